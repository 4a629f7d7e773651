package studio.authcode.backend.http;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Names requests: 16 hexadecimal digits that sort by time, 4 that name the run of the server, and 4 that tell those of
/// one moment apart.
public final class RequestIds {

    private static final int TIME_DIGITS = 16;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final String run;

    /// Takes the clock that the names sort by.
    public RequestIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        this.run = HexFormat.of().toHexDigits((short) random.nextInt());
    }

    /// Returns a new name.
    public String next() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(clock.instant().toEpochMilli()) + run + hex.toHexDigits((short) random.nextInt());
    }

    /// Returns whether this run named a request.
    public boolean named(String id) {
        return id.length() == TIME_DIGITS + 2 * run.length() && id.startsWith(run, TIME_DIGITS);
    }
}
