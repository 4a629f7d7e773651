package studio.authcode.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Baseline.Entry;
import studio.authcode.project.FileText;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonNumber;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.LocatedJson;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.Trouble;

/// Reads a baseline strictly: an entry that were half understood would hide more than was meant.
final class BaselineReader {

    private static final int LIMIT = 16 * ProjectFiles.MANIFEST_LIMIT;
    private static final int MOST_DIGITS = 9;

    private final Path file;

    private BaselineReader(Path file) {
        this.file = file;
    }

    static Baseline read(Path file) {
        return new BaselineReader(file).read();
    }

    private Baseline read() {
        Path real = real();
        FileText text = ProjectFiles.at(real.getParent()).read(real.getFileName().toString(), LIMIT);
        return switch (text) {
            case FileText.Content(String _, String json) -> new Baseline(folder(file), entries(json));
            case FileText.Unread(Trouble trouble, String _) -> throw unreadable(trouble);
            case FileText.Absent _ -> throw absent();
        };
    }

    private Path real() {
        try {
            return file.toRealPath();
        } catch (IOException _) {
            throw absent();
        }
    }

    /// Returns the folder that a baseline's projects are relative to, without links.
    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        try {
            return Files.exists(parent, LinkOption.NOFOLLOW_LINKS) ? parent.toRealPath() : parent;
        } catch (IOException _) {
            return parent;
        }
    }

    private List<Entry> entries(String json) {
        return switch (LocatedJson.readObject(file.toString(), json)) {
            case LocatedJson.Failed(Trouble trouble) -> throw unreadable(trouble);
            case LocatedJson.Read(JsonValue root) -> {
                if (!(root.at("/findings").orElse(root) instanceof JsonArray(Place _, List<JsonValue> items))) {
                    throw wrong(root.at("/findings").orElse(root), "findings");
                }
                List<Entry> entries = new ArrayList<>();
                items.forEach(item -> entries.add(entry(item)));
                yield entries;
            }
        };
    }

    private Entry entry(JsonValue item) {
        if (!(item instanceof JsonObject object)) {
            throw wrong(item, "findings");
        }
        Optional<IgnoreEntry> known = IgnoreEntry.read(object, Set.of("project", "line"), (value, name) -> {
            throw wrong(value, name);
        });
        Optional<String> project = object.member("project").map(member -> switch (member.value()) {
            case JsonString(Place _, String text) -> text;
            case JsonValue other -> throw wrong(other, "project");
        });
        OptionalInt line = object.member("line").map(member -> OptionalInt.of(line(member.value())))
                .orElse(OptionalInt.empty());
        return new Entry(project, line, known.orElseThrow());
    }

    private int line(JsonValue value) {
        if (value instanceof JsonNumber(Place _, String literal)
                && literal.matches("[1-9][0-9]*") && literal.length() <= MOST_DIGITS) {
            return Integer.parseInt(literal);
        }
        throw wrong(value, "line");
    }

    private UserError wrong(JsonValue value, String name) {
        return new UserError(Text.of("baseline.wrong", at(value.place()), Printable.of(name)),
                Text.of("baseline.wrong.hint"));
    }

    private UserError unreadable(Trouble trouble) {
        return new UserError(Text.of("baseline.unreadable", at(trouble.place()), trouble.why()),
                Text.of("baseline.unreadable.hint"));
    }

    private UserError absent() {
        return new UserError(Text.of("baseline.absent", file.toString()),
                Text.of("baseline.absent.hint", file.toString()));
    }

    private String at(Place place) {
        return file + ":" + place.line() + ":" + place.column();
    }
}
