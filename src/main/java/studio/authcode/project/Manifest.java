package studio.authcode.project;

import java.util.Optional;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;

/// A project's `package.json`, whole: what the program does not know of it is kept.
public record Manifest(JsonObject json) {

    /// The file's name.
    public static final String FILE = "package.json";

    /// Returns the package's name.
    public Optional<String> name() {
        return string("/name");
    }

    /// Returns the string at a JSON pointer.
    public Optional<String> string(String pointer) {
        return json.at(pointer).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value());
    }
}
