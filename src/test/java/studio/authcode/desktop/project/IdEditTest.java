package studio.authcode.desktop.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;

class IdEditTest {

    private static final Place PLACE = new Place("package.json", 2, 9, 2, 12);

    private Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("package.json"), text);
    }

    @Test
    void nothingButTheStringChanges(@TempDir Path folder) throws IOException {
        Path file = write(folder, "{\r\n  \"id\": \"a\",\t\r\n\r\n}");
        new IdEdit(file).replace(PLACE, "a", "b\"c");
        assertEquals("{\r\n  \"id\": \"b\\\"c\",\t\r\n\r\n}", Files.readString(file));
    }

    @Test
    void aByteOrderMarkStays(@TempDir Path folder) throws IOException {
        Path file = write(folder, "\uFEFF\"a\"");
        new IdEdit(file).replace(new Place("package.json", 1, 1, 1, 4), "a", "b");
        assertEquals("\uFEFF\"b\"", Files.readString(file));
    }

    @Test
    void whatChangedMeanwhileIsLeftAlone(@TempDir Path folder) throws IOException {
        Path file = write(folder, "{\n  \"id\": \"z\"}");
        assertThrows(UserError.class, () -> new IdEdit(file).replace(PLACE, "a", "b"));
        Files.writeString(file, "");
        assertThrows(UserError.class, () -> new IdEdit(file).replace(PLACE, "a", "b"));
    }

    @Test
    void theFileKeepsItsPermissions(@TempDir Path folder) throws IOException {
        Path file = write(folder, "{\n  \"id\": \"a\"}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        new IdEdit(file).replace(PLACE, "a", "b");
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
