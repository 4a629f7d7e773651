package studio.authcode.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
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

    /// Returns the first of these files that is there, else the first.
    Place firstThere(List<String> candidates) {
        return Place.of(candidates.stream().filter(file -> !(get(file) instanceof Missing)).findFirst()
                .orElse(candidates.getFirst()));
    }

    /// Tells whether a file has a member of this name at its top, as far as it can be read.
    boolean hasKey(String file, String key) {
        return switch (get(file)) {
            case Parsed(var json) -> json.member(key).isPresent();
            case Broken(Trouble _, String rough) ->
                    Pattern.compile("\"" + Pattern.quote(key) + "\"\\s*:").matcher(rough).find();
            case Missing _ -> false;
        };
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
