package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {

    @TempDir
    private Path home;
    @TempDir
    private Path project;
    private CliTester cli;

    @BeforeEach
    void makeAProject() throws IOException {
        cli = new CliTester(home);
        write("package.json", """
                {
                  "name": "shop",
                  "tiki": {
                    "buildNumber": 1, "appIdentifier": "vn.a.shop"
                  }
                }
                """);
        write("src/app.json", "{\"pages\":[\"pages/home/index\",\"pages/gone\"]}");
        write("src/pages/home/index.js", "Page({});\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), text);
    }

    private JsonNode check(int code, String... more) {
        String[] line = new String[4 + more.length];
        line[0] = "check";
        line[1] = project.toString();
        line[2] = "--format";
        line[3] = "json";
        System.arraycopy(more, 0, line, 4, more.length);
        assertEquals(code, cli.run(line), cli.out() + cli.err());
        return cli.json();
    }

    private static String cause(JsonNode report) {
        return report.at("/findings/0/rule").asString() + " " + report.at("/findings/0/cause").asString();
    }

    @Test
    void aRegisteredIdIsWellAndNamedWithItsPlace() {
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.a.shop");
        JsonNode report = check(0);
        assertEquals("registered", report.at("/app/status").asString());
        assertEquals("src", report.path("root").asString());
        assertEquals(Json.read("""
                {"file":"package.json","pointer":"/tiki/appIdentifier",
                 "line":4,"column":40,"endLine":4,"endColumn":51}"""),
                report.at("/app/source"));
        assertEquals(Json.read("""
                [{"path":"pages/home/index","file":"src/pages/home/index.js"},{"path":"pages/gone"}]"""),
                report.path("pages"));
        assertEquals("project/page listed-but-missing", cause(report));
        assertEquals(1, report.path("findings").size());
    }

    @Test
    void anUnregisteredIdIsNotWell() {
        assertEquals("unregistered", check(1).at("/app/status").asString());
    }

    @Test
    void theLikeliestCauseIsNamedAndTheRegisteredIdSuggested() {
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.A.shop");
        JsonNode finding = check(1).at("/findings/0");
        assertEquals("case-differs", finding.path("cause").asString());
        assertEquals("vn.A.shop", finding.path("suggestion").asString());
        assertEquals("error", finding.path("severity").asString());
    }

    @Test
    void failOnDecidesWhichSeverityIsNotWell() {
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.a.shop", "--state", "unpublished");
        assertEquals("inactive", check(0).at("/app/status").asString());
        check(1, "--fail-on", "warning");
    }

    @Test
    void anAppThatDoesNotExistInTheEnvironmentIsInactiveThere() throws IOException {
        Path apps = home.resolve("mine.json");
        Files.writeString(apps, """
                {"apps":[{"wallet":"tiki","id":"vn.a.shop","environments":{"sandbox":{}}}]}""");
        assertEquals("inactive", check(1, "--apps", apps.toString()).at("/app/status").asString());
        assertEquals("registered",
                check(0, "--apps", apps.toString(), "--environment", "sandbox").at("/app/status").asString());
    }

    @Test
    void theRegistryThatTheProjectBringsAlongIsUsed() throws IOException {
        write("authcode.json", "{\"apps\":\"apps.json\"}");
        write("apps.json", "{\"apps\":[{\"wallet\":\"tiki\",\"id\":\"vn.a.shop\"}]}");
        assertEquals("registered", check(0).at("/app/status").asString());
    }

    @Test
    void aFolderThatIsNoMiniAppCouldNotBeChecked() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertEquals(2, cli.run("check", empty.toString()));
        assertEquals(2, cli.err().lines().count(), cli.err());
        assertEquals(2, cli.run("check", empty.resolve("nowhere").toString()));
        assertEquals(2, cli.run("check", empty.toString(), "--recursive"));
        assertEquals(2, cli.run("check", empty.toString(), "--format", "json"));
        assertTrue(cli.json().at("/error/message").asString().contains("empty"));
    }

    @Test
    void aProjectWhoseWalletCannotBeToldAsksForIt() throws IOException {
        Files.delete(project.resolve("package.json"));
        assertEquals(2, cli.run("check", project.toString()));
        assertTrue(cli.err().contains("--wallet"), cli.err());
        assertEquals("unassociated", check(0, "--wallet", "qi").at("/app/status").asString());
    }

    @Test
    void belowAFolderEveryProjectIsReportedAlsoWithoutAWallet() throws IOException {
        Path root = Files.createDirectory(home.resolve("many"));
        Map<String, String> expected = new TreeMap<>();
        for (String name : List.of("a", "b")) {
            Files.createDirectories(root.resolve(name).resolve("src"));
            Files.writeString(root.resolve(name).resolve("src/app.json"), "{\"pages\":[]}");
            Files.writeString(root.resolve(name).resolve("package.json"), name.equals("a")
                    ? "{\"tiki\":{\"appIdentifier\":\"vn.x.a\"}}" : "{}");
            expected.put(name, name.equals("a") ? "\"tiki\"" : "null");
        }
        assertEquals(1, cli.run("check", root.toString(), "--recursive", "--format", "json"));
        Map<String, String> found = new TreeMap<>();
        cli.json().path("projects").forEach(each -> found.put(
                Path.of(each.path("project").asString()).getFileName().toString(), each.path("wallet").toString()));
        assertEquals(expected, found);
        assertTrue(cli.out().contains("project/wallet-unknown"), cli.out());
    }

    @Test
    void oneProjectThatCannotBeCheckedHidesNoneOfTheOthers() throws IOException {
        Path root = Files.createDirectory(home.resolve("some"));
        for (String name : List.of("bad", "good")) {
            Files.createDirectory(root.resolve(name));
            Files.writeString(root.resolve(name).resolve("app.json"), "{\"pages\":[]}");
            Files.writeString(root.resolve(name).resolve("authcode.json"), name.equals("good")
                    ? "{\"wallet\":\"qi\"}" : "{\"wallet\":\"qi\",\"apps\":\"../../apps.json\"}");
        }
        assertEquals(2, cli.run("check", root.toString(), "--recursive", "--format", "json"));
        assertEquals(List.of(), JsonSchema.load("check").check(cli.out()));
        assertTrue(cli.json().at("/projects/0/error/message").asString().contains("authcode.json:1:"), cli.out());
        assertEquals("unassociated", cli.json().at("/projects/1/app/status").asString());
        assertEquals(2, cli.run("check", root.toString(), "--recursive"));
        assertTrue(cli.out().contains("good") && cli.err().contains("bad"), cli.out() + cli.err());
    }

    @Test
    void aWalletOrSwitchThatDoesNotExistIsNamedWithItsPlace() throws IOException {
        write("authcode.json", "{\n \"wallet\": \"zz\"}");
        assertEquals("project/wallet-unknown no-such-wallet", cause(check(1)));
        assertEquals(1, cli.run("check", project.toString(), "--recursive"));
        assertEquals(1, cli.run("check", project.toString()));
        assertTrue(cli.out().contains("authcode.json:2:12"), cli.out());
        assertEquals(1, cli.run("fix", project.toString()));
        write("authcode.json", "{\n \"wallet\": \"Tiki\"}");
        assertEquals(1, cli.run("fix", project.toString()));
        assertEquals("{\n \"wallet\": \"tiki\"}", Files.readString(project.resolve("authcode.json")));
        write("authcode.json", "{\n \"rules\": {\"partial\": \"often\"}}");
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.a.shop");
        assertEquals("project/settings unknown-switch", cause(check(1)));
    }

    @Test
    void emptyAndUnknownArgumentsCannotBeChecked() {
        assertEquals(2, cli.run("check", project.toString(), "--app", ""));
        assertEquals(2, cli.run("check", project.toString(), "--persona", "zzz"));
        assertEquals(2, cli.run("check", project.toString(), "--wallet", "zzz"));
        assertEquals(2, cli.run("check", project.toString(), "--rule", "zzz=1"));
    }

    @Test
    void aManifestOf200MegabytesIsNotRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(project.resolve("package.json").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertEquals("manifest/unreadable too-large", cause(check(1)));
    }

    @Test
    void aManifestThatIsAFolderIsReported() throws IOException {
        Files.delete(project.resolve("package.json"));
        Files.createDirectory(project.resolve("package.json"));
        assertEquals("manifest/unreadable is-directory", cause(check(1)));
    }

    @Test
    void aManifestThatIsANamedPipeBlocksNothing() throws IOException, InterruptedException {
        Files.delete(project.resolve("package.json"));
        Path pipe = project.resolve("package.json");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals("manifest/unreadable not-a-file", cause(check(1)));
    }

    @Test
    void aManifestNestedWithoutEndIsReportedWithItsPlace() throws IOException {
        write("package.json", "{\n \"tiki\": " + "[".repeat(100_000));
        JsonNode report = check(1);
        assertEquals("manifest/unreadable syntax", cause(report));
        assertEquals(2, report.at("/findings/0/line").asInt());
        assertEquals("unreadable", report.at("/app/status").asString());
    }

    @Test
    void aRegistryWithOneAppTwiceIsNotGuessedAt() throws IOException {
        Path apps = home.resolve("twice.json");
        Files.writeString(apps, """
                {"apps":[{"wallet":"tiki","id":"vn.a.shop"},
                {"wallet":"tiki","id":"vn.a.shop"}]}""");
        assertEquals(2, cli.run("check", project.toString(), "--apps", apps.toString()));
        assertTrue(cli.err().contains("twice.json:1:10") && cli.err().contains("twice.json:2:1"), cli.err());
    }
}
