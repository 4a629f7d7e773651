package studio.authcode.backend.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The server's clock, which a test can move forward.
public final class ServerClock implements InstantSource {

    private static final Duration FURTHEST = Duration.ofDays(36_500);

    private final InstantSource source;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /// Takes the clock that it goes by.
    public ServerClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return source.instant().plus(ahead.get());
    }

    /// Moves it; a negative duration moves it back.
    ///
    /// @return how far ahead of the real clock it is then; empty, and nothing is moved, where that would be further
    ///     than a hundred years
    public Optional<Duration> advance(Duration by) {
        if (by.abs().compareTo(FURTHEST) > 0) {
            return Optional.empty();
        }
        Duration before = ahead.get();
        Duration after = before.plus(by);
        if (after.abs().compareTo(FURTHEST) > 0) {
            return Optional.empty();
        }
        return ahead.compareAndSet(before, after) ? Optional.of(after) : advance(by);
    }

    /// Sets it right again.
    public void reset() {
        ahead.set(Duration.ZERO);
    }
}
