package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.registry.RegisteredApp.State;
import studio.authcode.project.Trouble;
import studio.authcode.registry.RegisteredApp;

class DoctorTest {

    @TempDir
    private Path folder;
    private Cases cases;

    @BeforeEach
    void makeCases() {
        cases = new Cases(folder).write("app.json", Cases.APP);
    }

    private Diagnosis diagnose() {
        return cases.diagnose(Cases.tiki("vn.x.y"));
    }

    private Finding only(String rule, String cause, IdStatus status) {
        Diagnosis diagnosis = diagnose();
        assertEquals(1, diagnosis.findings().size(), diagnosis.findings().toString());
        Finding finding = diagnosis.findings().getFirst();
        assertEquals(rule, finding.rule());
        assertEquals(cause, finding.cause());
        assertEquals(status, diagnosis.verdict().status());
        assertFalse(finding.message().toString().isBlank());
        assertFalse(finding.hint().toString().isBlank());
        return finding;
    }

    @Test
    void aHealthyProjectHasNoFinding() {
        cases.withId("vn.x.y");
        Diagnosis diagnosis = diagnose();
        assertEquals(List.of(), diagnosis.findings());
        assertEquals(IdStatus.REGISTERED, diagnosis.verdict().status());
        assertEquals("vn.x.y", diagnosis.verdict().registered().get().id());
    }

    @Test
    void aManifestThatIsNotThereHasNoId() {
        cases.write("a.txml", "");
        Finding finding = only("app-id/missing", "no-manifest", IdStatus.MISSING);
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(Place.of("package.json"), finding.place());
    }

    @Test
    void anIdThatIsNotThereIsMissedWhereItShouldStand() {
        cases.write("package.json", "{\n  \"tiki\": {\"buildNumber\": 1}}");
        Finding finding = only("app-id/missing", "no-field", IdStatus.MISSING);
        assertEquals(Place.at("package.json", 2, 11), finding.place());
        assertEquals("package.json has no tiki.appIdentifier, where Tiki looks for the app id, "
                + "so my.getAuthCode brings no auth code.", finding.message().toString());
    }

    @Test
    void anEmptyIdAndNullAreMissingToo() {
        cases.withId("");
        only("app-id/missing", "empty", IdStatus.MISSING);
        cases.withId(" \t");
        only("app-id/missing", "empty", IdStatus.MISSING);
        cases.write("package.json", "{\"tiki\": {\"appIdentifier\": null}}");
        only("app-id/missing", "null", IdStatus.MISSING);
    }

    @Test
    void aWalletThatKeepsNoIdLeavesTheProjectUnassociated() {
        cases.write("mini.project.json", "{}");
        assertEquals(Severity.INFO, only("app-id/missing", "no-field", IdStatus.UNASSOCIATED).severity());
        cases.write("authcode.json", "{\"app\": \"\"}");
        assertEquals(Severity.INFO, only("app-id/missing", "empty", IdStatus.UNASSOCIATED).severity());
        cases.write("authcode.json", "{\"app\": null}");
        assertEquals(Severity.INFO, only("app-id/missing", "null", IdStatus.UNASSOCIATED).severity());
        cases.write("authcode.json", "{\"app\": \"2021\"}");
        Diagnosis diagnosis = cases.diagnose(RegisteredApp.published("alipay", "2021"));
        assertEquals(List.of(), diagnosis.findings());
        assertEquals(IdStatus.REGISTERED, diagnosis.verdict().status());
        assertEquals("/app", diagnosis.verdict().source().get().pointer());
    }

    @Test
    void aTopLevelIdCountsWithAWarning() {
        cases.write("package.json", "{\"tiki\": {}, \"appIdentifier\": \"vn.x.y\"}");
        Finding finding = only("app-id/misplaced", "top-level", IdStatus.REGISTERED);
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(new Place("package.json", 1, 31, 1, 39), finding.place());
        assertTrue(finding.message().toString().contains("read tiki.appIdentifier"));
        assertTrue(finding.fix().isPresent());
    }

    @Test
    void aTopLevelIdBesideAnotherProperOneMisleads() {
        cases.write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.x.y\"}, \"appIdentifier\": \"vn.x.z\"}");
        assertEquals(Severity.WARNING, only("app-id/misplaced", "top-level", IdStatus.REGISTERED).severity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"tiki\": {\"appidentifier\": \"vn.x.y\"}}",
        "{\"tiki\": {\"app_identifier\": \"vn.x.y\"}}",
        "{\"tiki\": {\"appId\": \"vn.x.y\"}}",
        "{\"tiki\": {\"appIdentifer\": \"vn.x.y\"}}",
        "{\"tiki\": {\"app-Indentifier\": \"vn.x.y\"}}",
        "{\"tiki\": {}, \"miniAppId\": \"vn.x.y\"}",
    })
    void anIdUnderAnotherKeyIsFoundThere(String manifest) {
        cases.write("package.json", manifest);
        assertEquals(Severity.ERROR, only("app-id/misplaced", "other-key", IdStatus.MISSING).severity());
    }

    @Test
    void anIdInAppJsonIsFoundThere() {
        cases.write("package.json", "{\"tiki\": {}}").write("app.json", "{\"pages\": [], \"appId\": \"vn.x.y\"}");
        assertEquals("app.json", only("app-id/misplaced", "in-app-json", IdStatus.MISSING).place().file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"42 | number", "true | boolean", "[\"a\"] | array", "{} | object"})
    void anIdThatIsNoStringIsMalformed(String value, String cause) {
        cases.write("package.json", "{\"tiki\": {\"appIdentifier\": " + value + "}}");
        Finding finding = only("app-id/wrong-type", cause, IdStatus.MALFORMED);
        assertEquals(cause.equals("number"), finding.fix().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"UNPUBLISHED,unpublished,WARNING", "SUSPENDED,suspended,ERROR", "TERMINATED,terminated,ERROR"})
    void aStateInWhichTheWalletServesNobodyIsReported(State state, String cause, Severity severity) {
        Diagnosis diagnosis = cases.withId("vn.x.y").diagnose(Cases.state("vn.x.y", state));
        assertEquals(1, diagnosis.findings().size());
        assertEquals(cause, diagnosis.findings().getFirst().cause());
        assertEquals(severity, diagnosis.findings().getFirst().severity());
        assertEquals(IdStatus.INACTIVE, diagnosis.verdict().status());
    }

    @Test
    void aDraftIsFineButNotInAnotherEnvironmentNorForAnotherTester() {
        RegisteredApp draft = Cases.state("vn.x.y", State.DRAFT);
        cases.withId("vn.x.y");
        assertEquals(List.of(), cases.diagnose("production", Optional.of("linh"), draft).findings());
        Diagnosis elsewhere = cases.diagnose("sandbox", Optional.empty(), draft);
        assertEquals("not-in-environment", elsewhere.findings().getFirst().cause());
        assertEquals(IdStatus.INACTIVE, elsewhere.verdict().status());
        assertEquals(List.of(), cases.diagnose("production", Optional.of("minh"),
                Cases.state("vn.x.y", State.PUBLISHED)).findings());
        Diagnosis stranger = cases.diagnose("production", Optional.of("minh"), draft);
        assertEquals("not-a-tester", stranger.findings().getFirst().cause());
        assertEquals(Severity.INFO, stranger.findings().getFirst().severity());
        assertEquals(IdStatus.REGISTERED, stranger.verdict().status());
    }

    @Test
    void whatShowsNothingIsNoIdHoweverLong() {
        for (String blank : List.of("\u00a0".repeat(2000), "\u3000", "\u200b", " ".repeat(2000), "\uFEFF ")) {
            cases.withId(blank);
            assertEquals("app-id/missing/empty", cases.diagnose(Cases.tiki("vn.x.y")).findings().stream()
                    .map(each -> each.rule() + "/" + each.cause()).findFirst().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({"Tiki,tiki,true", "' tiki ',tiki,true", "alipya,alipay,false", "nothing,,false"})
    void aWalletThatDoesNotExistHasTheOneThatIsMeant(String named, String near, boolean certain) {
        cases.withId("vn.x.y").write("authcode.json", "{\"wallet\": \"" + named + "\"}");
        Finding finding = cases.findings("project/wallet-unknown").getFirst();
        assertEquals(new Place("authcode.json", 1, 12, 1, 14 + named.length()), finding.place());
        assertEquals(Optional.ofNullable(near), finding.suggestion());
        assertEquals(Optional.ofNullable(near).map(_ -> certain), finding.fix().map(Fix::safe));
    }

    @Test
    void aManifestThatCannotBeReadIsAnErrorWithItsPlace() {
        cases.write("package.json", "{\n\"tiki\": {\"appIdentifier\": \"vn.x.y\",}}");
        Finding finding = only("manifest/unreadable", "trailing-comma", IdStatus.UNREADABLE);
        assertEquals(new Place("package.json", 2, 35, 2, 36), finding.place());
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.fix().isPresent());
    }

    @Test
    void everyTroubleWithAFileHasItsWords() {
        for (Trouble.Cause cause : Trouble.Cause.values()) {
            String hint = Text.of("diagnosis.unreadable.hint." + cause.id()).toString();
            assertFalse(hint.isBlank());
        }
    }

    @Test
    void theRootsCausesAreReportedAtTheConfiguration() {
        cases.withId("vn.x.y").write("src/app.json", Cases.APP);
        Finding several = only("project/root", "several-app-json", IdStatus.REGISTERED);
        assertEquals(Severity.WARNING, several.severity());
        cases.write("project.config.json", "{\n\t\"minprogramRoot\": \"src\"}");
        Finding misspelt = only("project/root", "miniprogram-root-misspelt", IdStatus.REGISTERED);
        assertEquals(new Place("project.config.json", 2, 2, 2, 18), misspelt.place());
        assertTrue(misspelt.fix().isPresent());
        for (String key : List.of("minprogramRoot", "miniProgramRoot", "miniprogram_root", "miniprogrmRoots")) {
            for (String named : List.of("src", "gone", ".git")) {
                cases.write("project.config.json", "{\"" + key + "\": \"" + named + "\"}");
                only("project/root", "miniprogram-root-misspelt", IdStatus.REGISTERED);
            }
        }
        cases.write("project.config.json", "{\"miniprogramRoot\": \"gone\"}");
        assertEquals(Severity.ERROR,
                only("project/root", "miniprogram-root-missing", IdStatus.REGISTERED).severity());
        cases.write("project.config.json", "{\"miniprogramRoot\": \"./dist\"}");
        assertEquals(Severity.WARNING,
                only("project/root", "miniprogram-root-missing", IdStatus.REGISTERED).severity());
        cases.write("project.config.json", "{\"miniprogramRoot\": \"src\"}").write("src/app.json", "{,}");
        only("project/root", "app-json-unreadable", IdStatus.REGISTERED);
    }

    @Test
    void aProjectOfNoKnownWalletIsSaidToBeUncheckedAndNothingMore() {
        cases.write("package.json", "{}");
        assertEquals(Severity.INFO, only("project/wallet-unknown", "no-mark", IdStatus.UNASSOCIATED).severity());
    }

    @Test
    void aFolderThatCannotBeReadIsSaidToBeUncheckedAndNotToHoldNothing() {
        cases.write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.x.y\"}}");
        File app = folder.resolve("app.json").toFile();
        assumeTrue(app.delete() && folder.resolve("src").toFile().mkdir());
        assumeTrue(folder.resolve("src").toFile().setReadable(false, false));
        assumeFalse(Files.isReadable(folder.resolve("src")));
        Finding finding = only("project/incomplete", "unreadable-folder", IdStatus.REGISTERED);
        assertEquals(Severity.INFO, finding.severity());
        assertTrue(finding.message().toString().contains("“src”"));
        assertEquals(Place.of("package.json"), finding.place());
    }

    @Test
    void whatTheProjectIgnoresIsLeftOut() {
        cases.withId("vn.x.z").write("authcode.json", "{\"ignore\": [\"app-id/unregistered/truncated\"]}");
        assertEquals(1, diagnose().findings().size());
        cases.write("authcode.json", "{\"ignore\": [\"app-id/unregistered\"]}");
        assertEquals(List.of(), diagnose().findings());
        assertFalse(diagnose().has(Severity.INFO));
    }
}
