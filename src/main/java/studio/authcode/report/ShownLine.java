package studio.authcode.report;

import studio.authcode.base.Printable;

/// A line of source as a terminal shows it: tabs widened, invisible characters named, and of a long line the part about
/// the range.
///
/// @param text what is shown
/// @param from the column of the terminal where the range begins, from 0
/// @param to where it ends, exclusive; always behind `from`
record ShownLine(String text, int from, int to) {

    private static final int WIDEST = 100;
    private static final int BEFORE = 40;
    private static final String TAB = "    ";
    private static final String CUT = "…";

    /// Shows a line.
    ///
    /// @param start where the range begins, in UTF-16 units from 0
    /// @param end where it ends, exclusive
    static ShownLine of(String line, int start, int end) {
        int from = Math.clamp(start, 0, line.length());
        int to = Math.clamp(end, from, line.length());
        if (from < line.length() && from > 0 && Character.isLowSurrogate(line.charAt(from))) {
            from--;
        }
        int right = rightmost(line, from, WIDEST - width(line, leftmost(line, from, BEFORE), from));
        int left = leftmost(line, from, WIDEST - width(line, from, right));
        String shown = (left > 0 ? CUT : "") + shown(line, left, right) + (right < line.length() ? CUT : "");
        int column = (left > 0 ? 1 : 0) + width(line, left, from);
        return new ShownLine(shown, column, column + Math.max(1, width(line, from, Math.min(to, right))));
    }

    /// Returns how far left one may go from an index without filling more columns.
    private static int leftmost(String line, int index, int columns) {
        int at = index;
        int filled = 0;
        while (at > 0) {
            int before = at - Character.charCount(line.codePointBefore(at));
            filled += Terminal.width(shown(line.codePointBefore(at)));
            if (filled > columns) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private static int rightmost(String line, int index, int columns) {
        int at = index;
        int filled = 0;
        while (at < line.length()) {
            filled += Terminal.width(shown(line.codePointAt(at)));
            if (filled > columns) {
                return at;
            }
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static int width(String line, int from, int to) {
        return Terminal.width(shown(line, from, to));
    }

    private static String shown(String line, int from, int to) {
        StringBuilder shown = new StringBuilder();
        line.substring(from, to).codePoints().forEach(c -> shown.append(shown(c)));
        return shown.toString();
    }

    private static String shown(int c) {
        if (c == '\t') {
            return TAB;
        }
        return Printable.isVisible(c) ? Character.toString(c) : Printable.codePoint(c);
    }
}
