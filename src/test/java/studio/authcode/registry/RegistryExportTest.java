package studio.authcode.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.UserError;
import tools.jackson.databind.node.ObjectNode;

class RegistryExportTest {

    private static final String ENTRY = """
            {"wallet":"tiki","id":"vn.acme","note":"kept","environments":{"production":
             {"clientId":"c1","clientSecret":"s1","merchant_private_key":"k1","region":"vn"}}}""";

    @TempDir
    Path folder;

    @Test
    void leavesSecretsOutUnlessTheyAreRevealed() {
        String safe = new RegistryExport(List.of(app(ENTRY)), false).text();
        assertFalse(safe.contains("s1") || safe.contains("k1"), safe);
        assertTrue(safe.contains("c1") && safe.contains("kept") && safe.contains("region"), safe);
        assertTrue(new RegistryExport(List.of(app(ENTRY)), true).text().contains("s1"));
    }

    @Test
    void neverReplacesTheRegistryThatItComesFrom() {
        AppRegistry own = registry("apps.json");
        own.add(app(ENTRY));
        RegistryExport export = new RegistryExport(own.apps(), false);
        assertThrows(UserError.class, () -> export.write(folder.resolve("apps.json"), own));
        assertTrue(own.apps().getFirst().json().toString().contains("s1"));
    }

    @Test
    void importingWhatWasExportedChangesNothing() {
        AppRegistry own = registry("apps.json");
        own.add(app(ENTRY));
        Path file = folder.resolve("out.json");
        new RegistryExport(own.apps(), false).write(file, own);
        assertEquals(new RegistryImport.Imported(0, 1), new RegistryImport(own).from(file));
        assertEquals(Json.read(ENTRY), own.apps().getFirst().json());
    }

    @Test
    void importingAddsWhatIsNewAndReplacesWhatIsThere() throws Exception {
        AppRegistry own = registry("apps.json");
        own.add(app(ENTRY));
        Path file = folder.resolve("in.json");
        Files.writeString(file, """
                {"apps":[{"wallet":"tiki","id":"vn.acme","name":"New"},{"wallet":"qi","id":"7"}]}""");
        assertEquals(new RegistryImport.Imported(1, 1), new RegistryImport(own).from(file));
        assertEquals("New", own.find("tiki", "vn.acme").orElseThrow().name());
    }

    @Test
    void importingAFileThatIsNotThereSaysSo() {
        RegistryImport into = new RegistryImport(registry("apps.json"));
        UserError error = assertThrows(UserError.class, () -> into.from(folder.resolve("none.json")));
        assertTrue(error.getMessage().contains("none.json"));
    }

    private AppRegistry registry(String name) {
        return new AppRegistry(folder.resolve(name), Clock.systemUTC(), _ -> { });
    }

    private static RegisteredApp app(String entry) {
        return RegisteredApp.of((ObjectNode) Json.read(entry));
    }
}
