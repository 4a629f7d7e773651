package studio.authcode.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Takes the apps of another registry file into this one.
public final class RegistryImport {

    private final AppRegistry registry;

    /// Names the registry that takes the apps.
    public RegistryImport(AppRegistry registry) {
        this.registry = registry;
    }

    /// What an import did.
    ///
    /// @param added how many apps were new
    /// @param replaced how many took the place of an app with the same wallet and id
    public record Imported(int added, int replaced) {
    }

    /// Reads the apps of any registry file.
    ///
    /// @throws UserError if there is no such file, or it is no registry
    public static List<RegisteredApp> read(Path file) {
        if (!Files.exists(file)) {
            throw new UserError(Text.of("registry.absent", file.toString()));
        }
        return new AppRegistry(file, Clock.systemUTC(), _ -> { }).apps();
    }

    /// Adds a file's apps, in place of those with the same wallet and id; a secret that the file leaves out is kept.
    ///
    /// @throws UserError if the file is no registry, or this registry cannot be changed
    public Imported from(Path file) {
        List<RegisteredApp> fresh = read(file);
        int added = registry.putAll(fresh, (old, app) -> RegisteredApp.of(Secrets.kept(app.json(), old.json())));
        return new Imported(added, fresh.size() - added);
    }
}
