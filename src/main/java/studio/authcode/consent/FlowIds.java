package studio.authcode.consent;

import java.time.Instant;
import java.util.random.RandomGenerator;

/// Mints flow ids: 26 characters that sort by time.
final class FlowIds {

    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    private FlowIds() {
    }

    static String mint(Instant time, RandomGenerator random) {
        char[] id = new char[26];
        fill(id, 0, 10, time.toEpochMilli());
        fill(id, 10, 18, random.nextLong());
        fill(id, 18, 26, random.nextLong());
        return new String(id);
    }

    private static void fill(char[] id, int from, int to, long value) {
        long rest = value;
        for (int i = to - 1; i >= from; i--) {
            id[i] = CROCKFORD.charAt((int) (rest & 31));
            rest >>>= BITS;
        }
    }
}
