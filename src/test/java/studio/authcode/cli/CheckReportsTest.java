package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.JsonSchema;
import studio.authcode.report.SarifSchema;
import tools.jackson.databind.JsonNode;

/// The formats of `check`, its exit codes, and what is ignored.
class CheckReportsTest {

    @TempDir
    private Path home;
    @TempDir
    private Path project;
    private CliTester cli;

    @BeforeEach
    void makeAProjectWithAFinding() throws IOException {
        cli = new CliTester(home);
        write("package.json", """
                {
                  "name": "shop",
                  "tiki": {"appIdentifier": "vn.a.shop"}
                }
                """);
        write("app.json", "{\"pages\":[]}");
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.A.shop");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), text);
    }

    private void check(int code, String... more) {
        List<String> line = new ArrayList<>(List.of("check", project.toString()));
        line.addAll(List.of(more));
        assertEquals(code, cli.run(line.toArray(String[]::new)), cli.out() + cli.err());
    }

    private JsonNode json(int code, String... more) {
        List<String> line = new ArrayList<>(List.of("--format", "json"));
        line.addAll(List.of(more));
        check(code, line.toArray(String[]::new));
        assertEquals(List.of(), JsonSchema.load("check").check(cli.out()), cli.out());
        return cli.json();
    }

    @Test
    void theTextPointsAtTheMistakeAsCompilersDo() throws IOException {
        check(1);
        String place = project.toRealPath() + "/package.json:3:29";
        assertTrue(cli.out().contains("error: “vn.a.shop” differs from the registered id “vn.A.shop” in upper and "),
                cli.out());
        assertTrue(cli.out().contains("\n --> " + place + "  app-id/unregistered (case-differs)\n"
                + "  |\n"
                + "3 |   \"tiki\": {\"appIdentifier\": \"vn.a.shop\"}\n"
                + "  |                             ^^^^^^^^^^^\n"
                + "  = hint: Write “vn.A.shop” instead: it is almost certainly meant.\n"
                + "  = fix: Replace it by “vn.A.shop”"), cli.out());
        assertTrue(cli.out().endsWith("\n1 error, no warnings, no infos\n"
                + "To learn more about a rule: authcode explain app-id/unregistered\n"), cli.out());
        assertEquals("", cli.err());
    }

    @Test
    void aFileThatIsNotThereHasNoSnippet() throws IOException {
        Files.delete(project.resolve("package.json"));
        check(1, "--wallet", "tiki");
        assertTrue(cli.out().contains("package.json:1:1  app-id/missing (no-manifest)\n  = hint"), cli.out());
    }

    @Test
    void whatIsBeforeTheProblemInABrokenFileIsShown() throws IOException {
        Files.write(project.resolve("package.json"), "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        check(1);
        assertTrue(cli.out().contains("1 | {\"a\": \"\n  |        ^\n"), cli.out());
        write("package.json", "\uFEFF{}");
        check(1);
        assertTrue(cli.out().contains("1 | {U+FEFF}{}\n  | ^^^^^^^^\n"), cli.out());
    }

    @Test
    void aHealthyProjectHasOnlyTheSummary() {
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.a.shop");
        check(0);
        assertTrue(cli.out().endsWith("no errors, no warnings, no infos\n"), cli.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiki", "qi", "alipay", "dana", "miniprogram", "wrong-id", "--recursive"})
    void sarifObeysItsSchema(String sample) {
        String folder = sample.startsWith("-") ? "assets/samples" : "assets/samples/" + sample;
        List<String> line = new ArrayList<>(List.of("check", folder, "--format", "sarif"));
        if (sample.startsWith("-")) {
            line.add(sample);
        }
        cli.run(line.toArray(String[]::new));
        assertEquals(List.of(), SarifSchema.check(cli.out()), cli.out());
        JsonNode results = cli.json().at("/runs/0/results");
        results.forEach(result -> assertTrue(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString()
                .startsWith("assets/samples/"), result.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wallet=zzz", "--bogus", "--baseline=nowhere.json", "--apps=nowhere.json"})
    void whatCouldNotBeDoneIsADocumentToo(String option) {
        check(2, option, "--format=sarif");
        assertEquals(List.of(), SarifSchema.check(cli.out()), cli.out());
        assertFalse(cli.json().at("/runs/0/invocations/0/executionSuccessful").asBoolean(true));
        check(2, option, "--format", "junit");
        assertTrue(cli.out().startsWith("<?xml") && cli.out().contains("<error message="), cli.out());
        check(2, option, "--format", "json");
        assertFalse(cli.json().at("/error/message").asString().isEmpty());
        check(2, option);
        assertEquals("", cli.out());
    }

    @Test
    void anUnknownFormatIsNamedWithThoseThereAre() {
        check(2, "--format", "xml");
        assertTrue(cli.err().contains("text") && cli.err().contains("sarif") && cli.err().contains("xml"), cli.err());
        assertEquals(2, cli.run("wallets", "--format", "sarif"));
        assertTrue(cli.err().contains("sarif"), cli.err());
    }

    @Test
    void anIgnoredFindingIsSetApartWithItsReason() throws IOException {
        write("authcode.json", """
                {"ignore": [{"rule": "app-id/unregistered", "file": "package.json", "reason": "later"},
                            "call/loop"]}""");
        JsonNode report = json(0);
        assertEquals(0, report.path("findings").size());
        assertEquals("later", report.at("/ignored/0/reason").asString());
        assertEquals("app-id/unregistered", report.at("/ignored/0/rule").asString());
        assertEquals("call/loop", report.at("/ignore/unused/0/rule").asString());
        check(0);
        assertTrue(cli.out().contains("; 1 ignored"), cli.out());
    }

    @Test
    void anIgnoreEntryThatIsNotUnderstoodIgnoresNothing() throws IOException {
        write("authcode.json", """
                {"ignore": [{"rule": "app-id/unregistered", "files": "a", "reason": ""}]}""");
        JsonNode report = json(1);
        assertEquals("project/settings", report.at("/findings/0/rule").asString());
        assertEquals("app-id/unregistered", report.at("/findings/1/rule").asString());
    }

    @Test
    void aBaselineKnowsItsFindingsUntilTheyAreGone() throws IOException {
        Path baseline = home.resolve("baseline.json");
        String option = "--write-baseline=" + baseline;
        assertEquals(1, json(0, option).path("ignored").size());
        assertTrue(cli.err().contains("One entry has no reason yet"), cli.err());
        String written = Files.readString(baseline);
        Files.writeString(baseline, written.replace("\"reason\": \"\"", "\"reason\": \"since 2020\""));
        write("package.json", "{\n\n\n\"tiki\": {\"appIdentifier\": \"vn.a.shop\"}}");
        JsonNode known = json(0, "--baseline", baseline.toString());
        assertEquals("since 2020", known.at("/ignored/0/reason").asString());
        assertEquals(0, known.at("/baseline/unused").size());
        assertEquals("", cli.err());

        json(0, option);
        assertTrue(Files.readString(baseline).contains("since 2020"));
        assertTrue(Files.readString(baseline).contains("\"line\": 4"), Files.readString(baseline));

        write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.A.shop\"}}");
        JsonNode unused = json(0, "--baseline", baseline.toString());
        assertEquals("app-id/unregistered", unused.at("/baseline/unused/0/rule").asString());
        assertTrue(cli.err().contains("baseline.json:2"), cli.err());
    }

    @Test
    void aBrokenBaselineIsRefusedWithLineAndColumn() throws IOException {
        Path baseline = home.resolve("baseline.json");
        for (String broken : List.of("{\n \"findings\": [,]}", "{\n \"findings\": 5}", "{\n \"findings\": [5]}",
                "{\n \"findings\": [{\"rule\": \"a/b\", \"line\": 0}]}", "{\n \"findings\": [{\"rules\": \"a/b\"}]}",
                "{\n \"findings\": [{\"reason\": \"a/b\"}]}",
                "{\n \"findings\": [{\"rule\": \"a/b\", \"project\": 1}]}")) {
            Files.writeString(baseline, broken);
            check(2, "--baseline", baseline.toString());
            assertTrue(cli.err().contains("baseline.json:2:"), broken + cli.err());
            check(2, "--write-baseline", baseline.toString());
            assertEquals(broken, Files.readString(baseline));
        }
        check(2, "--baseline", home.resolve("none.json").toString());
        check(2, "--baseline", baseline.toString(), "--write-baseline", baseline.toString());
    }
}
