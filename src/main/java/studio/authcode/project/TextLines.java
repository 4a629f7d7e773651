package studio.authcode.project;

import java.util.Arrays;
import java.util.Optional;
import studio.authcode.base.Place;

/// Turns offsets in a text into lines and columns; a line ends at LF, CR LF or CR.
public final class TextLines {

    private final String text;
    private final int[] starts;

    /// Notes where each line of the text begins.
    public TextLines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /// Returns the place between two offsets, both moved into the text where they lie outside.
    public Place place(String file, int start, int end) {
        int from = outsideLineEnd(Math.clamp(start, 0, text.length()));
        int to = outsideLineEnd(Math.clamp(end, from, text.length()));
        int line = line(from);
        int endLine = line(to);
        return new Place(file, line + 1, from - starts[line] + 1, endLine + 1, to - starts[endLine] + 1);
    }

    /// No place lies between CR and LF.
    private int outsideLineEnd(int offset) {
        boolean inside = offset > 0 && offset < text.length()
                && text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n';
        return inside ? offset - 1 : offset;
    }

    /// Returns the offset of a line and column, both counted from 1, moved into the text where they lie outside.
    public int offset(int line, int column) {
        int start = starts[Math.clamp(line - 1, 0, starts.length - 1)];
        return Math.clamp(start + column - 1L, 0, text.length());
    }

    /// Returns the text of a line without its end, or nothing where the text has no such line.
    ///
    /// @param number from 1
    public Optional<String> textOf(int number) {
        if (number < 1 || number > starts.length) {
            return Optional.empty();
        }
        int end = number == starts.length ? text.length() : starts[number] - 1;
        boolean windows = end > starts[number - 1] && end < text.length()
                && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
        return Optional.of(text.substring(starts[number - 1], windows ? end - 1 : end));
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
