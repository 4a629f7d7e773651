package studio.authcode.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;
import tools.jackson.databind.node.ObjectNode;

/// Adds to a project's `authcode.json`, and changes none of the bytes that stand there.
public final class SettingsWriter {

    private final ProjectFiles files;

    /// Names the project's folder.
    ///
    /// @throws UserError if it is no folder that can be read
    public SettingsWriter(Path folder) {
        this.files = ProjectFiles.at(folder);
    }

    /// Adds an entry to `ignore`; the file is made if there is none.
    ///
    /// @throws UserError if the file is there and cannot be read or written
    public void ignore(IgnoreEntry entry) {
        add("ignore", json(entry));
    }

    /// Adds a case to `cases`; the file is made if there is none.
    ///
    /// @param kept with the members that the schema names
    /// @throws UserError if the file is there and cannot be read or written
    public void keep(ObjectNode kept) {
        add("cases", kept);
    }

    private void add(String list, ObjectNode entry) {
        switch (files.read(ProjectSettings.FILE)) {
            case FileText.Absent _ -> make(with("{}", list, entry) + "\n");
            case FileText.Unread(Trouble trouble, String _) -> throw unreadable(trouble);
            case FileText.Content(String file, String text) ->
                new ProjectEditor(files).write(List.of(new FileChange(file, text, with(text, list, entry))));
        }
    }

    private void make(String text) {
        try {
            new AtomicFile(files.root().resolve(ProjectSettings.FILE)).write(text);
        } catch (IOException e) {
            throw new UserError(Text.of("project.settings.unwritable", String.valueOf(e.getMessage())),
                    Text.of("project.settings.unwritable.hint"));
        }
    }

    private static String with(String text, String list, ObjectNode entry) {
        return switch (LocatedJson.readObject(ProjectSettings.FILE, text)) {
            case LocatedJson.Failed(Trouble trouble) -> throw unreadable(trouble);
            case LocatedJson.Read(JsonValue root) -> added(text, (JsonObject) root, list, entry);
        };
    }

    private static ObjectNode json(IgnoreEntry entry) {
        ObjectNode node = Json.object().put("rule", entry.rule());
        entry.cause().ifPresent(cause -> node.put("cause", cause));
        entry.file().ifPresent(file -> node.put("file", file));
        entry.text().ifPresent(text -> node.put("text", text));
        return node.put("reason", entry.reason());
    }

    private static String added(String text, JsonObject root, String list, ObjectNode entry) {
        JsonInsertion insertion = new JsonInsertion(text);
        Optional<JsonValue> found = root.at("/" + list);
        return switch (found.orElse(null)) {
            case null -> insertion.member(root, list, Json.object().arrayNode().add(entry));
            case JsonArray array -> insertion.item(array, entry);
            case JsonValue other -> throw new UserError(
                    Text.of("project.settings.no-list", other.place().toString(), list),
                    Text.of("project.settings.no-list.hint"));
        };
    }

    private static UserError unreadable(Trouble trouble) {
        return new UserError(Text.of("project.settings.unreadable", trouble.place().toString(), trouble.why()),
                Text.of("project.settings.unreadable.hint"));
    }
}
