package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {

    /// More than are read on one thread.
    private static final int MANY = 50;

    @TempDir
    Path folder;

    private void write(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }

    private Listing list(int depth, int entries) {
        return Listing.of(folder, new Listing.Bounds(depth, entries));
    }

    @Test
    void filesComeNearestFirstAndThenByName() throws IOException {
        for (String file : List.of("b/x.js", "b-c/y.js", "b/d/z.js", "a.js", "node_modules/p/i.js", ".git/config")) {
            write(file);
        }
        Listing listing = list(16, 100);
        assertEquals(List.of("a.js", "b/x.js", "b-c/y.js", "b/d/z.js"), listing.files());
        assertEquals(List.of("", "b", "b-c", "b/d"), listing.folders());
        assertTrue(listing.complete());
    }

    @Test
    void manyFoldersAreListedInTheSameOrder() throws IOException {
        List<String> files = IntStream.range(0, MANY).mapToObj(i -> "p%03d/a/index.js".formatted(i)).toList();
        for (String file : files) {
            write(file);
        }
        Listing listing = list(16, 1_000);
        assertEquals(files, listing.files());
        assertEquals(1 + 2 * MANY, listing.folders().size());
        assertTrue(listing.complete());
    }

    @Test
    void whatTheBoundsLeaveIsAlwaysTheSame() throws IOException {
        for (int i = 0; i < MANY; i++) {
            write("p%03d/index.js".formatted(i));
            write("p%03d/index.json".formatted(i));
        }
        Listing listing = list(16, MANY + 7);
        assertTrue(listing.cut());
        assertEquals(7, listing.files().size());
        for (int i = 0; i < 20; i++) {
            assertEquals(listing, list(16, MANY + 7));
        }
    }

    @Test
    void foldersThatAreTooDeepCutItShort() throws IOException {
        write("a/b/c.js");
        assertFalse(list(3, 100).cut());
        assertEquals(List.of("a/b/c.js"), list(3, 100).files());
        assertTrue(list(2, 100).cut());
        assertEquals(List.of(), list(2, 100).files());
    }
}
