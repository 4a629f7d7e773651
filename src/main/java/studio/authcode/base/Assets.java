package studio.authcode.base;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder with the sample mini-apps, the sample registry and the schemas.
///
/// @param path the folder
public record Assets(Path path) {

    /// Finds the folder: the property `authcode.assets`, else beside or above the program's own files.
    ///
    /// @param property the property's value, or null
    /// @param program where the program's classes come from
    public static Assets find(String property, URI program) {
        Optional<Path> set = Optional.ofNullable(property).map(Path::of);
        Path code = Path.of(program);
        return set.or(() -> Stream.iterate(code, path -> path != null, Path::getParent)
                        .limit(4)
                        .map(path -> path.resolve("assets"))
                        .filter(path -> Files.isDirectory(path.resolve("samples")))
                        .findFirst())
                .map(Assets::new)
                .orElseGet(() -> new Assets(code.resolveSibling("assets")));
    }

    /// Returns the folder that has one folder per sample mini-app.
    public Path samples() {
        return path.resolve("samples");
    }

    /// Returns the registry in which the samples' apps are registered.
    public Path sampleApps() {
        return path.resolve("samples").resolve("apps.json");
    }
}
