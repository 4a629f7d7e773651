package studio.authcode.backend.dialect;

import java.util.random.RandomGenerator;

/// Mints texts that nobody can guess and that everybody sees are made for tests.
public final class Tokens {

    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String PREFIX = "TEST";

    private Tokens() {
    }

    /// Returns letters and digits that begin with `TEST`.
    ///
    /// @param length how many in all
    public static String mint(RandomGenerator random, int length) {
        return PREFIX + random(random, length - PREFIX.length());
    }

    /// Returns random letters and digits.
    public static String random(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        StringBuilder text = new StringBuilder(length);
        for (byte each : bytes) {
            text.append(LETTERS_AND_DIGITS.charAt((each & 0xff) % LETTERS_AND_DIGITS.length()));
        }
        return text.toString();
    }
}
