package studio.authcode.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void writingMakesTheFolderAndLeavesNothingElseBehind() throws IOException {
        Path file = folder.resolve("a/b.json");
        new AtomicFile(file).write("x");
        new AtomicFile(file).write("y");
        assertEquals("y", Files.readString(file));
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void aFailedWriteLeavesTheOldTextAndNoTemporaryFile() throws IOException {
        Path file = folder.resolve("taken");
        Files.createDirectory(file);
        Files.writeString(file.resolve("inside"), "kept");
        assertThrows(IOException.class, () -> new AtomicFile(file).write("x"));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void eachFileThatIsSetAsideGetsANameOfItsOwn() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "1");
        Path first = new AtomicFile(file).setAside("t");
        Files.writeString(file, "2");
        Path second = new AtomicFile(file).setAside("t");
        assertFalse(Files.exists(file));
        assertEquals("1", Files.readString(first));
        assertEquals("2", Files.readString(second));
    }

    @Test
    void whatTheWorkThrowsComesThroughAndTheLockIsFreeAgain() throws IOException {
        AtomicFile file = new AtomicFile(folder.resolve("a"));
        assertThrows(IOException.class, () -> file.locked(() -> {
            throw new IOException("no");
        }));
        assertEquals("done", file.locked(() -> "done"));
    }

    @Test
    void theNewTextHasTheOldFilesPermissionsWhateverTheSystemsMask() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x");
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            new AtomicFile(file).write(permissions);
            assertEquals(permissions, Files.readString(file));
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }
}
