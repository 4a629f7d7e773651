package studio.authcode.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static final Path HOME = Path.of("/u");

    private static Path find(String os, Map<String, String> env) {
        return StateFolder.find(env, os, HOME).path();
    }

    @Test
    void eachOperatingSystemHasItsUsualPlace() {
        assertEquals(Path.of("/u/.local/share/authcode-studio"), find("Linux", Map.of()));
        assertEquals(Path.of("/u/Library/Application Support/authcode-studio"), find("Mac OS X", Map.of()));
        assertEquals(Path.of("/u/AppData/Roaming/authcode-studio"), find("Windows 11", Map.of()));
    }

    @Test
    void theEnvironmentMayNameAnotherPlace() {
        assertEquals(Path.of("/d/authcode-studio"), find("Linux", Map.of("XDG_DATA_HOME", "/d")));
        assertEquals(Path.of("/own"), find("Linux", Map.of("XDG_DATA_HOME", "/d", "AUTHCODE_HOME", "/own")));
        assertEquals(Path.of("/u/.local/share/authcode-studio"), find("Linux", Map.of("AUTHCODE_HOME", " ")));
    }
}
