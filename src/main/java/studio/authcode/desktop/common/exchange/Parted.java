package studio.authcode.desktop.common.exchange;

import studio.authcode.base.Printable;

/// A text that is shown beside another one: around the place where they part, with nothing in it unseen.
///
/// @param before what is the same in both
/// @param mark the first character that is not; empty where the text ends there, or the two are the same
/// @param after the rest
record Parted(String before, String mark, String after) {

    private static final int LEAD = 24;
    private static final int REST = 400;

    /// Cuts a text.
    ///
    /// @param at where the two part, counted in characters
    /// @param whole whether to show all of it
    static Parted of(String text, int at, boolean whole) {
        int parts = Math.min(at, text.length());
        if (parts > 0 && parts < text.length() && Character.isLowSurrogate(text.charAt(parts))) {
            parts--;
        }
        int from = whole ? 0 : Math.max(0, parts - LEAD);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        int after = parts < text.length() ? parts + Character.charCount(text.codePointAt(parts)) : parts;
        int to = whole ? text.length() : Math.min(text.length(), after + REST);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return new Parted((from > 0 ? "…" : "") + seen(text.substring(from, parts)),
                marked(text.substring(parts, after)),
                seen(text.substring(after, to)) + (to < text.length() ? "…" : ""));
    }

    /// Returns the same text in lines of this many characters: what is signed has no words to break it between.
    Parted inLines(int across) {
        Lines lines = new Lines(across);
        String first = lines.broken(before) + (mark.isEmpty() ? "" : lines.room());
        lines.column += mark.codePointCount(0, mark.length());
        return new Parted(first, mark, lines.broken(after));
    }

    /// Breaks texts that follow each other in one paragraph.
    private static final class Lines {

        private final int across;
        private int column;

        Lines(int across) {
            this.across = across;
        }

        /// Returns the line end that the next character needs before it, if any.
        String room() {
            boolean full = column >= across;
            column = full ? 0 : column;
            return full ? "\n" : "";
        }

        String broken(String text) {
            StringBuilder broken = new StringBuilder();
            text.codePoints().forEach(c -> {
                broken.append(c == '\n' ? "" : room()).appendCodePoint(c);
                column = c == '\n' ? 0 : column + 1;
            });
            return broken.toString();
        }
    }

    /// Tells whether there is more of a text than is shown around the place.
    static boolean isLong(String text, int at) {
        return at > LEAD || text.length() > Math.min(at, text.length()) + REST;
    }

    private static String marked(String character) {
        return character.equals(" ") ? "␣" : seen(character).stripTrailing();
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> seen.append("↵\n");
                case '\t' -> seen.append('⇥');
                default -> seen.append(Printable.isVisible(c) ? Character.toString(c) : Printable.codePoint(c));
            }
        });
        return seen.toString();
    }
}
