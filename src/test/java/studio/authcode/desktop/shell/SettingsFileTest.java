package studio.authcode.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.AtomicFile;
import studio.authcode.desktop.common.Settings;

class SettingsFileTest {

    private final List<String> told = new ArrayList<>();

    private SettingsFile file(Path folder) {
        return new SettingsFile(new AtomicFile(folder.resolve("settings.json")), Clock.systemUTC(),
                text -> told.add(text.toString()));
    }

    @Test
    void whatIsKeptComesBack(@TempDir Path folder) {
        Settings settings = new Settings(file(folder).read(), () -> { });
        settings.put("theme", "dark");
        settings.put("windowWidth", 1000.0);
        settings.put("recentProjects", List.of("/a", "/b"));
        settings.put("windowMaximised", true);
        file(folder).write(settings.json());
        Settings back = new Settings(file(folder).read(), () -> { });
        assertEquals("dark", back.text("theme").orElseThrow());
        assertEquals(1000.0, back.number("windowWidth").orElseThrow());
        assertEquals(List.of("/a", "/b"), back.texts("recentProjects"));
        assertTrue(back.on("windowMaximised"));
        assertEquals(List.of(), told);
    }

    @Test
    void aBrokenFileIsSetAsideReportedAndReplaced(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
        assertTrue(file(folder).read().isEmpty());
        assertTrue(told.getFirst().contains("set aside"), told.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.anyMatch(each -> each.getFileName().toString().startsWith("settings.json.damaged-")));
        }
    }

    @Test
    void aFileOfAnotherShapeIsSetAsideToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("settings.json"), "[]");
        assertTrue(file(folder).read().isEmpty());
        assertEquals(1, told.size());
    }

    @Test
    void valuesOfTheWrongTypeAreAsIfTheyWereNotThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": 3, \"windowWidth\": \"wide\"}");
        Settings settings = new Settings(file(folder).read(), () -> { });
        assertTrue(settings.text("theme").isEmpty());
        assertTrue(settings.number("windowWidth").isEmpty());
    }

    @Test
    void aFolderThatCannotBeWrittenIsReported(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("file"), "");
        new SettingsFile(new AtomicFile(folder.resolve("file/settings.json")), Clock.systemUTC(),
                text -> told.add(text.toString())).write("{}");
        assertEquals(1, told.size());
    }
}
