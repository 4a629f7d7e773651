package studio.authcode.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedTest {

    private final List<Path> opened = new ArrayList<>();
    private final Dropped dropped = new Dropped(opened::add);

    @Test
    void aFolderOrAManifestIsOpened(@TempDir Path folder) {
        assertTrue(dropped.take(List.of(folder.resolve("readme.txt").toFile(), folder.toFile())));
        assertTrue(dropped.take(List.of(folder.resolve("package.json").toFile())));
        assertEquals(List.of(folder, folder.resolve("package.json")), opened);
    }

    @Test
    void anythingElseIsNot(@TempDir Path folder) {
        assertFalse(dropped.take(List.of(folder.resolve("readme.txt").toFile())));
        assertFalse(dropped.take(List.of()));
        assertTrue(opened.isEmpty());
    }
}
