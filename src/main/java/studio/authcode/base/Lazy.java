package studio.authcode.base;

import java.util.Optional;
import java.util.function.Supplier;

/// A service that is built when it is first asked for, and then kept.
public final class Lazy<T> {

    private final Supplier<T> build;
    private T built;

    /// Names how the service is built.
    public Lazy(Supplier<T> build) {
        this.build = build;
    }

    /// Returns the service, built once.
    public synchronized T get() {
        if (built == null) {
            built = build.get();
        }
        return built;
    }

    /// Returns the service if anybody has asked for it.
    public synchronized Optional<T> built() {
        return Optional.ofNullable(built);
    }
}
