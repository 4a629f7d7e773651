package studio.authcode.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/// What a search looks for: SQL narrows the rows down, and where SQL alone cannot tell, the entry itself decides.
public final class Filter {

    private static final int MOST_PATTERN = 4_000;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    private final String text;
    private final ZoneId zone = ZoneId.systemDefault();

    /// Names the text to look for; a blank one finds every entry.
    public Filter(String text) {
        this.text = text.strip();
    }

    boolean findsAll() {
        return text.isEmpty();
    }

    /// Returns a LIKE pattern, with the escape character `\`, that every match obeys.
    String pattern() {
        StringBuilder pattern = new StringBuilder("%");
        // SQLite folds the case of ASCII letters only, so that any other character becomes "any one character".
        text.codePoints().limit(MOST_PATTERN).forEach(c -> {
            if (c == '%' || c == '_' || c == '\\') {
                pattern.append('\\').append((char) c);
            } else {
                pattern.append(c < 128 ? (char) c : '_');
            }
        });
        return pattern.append('%').toString();
    }

    /// Returns whether the pattern says it all.
    boolean exact() {
        return text.length() <= MOST_PATTERN && text.chars().allMatch(c -> c < 128);
    }

    /// Returns whether this may be a part of a time of day or a date, as the log shows them.
    boolean looksLikeTime() {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || ":-. ".indexOf(c) >= 0);
    }

    /// Returns whether one of the entry's columns, or its JSON, contains the text in any letter case.
    public boolean matches(JournalEntry entry) {
        if (findsAll()) {
            return true;
        }
        String sought = fold(text);
        return columns(entry).anyMatch(column -> column != null && fold(column).contains(sought))
                || looksLikeTime() && LOCAL.format(entry.time().atZone(zone)).contains(sought);
    }

    private static Stream<String> columns(JournalEntry entry) {
        return Stream.of(entry.json(), entry.flow(), entry.time().toString(), entry.wallet(), entry.app(),
                entry.persona(), entry.project(), entry.from(), entry.scopes(), entry.answer(), entry.callback(),
                entry.error(), Long.toString(entry.ms()));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
