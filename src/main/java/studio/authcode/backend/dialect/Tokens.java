package studio.authcode.backend.dialect;

import java.time.Instant;
import java.util.random.RandomGenerator;

/// Mints texts that nobody can guess and that everybody sees are made for tests.
public final class Tokens {

    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String PREFIX = "TEST";
    private static final String SORTED = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    private static final int DIGIT_BITS = 5;
    private static final int TIME_BITS = 45;

    private Tokens() {
    }

    /// Returns letters and digits that begin with `TEST`.
    ///
    /// @param length how many in all
    public static String mint(RandomGenerator random, int length) {
        return PREFIX + random(random, length - PREFIX.length());
    }

    /// Returns letters and digits that begin with `TEST` and the time, so that tokens of one moment stand together
    /// in the ledger; what follows nobody can guess.
    ///
    /// @param length how many in all, at least 32
    public static String mint(Instant time, RandomGenerator random, int length) {
        StringBuilder text = new StringBuilder(length).append(PREFIX);
        long rest = time.toEpochMilli();
        for (int shift = TIME_BITS - DIGIT_BITS; shift >= 0; shift -= DIGIT_BITS) {
            text.append(SORTED.charAt((int) (rest >>> shift & (1 << DIGIT_BITS) - 1)));
        }
        return text.append(random(random, length - text.length())).toString();
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
