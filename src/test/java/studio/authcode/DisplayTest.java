package studio.authcode;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {

    @TempDir
    private Path root;

    @BeforeEach
    void letTheKernelListOneSocket() throws IOException {
        Files.createDirectories(root.resolve("proc/net"));
        Files.writeString(root.resolve("proc/net/unix"), "0000: 00000002 0 0 0001 01 7 @/tmp/.X11-unix/X5\n");
        Files.createDirectories(root.resolve("tmp/.X11-unix"));
        Files.createFile(root.resolve("tmp/.X11-unix/X6"));
    }

    private boolean on(String os, String display) {
        return new Display(os, Map.of("DISPLAY", display), root).answers();
    }

    @Test
    void aLocalDisplayIsThereWhereAServerListens() {
        assertTrue(on("Linux", ":5"));
        assertTrue(on("Linux", ":6.0"));
        assertFalse(on("Linux", ":7"));
    }

    @Test
    void withoutANameThereIsNone() {
        assertFalse(on("Linux", " "));
        assertFalse(new Display("Linux", Map.of(), root).answers());
    }

    @Test
    void aDisplayElsewhereAndOtherSystemsAreTakenAtTheirWord() {
        assertTrue(on("Linux", "host:0"));
        assertTrue(on("Windows 11", ""));
        assertTrue(on("Mac OS X", ""));
    }
}
