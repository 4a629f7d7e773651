package studio.authcode.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Repairs projects such that the last repair of each can be taken back, as long as nobody has gone on from it.
public final class FixHistory {

    private final Path folder;

    /// Names the folder that keeps one file per project; it need not exist yet.
    public FixHistory(Path folder) {
        this.folder = folder;
    }

    /// Writes changes into a project and keeps what they replace.
    ///
    /// @return the repair's id, by which it can be taken back as long as it is the last one
    /// @throws UserError if a file has changed since it was read, or cannot be written; then none is changed
    public String write(ProjectFiles files, List<FileChange> changes) {
        AtomicFile entry = entry(files);
        Optional<String> before = stored(entry);
        String kept = json(files, changes);
        put(entry, kept);
        try {
            new ProjectEditor(files).write(changes);
        } catch (UserError e) {
            before.ifPresentOrElse(text -> put(entry, text), () -> forget(entry));
            throw e;
        }
        return hash(kept);
    }

    /// Returns the last repair's id; empty where there is none.
    public Optional<String> lastId(ProjectFiles files) {
        return stored(entry(files)).filter(text -> parse(text).isPresent()).map(FixHistory::hash);
    }

    /// Returns what taking the last repair back would change; empty where there is none.
    ///
    /// @throws UserError if a file is not as the repair left it
    public Optional<List<FileChange>> last(ProjectFiles files) {
        return stored(entry(files)).flatMap(FixHistory::parse).map(all -> all.stream()
                .map(each -> back(files, each.path("file").stringValue(""), each)).toList());
    }

    /// Takes the last repair back; it cannot be taken back twice.
    ///
    /// @return what was changed
    /// @throws UserError if there is no repair to take back, a file is not as it left it, or cannot be written
    public List<FileChange> undo(ProjectFiles files) {
        List<FileChange> changes = last(files).orElseThrow(() -> nothing(files));
        new ProjectEditor(files).write(changes);
        forget(entry(files));
        return changes;
    }

    /// Takes a repair back if it is the last one.
    ///
    /// @param id as writing it returned it
    /// @return what was changed
    /// @throws UserError if another repair was made since, or for the reasons that taking back the last one has
    public List<FileChange> undo(ProjectFiles files, String id) {
        if (!lastId(files).orElseThrow(() -> nothing(files)).equals(id)) {
            throw new UserError(Text.of("project.undo.older"), Text.of("project.undo.older.hint"));
        }
        return undo(files);
    }

    /// Returns the error that there is no repair to take back.
    public static UserError nothing(ProjectFiles files) {
        return new UserError(
                Text.of("project.undo.none", files.root().toString()), Text.of("project.undo.none.hint"));
    }

    private static FileChange back(ProjectFiles files, String file, JsonNode kept) {
        String now = files.raw(file).filter(text -> hash(text).equals(kept.path("after").stringValue("")))
                .orElseThrow(() -> new UserError(
                        Text.of("project.undo.changed", Printable.of(file)), Text.of("project.undo.changed.hint")));
        return new FileChange(file, now, kept.path("before").stringValue(""));
    }

    private static Optional<List<JsonNode>> parse(String text) {
        try {
            List<JsonNode> kept = new ArrayList<>();
            Json.read(text).path("files").forEach(kept::add);
            return Optional.of(kept).filter(all -> !all.isEmpty());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static String json(ProjectFiles files, List<FileChange> changes) {
        ObjectNode json = Json.object().put("project", files.root().toString());
        ArrayNode kept = json.putArray("files");
        changes.forEach(change -> kept.addObject().put("file", change.file())
                .put("after", hash(change.after())).put("before", change.before()));
        return Json.write(json);
    }

    private static void put(AtomicFile entry, String text) {
        try {
            entry.write(text);
        } catch (IOException e) {
            throw new UserError(Text.of("project.undo.unkept", entry.path().toString(),
                    String.valueOf(e.getMessage())), Text.of("project.undo.unkept.hint"));
        }
    }

    private static void forget(AtomicFile entry) {
        try {
            Files.deleteIfExists(entry.path());
        } catch (IOException _) {
            // What is left does no harm: the files are not as it says, so it will be refused.
        }
    }

    private static Optional<String> stored(AtomicFile entry) {
        try {
            return Files.exists(entry.path()) ? Optional.of(Files.readString(entry.path())) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private AtomicFile entry(ProjectFiles files) {
        return new AtomicFile(folder.resolve(hash(files.root().toString()).substring(0, 32) + ".json"));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
