package studio.authcode.backend.credentials;

import java.util.List;
import java.util.function.Supplier;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;

/// The registered apps, read again only when their file has changed.
public final class RegisteredApps implements Supplier<List<RegisteredApp>> {

    private final AppRegistry registry;
    private Object stamp;
    private List<RegisteredApp> apps = List.of();

    /// Takes the registry that they stand in.
    public RegisteredApps(AppRegistry registry) {
        this.registry = registry;
    }

    /// Returns the apps: the same list for as long as nothing changed.
    ///
    /// @throws studio.authcode.base.UserError if the file cannot be read
    @Override
    public synchronized List<RegisteredApp> get() {
        Object now = registry.stamp();
        if (!now.equals(stamp)) {
            apps = registry.apps();
            stamp = now;
        }
        return apps;
    }
}
