package studio.authcode.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Registered apps on their way to another registry.
///
/// @param apps what is exported
/// @param reveal whether their secrets go with them
public record RegistryExport(List<RegisteredApp> apps, boolean reveal) {

    /// Returns the text of a registry file with these apps.
    public String text() {
        return RegistryText.write(Json.object(), reveal ? apps : apps.stream()
                .map(app -> RegisteredApp.of(Secrets.without(app.json()))).toList());
    }

    /// Writes a registry file with these apps, in place of what is there.
    ///
    /// @param own the registry that the apps come from, which an export never replaces
    /// @throws UserError if the file cannot be written, or is that registry
    public void write(Path file, AppRegistry own) {
        try {
            Path path = file.toAbsolutePath();
            if (Files.exists(path) && Files.exists(own.file()) && Files.isSameFile(path, own.file())) {
                throw new UserError(
                        Text.of("registry.export.own", path.toString()), Text.of("registry.export.own.hint"));
            }
            new AtomicFile(path).write(text());
        } catch (IOException e) {
            throw new UserError(
                    Text.of("registry.unwritable", file.toString(), String.valueOf(e.getMessage())),
                    Text.of("registry.unwritable.hint"));
        }
    }
}
