package studio.authcode.backend.http;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Names requests: 16 hexadecimal digits that sort by time, and 4 that tell those of one moment apart.
public final class RequestIds {

    private final InstantSource clock;
    private final RandomGenerator random;

    /// Takes the clock that the names sort by.
    public RequestIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Returns a new name.
    public String next() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(clock.instant().toEpochMilli()) + hex.toHexDigits((short) random.nextInt());
    }
}
