package studio.authcode.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.project.TextLines;

/// The marks that an unfinished merge leaves in a text.
///
/// @param first the first mark
/// @param without the text with blanks in their place, so that both sides can be read
record Conflicts(Place first, String without) {

    private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7}|={7}|>{7}|[|]{7})(?: .*)?$");

    static Optional<Conflicts> in(String file, String text) {
        if (!text.contains("<<<<<<< ") || !text.contains(">>>>>>> ")) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(text);
        StringBuilder blanked = new StringBuilder(text);
        Place first = null;
        while (matcher.find()) {
            first = first == null ? new TextLines(text).place(file, matcher.start(), matcher.end()) : first;
            for (int i = matcher.start(); i < matcher.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return Optional.ofNullable(first).map(place -> new Conflicts(place, blanked.toString()));
    }
}
