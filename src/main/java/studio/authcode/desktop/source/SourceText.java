package studio.authcode.desktop.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.authcode.base.Place;

/// A file's text as it is shown: in lines, each cut where it is longer than anybody reads.
///
/// @param file the path relative to the project
/// @param lines at least one
record SourceText(String file, List<Line> lines) {

    /// How many characters of a line are shown.
    static final int LONGEST = 1_000;

    private static final char STAND_IN = '·';

    /// One line.
    ///
    /// @param text what is shown; what nobody would see has a stand-in of the same length
    /// @param paints one for each shown character
    /// @param more how many characters are left out at its end
    record Line(String text, byte[] paints, int more) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Line(String its, byte[] theirs, int left) && text.equals(its) && more == left
                    && Arrays.equals(paints, theirs);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /// Returns the lines of a file that has nothing in it.
    static List<Line> empty() {
        return List.of(new Line("", new byte[0], 0));
    }

    /// Cuts a text into lines, which end as places count them: at LF, CR LF or CR.
    static SourceText of(String file, String text) {
        byte[] paints = Painter.paint(file, text);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(line(text, paints, start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(line(text, paints, start, text.length()));
        return new SourceText(file, List.copyOf(lines));
    }

    private static Line line(String text, byte[] paints, int start, int end) {
        int shown = Math.min(end, start + LONGEST);
        StringBuilder seen = new StringBuilder(shown - start);
        for (int i = start; i < shown; i++) {
            char c = text.charAt(i);
            seen.append(isHidden(c) || isAlone(text, i, shown) ? STAND_IN : c);
        }
        return new Line(seen.toString(), Arrays.copyOfRange(paints, start, shown), end - shown);
    }

    /// Tells whether a character has no shape of its own, or changes how others are shown.
    static boolean isHidden(char c) {
        return c != '\t' && c != ' ' && switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> c != '\n' && c != '\r';
            default -> false;
        };
    }

    /// Half a character cannot be shown.
    private static boolean isAlone(String text, int at, int end) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 >= end || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /// Returns the columns, from 0, of a place in a line, from 0; at least one character where the line has any.
    Range range(Place place, int line) {
        int length = lines.get(line).text().length();
        int from = place.line() - 1 == line ? Math.min(place.column() - 1, length) : 0;
        int to = place.endLine() - 1 == line ? Math.min(place.endColumn() - 1, length) : length;
        return to > from ? new Range(from, to) : new Range(Math.clamp(from, 0, Math.max(0, length - 1)),
                Math.min(length, from + 1));
    }

    /// Columns from 0; the end is exclusive.
    record Range(int from, int to) {

        boolean has(int column) {
            return column >= from && column < to;
        }
    }
}
