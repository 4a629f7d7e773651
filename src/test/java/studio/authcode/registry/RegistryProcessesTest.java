package studio.authcode.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;

/// Two programs write the registry at the same time.
class RegistryProcessesTest {

    private static final int EACH = 40;

    @TempDir
    private Path folder;

    /// Adds apps; run in a process of its own.
    public static void main(String[] args) {
        AppRegistry registry = new AppRegistry(Path.of(args[0]), Clock.systemUTC(), _ -> { });
        for (int i = 0; i < EACH; i++) {
            registry.add(RegisteredApp.of(Json.object().put("wallet", args[1]).put("id", "app" + i)));
        }
    }

    @Test
    void loseNothingBetweenThem() throws IOException, InterruptedException {
        Path file = folder.resolve("apps.json");
        List<Process> programs = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            programs.add(new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), RegistryProcessesTest.class.getName(), file.toString(), name)
                    .inheritIO().start());
        }
        for (Process program : programs) {
            assertEquals(0, program.waitFor());
        }
        assertEquals(2 * EACH, new AppRegistry(file, Clock.systemUTC(), _ -> { }).apps().size());
    }
}
