package studio.authcode.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.TextEdit;
import tools.jackson.databind.JsonNode;

class SarifReportTest {

    private static final Finding LOOP =
            Reported.finding("app-id/unregistered", Severity.ERROR, new Place("a b/ü:#.js", 2, 3, 2, 7), "loops");

    @TempDir
    private Path folder;

    private JsonNode run(Reported reported) {
        String text = new SarifReport("1", Reported.TEXTS, Path.of("/nowhere")).of(reported.result(Severity.ERROR));
        assertEquals(List.of(), SarifSchema.check(text), text);
        return Json.read(text).at("/runs/0");
    }

    private Reported project() {
        return new Reported(folder).write("a b/ü:#.js", "one\n  call();\n  call();\n");
    }

    @Test
    void aFindingHasItsRuleItsRegionAndAnEncodedPath() {
        JsonNode run = run(project().with(LOOP));
        JsonNode result = run.at("/results/0");
        assertEquals("app-id/unregistered", result.path("ruleId").asString());
        assertEquals("app-id/unregistered",
                run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id").asString());
        assertEquals("error", result.path("level").asString());
        assertEquals("a%20b/%C3%BC%3A%23.js",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        assertEquals(Json.read("{\"startLine\":2,\"startColumn\":3,\"endLine\":2,\"endColumn\":7}"),
                result.at("/locations/0/physicalLocation/region"));
        assertEquals("some-cause", result.at("/properties/cause").asString());
        assertEquals("utf16CodeUnits", run.path("columnKind").asString());
        assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertTrue(run.at("/originalUriBaseIds/%SRCROOT%/uri").asString().endsWith("/"));
    }

    @Test
    void everySeverityHasItsLevel() {
        JsonNode run = run(project().with(LOOP)
                .with(Reported.finding("x/y", Severity.WARNING, Place.of("app.json"), "m"))
                .with(Reported.finding("x/z", Severity.INFO, Place.of("app.json"), "\u0000 \uD800 \u001b[31m")));
        assertEquals(List.of("error", "warning", "note"),
                run.path("results").values().stream().map(each -> each.path("level").asString()).toList());
        assertTrue(run.at("/results/1/ruleIndex").isMissingNode());
    }

    @Test
    void pathsAreRelativeToTheWorkingFolderWhereTheProjectIsBelowIt() {
        CheckResult result = project().with(LOOP).result(Severity.ERROR);
        Path above = ((CheckOutcome.Checked) result.outcomes().getFirst()).folder().getParent();
        JsonNode run = Json.read(new SarifReport("1", Reported.TEXTS, above).of(result)).at("/runs/0");
        assertTrue(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString()
                .endsWith("/a%20b/%C3%BC%3A%23.js"));
    }

    @Test
    void aFingerprintStaysWhereItsLineMovesAndTellsTwinsApart() {
        String before = fingerprint(project().with(LOOP), 0);
        project().write("a b/ü:#.js", "one\ntwo\n\tcall();\n");
        Finding moved = Reported.finding(LOOP.rule(), Severity.ERROR, new Place("a b/ü:#.js", 3, 2, 3, 6), "loops");
        assertEquals(before, fingerprint(new Reported(folder).with(moved), 0));
        new Reported(folder).write("a b/ü:#.js", "one\ntwo\nother();\n");
        assertNotEquals(before, fingerprint(new Reported(folder).with(moved), 0));
        Finding twin = Reported.finding(LOOP.rule(), Severity.ERROR, new Place("a b/ü:#.js", 3, 3, 3, 7), "loops");
        Reported both = project().with(LOOP).with(twin);
        assertEquals(before, fingerprint(both, 0));
        assertNotEquals(before, fingerprint(both, 1));
    }

    private String fingerprint(Reported reported, int result) {
        return run(reported).at("/results/" + result + "/partialFingerprints/primaryLocationLineHash").asString();
    }

    @Test
    void aFixHasItsEditsByFile() {
        Place insert = Place.at("app.json", 1, 2);
        Fix fix = new Fix(Reported.said("Mend it"), true, List.of(new TextEdit(LOOP.place(), ""),
                new TextEdit(insert, "x"), new TextEdit(new Place("a b/ü:#.js", 1, 1, 1, 2), "O")));
        JsonNode json = run(project().with(Reported.fixed(LOOP, fix))).at("/results/0/fixes/0");
        assertEquals("Mend it", json.at("/description/text").asString());
        assertEquals(2, json.path("artifactChanges").size());
        assertEquals(2, json.at("/artifactChanges/0/replacements").size());
        assertEquals("x", json.at("/artifactChanges/1/replacements/0/insertedContent/text").asString());
        assertTrue(json.at("/artifactChanges/0/replacements/0/insertedContent").isMissingNode());
    }

    @Test
    void anIgnoredFindingIsSuppressedWithItsReason() {
        JsonNode run = run(project().with(LOOP).ignoring(LOOP, "known").ignoring(LOOP, ""));
        assertEquals(0, run.at("/results/0/suppressions").size());
        assertEquals("known", run.at("/results/1/suppressions/0/justification").asString());
        assertEquals("external", run.at("/results/2/suppressions/0/kind").asString());
    }

    @Test
    void whatCouldNotBeCheckedIsNotified() {
        JsonNode run = run(project().with(LOOP).failing("it broke"));
        assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertTrue(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString().contains("it broke"));
        String whole = SarifReport.ofFailure("1", "nothing", null);
        assertEquals(List.of(), SarifSchema.check(whole));
        assertFalse(Json.read(whole).at("/runs/0/invocations/0/executionSuccessful").asBoolean(true));
    }

    @Test
    void everyRuleOfTheCatalogueIsListedOnceAndNotAsMissing() {
        JsonNode rules = run(project()).at("/tool/driver/rules");
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> assertTrue(ids.add(rule.path("id").asString()), rule.toString()));
        Reported.TEXTS.catalogue().stream().map(RuleEntry::rule).forEach(rule -> assertTrue(ids.contains(rule), rule));
    }

    @Test
    void aRuleHasItsDocumentationWhereThereIsSome() {
        RuleTexts texts = new RuleTexts(Reported.TEXTS.catalogue(), rule -> rule.equals(LOOP.rule())
                ? Optional.of(new RuleTexts.Help("In short", "At length")) : Optional.empty());
        String text = new SarifReport("1", texts, folder).of(project().with(LOOP).result(Severity.ERROR));
        assertEquals(List.of(), SarifSchema.check(text), text);
        JsonNode rule = Json.read(text).at("/runs/0/tool/driver/rules").values().stream()
                .filter(each -> each.path("id").asString().equals(LOOP.rule())).findFirst().orElseThrow();
        assertEquals("In short", rule.at("/shortDescription/text").asString());
        assertEquals("At length", rule.at("/help/text").asString());
    }

    @Test
    void theSchemaIsTheRealOne() {
        assertFalse(SarifSchema.check("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}").isEmpty());
    }
}
