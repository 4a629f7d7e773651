package studio.authcode.desktop.source;

import java.util.Locale;

/// As what a character of a file is painted; its place in the order is how a {@link Painter} notes it.
enum Paint {
    PLAIN, COMMENT, STRING, NUMBER, KEYWORD, NAME, TAG, HIDDEN;

    private static final Paint[] ALL = values();

    /// Returns the style class.
    String css() {
        return "code-" + name().toLowerCase(Locale.ROOT);
    }

    byte mark() {
        return (byte) ordinal();
    }

    static Paint of(byte mark) {
        return ALL[mark];
    }
}
