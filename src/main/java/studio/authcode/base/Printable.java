package studio.authcode.base;

/// Makes a foreign text fit for a sentence: what cannot be seen is written as its code point, and length is bounded.
public final class Printable {

    private static final int LONGEST = 80;
    private static final int LONGEST_LINE = 400;

    private Printable() {
    }

    /// Returns the text with invisible characters as their code points, such as `{U+200B}`, cut behind 80 characters.
    public static String of(String text) {
        return of(text, LONGEST);
    }

    private static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> {
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(codePoint(c));
            }
        });
        return text.codePointCount(0, text.length()) > longest ? shown.append('…').toString() : shown.toString();
    }

    /// Returns a sentence with invisible characters as their code points, cut behind 400 characters.
    public static String line(String text) {
        return of(text, LONGEST_LINE);
    }

    /// Returns a character's code point in words that can be seen, such as `{U+200B}`.
    public static String codePoint(int c) {
        return String.format("{U+%04X}", c);
    }

    /// Returns whether a character can be seen, or is a plain space.
    public static boolean isVisible(int c) {
        return c == ' ' || switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.PRIVATE_USE, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
