package studio.authcode.desktop.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.StringNode;

/// Replaces one JSON string in a file and leaves every other byte as it was.
final class IdEdit {

    private final Path file;

    IdEdit(Path file) {
        this.file = file;
    }

    /// Replaces the string at this place.
    ///
    /// @throws UserError if that string is not there any more
    void replace(Place place, String old, String fresh) throws IOException {
        AtomicFile target = new AtomicFile(file.toRealPath());
        String text = Files.readString(target.path());
        int from = offset(text, place.line(), place.column());
        int to = offset(text, place.endLine(), place.endColumn());
        if (from < 0 || to > text.length() || to < from || !says(text.substring(from, to), old)) {
            throw new UserError(
                    Text.of("desktop.changed", file.getFileName().toString()), Text.of("desktop.changed.hint"));
        }
        target.write(text.substring(0, from) + Json.write(StringNode.valueOf(fresh)) + text.substring(to));
    }

    private static boolean says(String json, String old) {
        try {
            return Json.read(json) instanceof StringNode string && string.stringValue().equals(old);
        } catch (JacksonException _) {
            return false;
        }
    }

    /// Returns where a line and column are in the text, or a number beyond it; a byte order mark takes no column.
    private static int offset(String text, int line, int column) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length() + 1;
            }
            at = end + 1;
        }
        return at + column - 1;
    }
}
