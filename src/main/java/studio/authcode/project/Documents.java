package studio.authcode.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.authcode.project.JsonValue.JsonObject;

/// The project's JSON files, each read at most once.
final class Documents {

    private final ProjectFiles files;
    private final Map<String, Document> read = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Documents(ProjectFiles files) {
        this.files = files;
    }

    /// What one JSON file is.
    sealed interface Document {

        /// Returns the file's object, if it is one.
        default Optional<JsonObject> object() {
            return this instanceof Parsed(JsonObject object) ? Optional.of(object) : Optional.empty();
        }
    }

    /// An object.
    record Parsed(JsonObject json) implements Document {
    }

    /// Not there.
    record Missing() implements Document {
    }

    /// There, and no JSON object; `rough` is what could be decoded.
    record Broken(Trouble trouble, String rough) implements Document {
    }

    ProjectFiles files() {
        return files;
    }

    /// Returns what was read so far and is in UTF-8, with byte order marks.
    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    Document get(String file) {
        return read.computeIfAbsent(file, this::load);
    }

    private Document load(String file) {
        FileText found = files.read(file);
        found.raw().ifPresent(text -> texts.put(file, text));
        return switch (found) {
            case FileText.Absent _ -> new Missing();
            case FileText.Unread(Trouble trouble, String rough) -> new Broken(trouble, rough);
            case FileText.Content(String _, String text) -> switch (LocatedJson.readObject(file, text)) {
                case LocatedJson.Read(JsonObject object) -> new Parsed(object);
                case LocatedJson.Read(JsonValue other) ->
                        new Broken(Trouble.of(Trouble.Cause.NOT_AN_OBJECT, other.place()), text);
                case LocatedJson.Failed(Trouble trouble) -> new Broken(trouble, text);
            };
        };
    }
}
