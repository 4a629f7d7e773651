package studio.authcode.runtime.module;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.authcode.project.FileText;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.LocatedJson;
import studio.authcode.project.ProjectFiles;

/// The JSON objects of a project's configuration, each read once.
final class ProjectJson {

    private final ProjectFiles files;
    private final Map<String, Optional<JsonObject>> read = new ConcurrentHashMap<>();

    ProjectJson(ProjectFiles files) {
        this.files = files;
    }

    Optional<JsonObject> object(String file) {
        return read.computeIfAbsent(file, this::load);
    }

    private Optional<JsonObject> load(String file) {
        String text = switch (files.read(file)) {
            case FileText.Content(String _, String content) -> content;
            case FileText.Unread(var _, String rough) -> rough;
            case FileText.Absent _ -> "";
        };
        return LocatedJson.readObject(file, text) instanceof LocatedJson.Read(JsonObject object)
                ? Optional.of(object) : Optional.empty();
    }

    /// Returns a text in a file.
    Optional<String> text(String file, String pointer) {
        return object(file).flatMap(json -> json.at(pointer))
                .filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value());
    }
}
