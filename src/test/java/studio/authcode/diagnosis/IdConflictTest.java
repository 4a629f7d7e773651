package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Place;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.source.IdLiteral;
import studio.authcode.source.SourceIndex;

class IdConflictTest {

    private static final String RULE = "app-id/conflict";
    private static final String OWN = "{\"name\": \"shop\", \"tiki\": {\"appIdentifier\": \"vn.x.y\"}}";

    @TempDir
    private Path folder;
    private Cases cases;

    @BeforeEach
    void makeCases() {
        cases = new Cases(folder).write("src/app.json", Cases.APP).write("package.json", OWN);
    }

    private Finding only(String cause) {
        List<Finding> findings = cases.diagnose(Cases.tiki("vn.x.y")).findings();
        assertEquals(1, findings.size(), findings.toString());
        Finding finding = findings.getFirst();
        assertEquals(RULE + "/" + cause, finding.rule() + "/" + finding.cause());
        assertEquals(Severity.WARNING, finding.severity());
        return finding;
    }

    private void healthy() {
        assertEquals(List.of(), cases.diagnose(Cases.tiki("vn.x.y")).findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/package.json", "packages/other/package.json"})
    void aSecondManifestWithAnotherIdIsAConflict(String file) {
        cases.write(file, OWN);
        healthy();
        cases.write(file, "{\"tiki\": {\"appIdentifier\": \"vn.x.z\"}}");
        assertEquals(new Place(file, 1, 28, 1, 36), only("two-manifests").place());
        cases.write(file, "{\"appIdentifier\": \"vn.x.z\"}");
        assertEquals(new Place(file, 1, 19, 1, 27), only("two-manifests").place());
        cases.write(file, "{\"name\": \"other\", \"tiki\": {}}");
        healthy();
    }

    @Test
    void samplesBuildOutputAndDependenciesAreOtherProjects() {
        for (String sub : List.of("examples/a", "dist", "node_modules/a", "test/fixtures/a", "_template")) {
            cases.write(sub + "/package.json", "{\"tiki\": {\"appIdentifier\": \"vn.x.z\"}}");
        }
        healthy();
    }

    @Test
    void packagesOfAWorkspaceMayDifferFromEachOther() {
        cases.write("package.json", "{\"tiki\": {}, \"workspaces\": [\"packages/*\"]}")
                .write("packages/a/package.json", OWN)
                .write("packages/b/package.json", "{\"tiki\": {\"appIdentifier\": \"vn.x.z\"}}");
        List<Finding> findings = cases.findings(RULE, Cases.tiki("vn.x.y"));
        assertEquals("packages/b/package.json", findings.getFirst().place().file());
        assertEquals("packages/b/package.json says “vn.x.z” while packages/a/package.json says “vn.x.y”: which app "
                + "my.getAuthCode is called for depends on the folder that is opened.",
                findings.getFirst().message().toString());
    }

    @Test
    void aKeyThatIsGivenTwiceIsReportedWhereItCounts() {
        cases.write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.x.z\",\n \"appIdentifier\": \"vn.x.y\"}}");
        assertEquals(new Place("package.json", 2, 2, 2, 17), only("duplicate-key").place());
        cases.write("package.json", "{\"tiki\": {},\n\"tiki\": {\"appIdentifier\": \"vn.x.y\"}}");
        assertEquals(new Place("package.json", 2, 1, 2, 7), only("duplicate-key").place());
        cases.write("package.json",
                "{\"a\": 1, \"a\": 2, \"tiki\": {\"appIdentifier\": \"vn.x.y\", \"b\": 1, \"b\": 2}}");
        healthy();
        cases.write("package.json", OWN).write("authcode.json", "{\"app\": \"vn.x.z\", \"app\": \"vn.x.y\"}");
        assertEquals("authcode.json", only("duplicate-key").place().file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            package-lock.json | {"name": "other", "lockfileVersion": 3, "packages": {"": {"name": "other"}}} | 10
            package-lock.json | {"lockfileVersion": 3, "name": "other"} | 32
            package-lock.json | {"name": "shop", "packages": {"": {"version": "1", "name": "other"}}} | 60
            npm-shrinkwrap.json | {"name": "@acme/other"} | 10
            yarn.lock | '"other@workspace:.":' | 1
            package-lock.json | {"name": "shop", "packages": {"": {"tiki": {"appIdentifier": "vn.x.z"}}}} | 62
            """)
    void aLockFileOfAnotherPackageIsReportedWhereItSaysSo(String file, String text, int column) {
        cases.write(file, text);
        Finding finding = only("lockfile-of-other");
        assertEquals(file, finding.place().file());
        assertEquals(column, finding.place().column(), finding.place().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            package-lock.json | {"name": "shop", "packages": {"": {"name": "shop"}, "a": {"name": "b"}}}
            package-lock.json | {"name": "Shop"}
            package-lock.json | {"lockfileVersion": 3, "dependencies": {"a": {"name": "b"}}}
            package-lock.json | {"name":
            yarn.lock | other@^1.0:
            yarn.lock | '"@acme/shop@workspace:.":'
            """)
    void aLockFileOfThisPackageIsFine(String file, String text) {
        cases.write(file, text);
        healthy();
    }

    @ParameterizedTest
    @CsvSource({
        "appId, vn.x.z, true",
        "appId, vn.x.y, false",
        "appId, wx1234567890abcdef, false",
        "appId, 1:1234:web:abcd, false",
        "appId, blank2, true",
        "appId, 2021001234567890, false",
        "client, vn.x.z, false",
        "client, blank2, true",
        "X-Any-App-Id, vn.x.z, true",
    })
    void anotherIdInTheCodeIsAConflictWhereItIsOfThisWallet(String key, String text, boolean differs) {
        Place place = new Place("src/app.js", 3, 9, 3, 20);
        SourceIndex sources = with(new IdLiteral(key, text, place));
        List<Finding> findings = cases.diagnose(sources, Circumstances.in("production"),
                Cases.tiki("vn.x.y", "blank2")).findings();
        assertEquals(differs, !findings.isEmpty(), findings.toString());
        if (differs) {
            assertEquals("differs-in-code", findings.getFirst().cause());
            assertEquals(place, findings.getFirst().place());
        }
    }

    private static SourceIndex with(IdLiteral literal) {
        SourceIndex none = SourceIndex.none();
        return new SourceIndex(none.calls(), none.faults(), List.of(literal), none.program());
    }

    @Test
    void theSettingsIdIsComparedWithTheCodeWhereTheWalletKeepsNone() {
        cases.write("package.json", "{}").write("mini.project.json", "{\"miniprogramRoot\": \"src\"}")
                .write("authcode.json", "{\"app\": \"2021001234567890\"}");
        SourceIndex sources = with(new IdLiteral("APP_ID", "2021009999999999", Place.of("src/app.js")));
        List<Finding> findings = cases.diagnose(sources, Circumstances.in("production"),
                RegisteredApp.published("alipay", "2021001234567890")).findings();
        assertEquals("differs-in-code", findings.getFirst().cause());
        assertEquals(1, findings.size());
    }
}
