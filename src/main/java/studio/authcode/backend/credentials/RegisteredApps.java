package studio.authcode.backend.credentials;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;

/// The registered apps, read again when their file has changed, which is looked at a few times a second: a request must
/// not wait for a file.
public final class RegisteredApps implements Supplier<List<RegisteredApp>> {

    private static final long FRESH_FOR = Duration.ofMillis(250).toNanos();

    private final AppRegistry registry;
    private final LongSupplier ticks;
    private final Consumer<Text> warnings;
    private volatile Seen seen;

    /// Takes the registry that they stand in.
    ///
    /// @param ticks counts nanoseconds, from anywhere
    /// @param warnings hears when the file cannot be read any more
    public RegisteredApps(AppRegistry registry, LongSupplier ticks, Consumer<Text> warnings) {
        this.registry = registry;
        this.ticks = ticks;
        this.warnings = warnings;
    }

    private record Seen(Object stamp, List<RegisteredApp> apps, long at) {
    }

    /// Returns the apps: the same list for as long as nothing changed.
    ///
    /// @throws UserError if the file could not be read the first time
    @Override
    public List<RegisteredApp> get() {
        Seen known = seen;
        return known != null && ticks.getAsLong() - known.at() < FRESH_FOR ? known.apps() : look();
    }

    private synchronized List<RegisteredApp> look() {
        long now = ticks.getAsLong();
        Object stamp = registry.stamp();
        boolean same = seen != null && seen.stamp().equals(stamp);
        seen = new Seen(stamp, same ? seen.apps() : read(), now);
        return seen.apps();
    }

    /// A file that is half saved, or broken, does not stop a server that already runs.
    private List<RegisteredApp> read() {
        try {
            return registry.apps();
        } catch (UserError e) {
            if (seen == null) {
                throw e;
            }
            warnings.accept(e.text());
            return seen.apps();
        }
    }
}
