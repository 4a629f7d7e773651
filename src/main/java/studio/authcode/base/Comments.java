package studio.authcode.base;

import java.util.Arrays;

/// Takes comments out of markup and of the scripts in it.
public final class Comments {

    private static final String[][] MARKS = {{"<!--", "-->"}, {"/*", "*/"}};

    private Comments() {
    }

    /// Returns markup with blanks in place of its comments; every other character stays where it is.
    public static String blankedMarkup(String text) {
        return blanked(text, false);
    }

    /// Returns markup or script with blanks in place of the comments of both; every other character stays where it is.
    public static String blanked(String text) {
        return blanked(text, true);
    }

    private static String blanked(String text, boolean scripts) {
        char[] shown = text.toCharArray();
        // A mark that nothing closes is no comment, and neither are those after it.
        boolean[] closed = {true, scripts};
        int at = 0;
        while (at < text.length()) {
            int end = scripts && isLine(text, at) ? lineEnd(text, at) : at;
            for (int i = 0; i < MARKS.length && end == at; i++) {
                if (closed[i] && text.startsWith(MARKS[i][0], at)) {
                    int close = text.indexOf(MARKS[i][1], at + MARKS[i][0].length());
                    closed[i] = close >= 0;
                    end = close < 0 ? at : close + MARKS[i][1].length();
                }
            }
            Arrays.fill(shown, at, end, ' ');
            at = Math.max(at + 1, end);
        }
        return new String(shown);
    }

    /// Behind a colon or a quotation mark stand addresses.
    private static boolean isLine(String text, int at) {
        return text.startsWith("//", at) && (at == 0 || ":'\"".indexOf(text.charAt(at - 1)) < 0);
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
