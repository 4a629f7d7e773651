package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FixCommandTest {

    private static final String BROKEN = "{\r\n  \"name\": \"a\", // mine\r\n  \"tiki\": {\r\n"
            + "    \"app_identifier\": \"vn.Example.coffee\",\r\n  }\r\n}\r\n";
    private static final String WHOLE = "{\r\n  \"name\": \"a\",\r\n  \"tiki\": {\r\n"
            + "    \"appIdentifier\": \"vn.example.coffee\"\r\n  }\r\n}\r\n";

    @TempDir
    private Path temp;
    private Path folder;
    private CliTester cli;

    @BeforeEach
    void makeProject() throws IOException {
        folder = Files.createDirectory(temp.resolve("app"));
        Files.writeString(folder.resolve("app.json"), "{\"pages\": []}");
        Files.writeString(folder.resolve("package.json"), BROKEN);
        cli = new CliTester(temp.resolve("home"));
    }

    private int fix(String... more) {
        return cli.run(Stream.concat(Stream.of("fix", folder.toString(), "--apps", "assets/samples/apps.json"),
                Stream.of(more)).toArray(String[]::new));
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve("package.json"));
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                String text = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
                tree.put(file.toString(), time + " " + text);
            }
        }
        return tree;
    }

    @Test
    void oneRepairAfterTheOtherIsMadeUntilNoneIsLeftAndAllAreTakenBackTogether() throws IOException {
        assertEquals(0, fix(), cli.err());
        assertEquals(WHOLE, manifest());
        String out = cli.out();
        assertTrue(out.startsWith("fixed package.json:2:16 manifest/unreadable (comment): Remove every comment"), out);
        assertTrue(out.contains("\nfixed package.json:4:23 app-id/misplaced (other-key): "), out);
        assertTrue(out.contains("\nfixed package.json:4:22 app-id/unregistered (case-differs): "), out);
        assertTrue(out.contains("--- a/package.json\n+++ b/package.json\n@@ -1,6 +1,6 @@\n"), out);
        assertTrue(out.contains("-  \"name\": \"a\", // mine\r\n+  \"name\": \"a\",\r\n"), out);
        assertEquals(0, fix());
        assertEquals("Nothing to fix.\n", cli.out());
        assertEquals(0, fix("--undo"), cli.err());
        assertEquals(BROKEN, manifest());
        assertEquals(2, fix("--undo"));
        assertTrue(cli.err().contains("There is no repair"), cli.err());
    }

    @Test
    void aDryRunShowsTheSameAndWritesNothing() throws IOException {
        Map<String, String> before = tree();
        assertEquals(0, fix("--dry-run", "--format", "json"), cli.err());
        JsonNode dry = cli.json();
        assertEquals(before, tree());
        assertTrue(dry.path("dryRun").asBoolean());
        assertEquals(0, fix("--format", "json"));
        assertEquals(WHOLE, manifest());
        assertEquals(dry.path("diff"), cli.json().path("diff"));
        assertEquals(dry.path("applied"), cli.json().path("applied"));
        assertEquals(3, dry.path("applied").size());
        before = tree();
        assertEquals(0, fix("--undo", "--dry-run", "--format", "json"));
        assertEquals("[\"package.json\"]", cli.json().path("undone").toString());
        assertEquals(before, tree());
    }

    @Test
    void onlyTheRulesAskedForAreRepaired() throws IOException {
        assertEquals(0, fix("--only", "manifest/unreadable", "--format", "json"));
        assertEquals(0, cli.json().path("remaining").asInt());
        assertTrue(manifest().contains("app_identifier"));
        assertEquals(0, fix("--only", "app-id/missing,app-id/misplaced/top-level", "--only", "app-id/unregistered"));
        assertTrue(manifest().contains("app_identifier"));
        assertEquals(0, fix("--only", "app-id/misplaced/other-key"));
        assertTrue(manifest().contains("\"appIdentifier\": \"vn.Example.coffee\""), manifest());
    }

    @Test
    void errorsThatRemainAreExitCodeOne() throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"tiki\": {\"appIdentifier\": \"vn.other.thing\"}}");
        assertEquals(1, fix("--format", "json"));
        assertEquals(1, cli.json().path("remaining").asInt());
        assertEquals("", cli.json().path("diff").asString());
        assertEquals(0, fix("--only", "app-id/misplaced"));
        assertTrue(manifest().contains("vn.other.thing"));
    }

    @Test
    void whatCannotBeDoneIsExitCodeTwo() throws IOException {
        assertEquals(2, fix("--only", "app-id/nonsense"));
        assertTrue(cli.err().contains("app-id/misplaced"), cli.err());
        assertEquals(2, fix("--undo", "--only", "app-id/missing"));
        assertEquals(2, cli.run("fix", temp.resolve("none").toString()));
        assertEquals(2, fix("--wallet", "nobody"));
        assertEquals(2, fix("--app", " "));
        Path bare = Files.createDirectory(temp.resolve("bare"));
        Files.writeString(bare.resolve("app.json"), "{\"pages\": []}");
        assertEquals(2, cli.run("fix", bare.toString()));
        assertEquals(BROKEN, manifest());
    }

    @Test
    void aRepairIsNotTakenBackWhenSomebodyWentOnFromIt() throws IOException {
        assertEquals(0, fix());
        Files.writeString(folder.resolve("package.json"), WHOLE + " ");
        assertEquals(2, fix("--undo"));
        assertTrue(cli.err().contains("not as the repair left it"), cli.err());
        assertEquals(WHOLE + " ", manifest());
    }

    @Test
    void aFileMayBeNamedAndAnotherFolderIsAnotherProject() throws IOException {
        assertEquals(0, cli.run("fix", folder.resolve("package.json").toString(), "--apps",
                "assets/samples/apps.json"), cli.err());
        assertEquals(WHOLE, manifest());
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("package.json"), WHOLE);
        assertEquals(2, cli.run("fix", other.toString(), "--undo"));
    }

    @Test
    void whatAProjectsFileSaysIsNoOrderForTheTerminal() throws IOException {
        Files.writeString(folder.resolve("package.json"),
                "{\"name\": \"a\", // \u001b]0;gotcha\u0007\n\"tiki\": {\"appIdentifier\": \"vn.example.coffee\"}}");
        assertEquals(0, fix("--dry-run"));
        assertTrue(cli.out().contains("\u001b]0;"), "a program gets the diff as it is");
        cli.inATerminal();
        assertEquals(0, fix("--dry-run", "--color", "never"));
        assertFalse(cli.out().contains("\u001b"), cli.out());
        String change = "\n-{\"name\": \"a\", // {U+001B}]0;gotcha{U+0007}\n+{\"name\": \"a\",\n";
        assertTrue(cli.out().contains(change), cli.out());
        assertEquals(0, fix("--dry-run"));
        assertTrue(cli.out().contains("\u001b[32m+{\"name\": \"a\",\u001b[0m\n"), cli.out());
    }

    @Test
    void anIdFromOutsideLeavesTheProjectsOwnAlone() throws IOException {
        String text = "{\"tiki\": {\"appIdentifier\": \"vn.Example.coffee\"}}";
        Files.writeString(folder.resolve("package.json"), text);
        assertEquals(0, fix("--app", "vn.example.coffee"));
        assertEquals(text, manifest());
        assertFalse(cli.out().contains("---"));
    }
}
