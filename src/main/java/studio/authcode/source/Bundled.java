package studio.authcode.source;

/// Tells which texts a program wrote: such lines are no one's to repair.
final class Bundled {

    private static final int SMALL = 64 << 10;
    private static final int LONG_LINES = 250;
    /// Longer words are pictures and the like, which stand in code that people write too.
    private static final int LONGEST_WORD = 1_000;
    private static final String BETWEEN = " \t,;(){}";

    private Bundled() {
    }

    /// Tells whether a file is bundled or minified.
    static boolean is(String path, String text) {
        if (text.length() < SMALL) {
            return false;
        }
        long lines = text.chars().filter(Bundled::ends).count() + 1;
        return path.contains(".min.") || text.length() / lines > LONG_LINES || hasHugeLine(text);
    }

    private static boolean hasHugeLine(String text) {
        int line = 0;
        int word = 0;
        for (int i = 0; i < text.length() && line <= SMALL; i++) {
            char c = text.charAt(i);
            if (ends(c)) {
                line = 0;
                word = 0;
            } else if (BETWEEN.indexOf(c) >= 0) {
                line += word > LONGEST_WORD ? 1 : word + 1;
                word = 0;
            } else {
                word++;
            }
        }
        return line > SMALL;
    }

    private static boolean ends(int c) {
        return c == '\n' || c == '\r';
    }
}
