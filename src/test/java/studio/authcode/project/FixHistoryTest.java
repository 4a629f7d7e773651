package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.UserError;

class FixHistoryTest {

    @TempDir
    private Path temp;
    private Path folder;
    private ProjectFiles files;
    private FixHistory history;

    @BeforeEach
    void makeProject() throws IOException {
        folder = Files.createDirectory(temp.resolve("app"));
        Files.writeString(folder.resolve("a.json"), "\uFEFFa\r\n");
        Files.writeString(folder.resolve("b.json"), "b");
        files = ProjectFiles.at(folder);
        history = new FixHistory(temp.resolve("state/fixes"));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static FileChange a() {
        return new FileChange("a.json", "\uFEFFa\r\n", "A\r\n");
    }

    private static FileChange b() {
        return new FileChange("b.json", "b", "B");
    }

    @Test
    void aRepairOfSeveralFilesIsTakenBackOnce() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("a.json"), PosixFilePermissions.fromString("rw-r--r--"));
        history.write(files, List.of(a(), b()));
        assertEquals("A\r\n", text("a.json"));
        assertEquals("B", text("b.json"));
        assertEquals("rw-r--r--",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.json"))));
        assertEquals(2, new FixHistory(temp.resolve("state/fixes")).undo(files).size());
        assertEquals("\uFEFFa\r\n", text("a.json"));
        assertEquals("b", text("b.json"));
        assertEquals(Optional.empty(), history.last(files));
        assertThrows(UserError.class, () -> history.undo(files));
    }

    @Test
    void aFileThatChangedSinceItWasReadIsLeftAloneWithAllOthers() throws IOException {
        Files.writeString(folder.resolve("b.json"), "c");
        assertThrows(UserError.class, () -> history.write(files, List.of(a(), b())));
        assertEquals("\uFEFFa\r\n", text("a.json"));
        assertEquals("c", text("b.json"));
        assertEquals(Optional.empty(), history.last(files));
    }

    @Test
    void aRepairThatSomebodyWentOnFromIsNotTakenBack() throws IOException {
        history.write(files, List.of(a(), b()));
        Files.writeString(folder.resolve("b.json"), "Bb");
        assertThrows(UserError.class, () -> history.undo(files));
        assertEquals("A\r\n", text("a.json"));
        assertEquals("Bb", text("b.json"));
    }

    @Test
    void onlyTheLastRepairIsTakenBackByItsId() throws IOException {
        String first = history.write(files, List.of(a()));
        String second = history.write(files, List.of(b()));
        assertEquals(Optional.of(second), history.lastId(files));
        UserError error = assertThrows(UserError.class, () -> history.undo(files, first));
        assertEquals("project.undo.older", error.text().key());
        assertEquals("A\r\n", text("a.json"));
        assertEquals("B", text("b.json"));
        history.undo(files, second);
        assertEquals("b", text("b.json"));
        assertThrows(UserError.class, () -> history.undo(files, second));
        assertEquals(Optional.empty(), history.lastId(files));
    }

    @Test
    void aRefusedRepairLeavesTheOneBeforeToBeTakenBack() throws IOException {
        history.write(files, List.of(b()));
        assertThrows(UserError.class, () -> history.write(files, List.of(b())));
        history.undo(files);
        assertEquals("b", text("b.json"));
    }

    @Test
    void aLinkInsideTheProjectStaysOneAndOneThatLeadsOutIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("inside"), Path.of("b.json"));
        history.write(files, List.of(new FileChange("inside", "b", "B")));
        assertTrue(Files.isSymbolicLink(folder.resolve("inside")));
        assertEquals("B", text("b.json"));
        Path other = Files.writeString(temp.resolve("other"), "o");
        Files.createSymbolicLink(folder.resolve("outside"), other);
        assertThrows(UserError.class, () -> history.write(files, List.of(new FileChange("outside", "o", "O"))));
        assertEquals("o", Files.readString(other));
    }

    @Test
    void whereTheSecondFileCannotBeWrittenTheFirstGetsItsTextAgain() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path blocked = Files.writeString(inner.resolve(longName()), "b");
        String file = "inner/" + blocked.getFileName();
        assertThrows(UserError.class, () -> history.write(files, List.of(a(), new FileChange(file, "b", "B"))));
        assertEquals("\uFEFFa\r\n", text("a.json"));
        assertEquals("b", Files.readString(blocked));
    }

    /// So long that no fresh file can be made beside it, which holds for every user, root included.
    private static String longName() {
        return "n".repeat(250);
    }

    @Test
    void aDamagedHistoryIsNone() throws IOException {
        history.write(files, List.of(b()));
        try (var kept = Files.list(temp.resolve("state/fixes"))) {
            Files.writeString(kept.findFirst().orElseThrow(), "{");
        }
        assertEquals(Optional.empty(), history.last(files));
        assertFalse(text("b.json").isEmpty());
    }

    @Test
    void aReadOnlyFileIsLeftAloneWithAllOthers() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("b.json"), PosixFilePermissions.fromString("r--r--r--"));
        UserError error = assertThrows(UserError.class, () -> history.write(files, List.of(a(), b())));
        assertEquals("b.json is read-only", error.text().toString());
        assertEquals("\uFEFFa\r\n", text("a.json"));
        assertEquals("b", text("b.json"));
        assertEquals(Optional.empty(), history.last(files));
    }
}
