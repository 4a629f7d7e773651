package studio.authcode.backend.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The server's clock, which a test can move forward.
public final class ServerClock implements InstantSource {

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
    /// @return how far ahead of the real clock it is then
    public Duration advance(Duration by) {
        return ahead.accumulateAndGet(by, Duration::plus);
    }

    /// Sets it right again.
    public void reset() {
        ahead.set(Duration.ZERO);
    }
}
