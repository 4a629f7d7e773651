package studio.authcode.project;

import java.util.Optional;
import studio.authcode.base.Place;

/// One change to a file: the text in a range is replaced, and every other byte stays as it is.
///
/// @param range what is replaced, in a file of the project; an empty range inserts
/// @param replacement what stands there instead; empty to remove the range
/// @param expected what must stand there, in quotes or not, where the file is read anew to be edited
public record TextEdit(Place range, String replacement, Optional<String> expected) {

    /// Returns a change of a file whose text is at hand.
    public TextEdit(Place range, String replacement) {
        this(range, replacement, Optional.empty());
    }

    /// Tells whether this is the text that was to be replaced.
    boolean expects(String text) {
        return expected.isEmpty() || expected.get().equals(text) || text.length() == expected.get().length() + 2
                && "'\"`".indexOf(text.charAt(0)) >= 0 && text.startsWith(expected.get(), 1);
    }
}
