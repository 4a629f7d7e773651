package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Place;

class ListedPagesTest {

    @TempDir
    private Path folder;
    private Cases cases;

    @BeforeEach
    void makeCases() {
        cases = new Cases(folder).write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.x.y\"}}")
                .write("src/app.json", "{\"pages\": [\"pages/home/index\"]}").write("src/app.js", "App({});");
        page("pages/home/index");
    }

    private void page(String stem) {
        cases.write("src/" + stem + ".js", "Page({});").write("src/" + stem + ".txml", "<view/>");
    }

    private Finding only(String cause) {
        List<Finding> findings = cases.diagnose(Cases.tiki("vn.x.y")).findings();
        assertEquals(1, findings.size(), findings.toString());
        assertEquals("project/page/" + cause, findings.getFirst().rule() + "/" + findings.getFirst().cause());
        assertEquals(Severity.WARNING, findings.getFirst().severity());
        return findings.getFirst();
    }

    private void healthy() {
        assertEquals(List.of(), cases.diagnose(Cases.tiki("vn.x.y")).findings());
    }

    private Cases list(String... pages) {
        return cases.write("src/app.json", "{\"pages\": [\n\"" + String.join("\",\n\"", pages) + "\"]}");
    }

    @ParameterizedTest
    @CsvSource({"pages/gone/index,false", "pages/Home/index,true", "pages/home/indx,true", "pages,false"})
    void aPageThatIsNotThereIsReportedWhereItIsListed(String path, boolean near) {
        list(path);
        page("pages/home/index");
        List<Finding> findings = cases.findings("project/page", Cases.tiki("vn.x.y")).stream()
                .filter(finding -> finding.cause().equals("listed-but-missing")).toList();
        assertEquals(new Place("src/app.json", 2, 1, 2, 3 + path.length()), findings.getFirst().place());
        assertEquals(near, findings.getFirst().hint().toString().equals("Write “pages/home/index” in app.json."));
    }

    @Test
    void aPageMayBeAFolderOrTypeScriptOrStandInAPackageOrAPlugin() {
        cases.write("src/app.json", """
                {"pages": ["pages/home/index", "/pages/list", "pages/ts", "plugin://thing/page", "pages/jsx"],
                 "subPackages": [{"root": "sub/", "pages": ["one", "two/index"]}, {"root": "more", "pages": ["three"]}],
                 "subpackages": [{"root": "other", "pages": ["four"]}]}""");
        List.of("pages/list/index", "sub/one", "sub/two/index", "more/three", "other/four").forEach(this::page);
        cases.write("src/pages/ts.ts", "Page<Data>({});").write("src/pages/ts.txml", "").write("src/pages/jsx.tsx", "");
        healthy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/home/index", "./pages/home/index", "pages//home/index", "pages/./home/index/",
        "pages/gone/../home/index", "pages/home", "/pages/home//"})
    void aPathIsReadAsFilesAreFound(String path) {
        list(path);
        healthy();
    }

    @ParameterizedTest
    @CsvSource({"pages/Home/index", "pages/home/indx", "pages\\home\\index", "' pages/home/index'"})
    void onePathThatIsSlightlyWrongIsOneMistake(String path) {
        list(path.replace("\\", "\\\\"));
        assertEquals("Write “pages/home/index” in app.json.", only("listed-but-missing").hint().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/page", "../../page", "/..", "pages/../../src/pages/home/index"})
    void aPathThatLeavesTheMiniAppIsNotFollowed(String path) {
        cases.write("outside/page.js", "Page({});");
        list("pages/home/index", path);
        assertEquals(3, only("listed-but-missing").place().line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"pages": ["pages/home/index", 5]} | a number
            {"pages": ["pages/home/index", null]} | null
            {"pages": ["pages/home/index", {"path": "x"}]} | an object
            {"pages": ["pages/home/index"], "subPackages": [{"root": "a", "pages": [[], true]}]} | a list
            """)
    void whatIsNoTextInTheListIsToldWithItsType(String json, String type) {
        cases.write("src/app.json", json);
        Finding first = cases.findings("project/page", Cases.tiki("vn.x.y")).getFirst();
        assertEquals("wrong-type", first.cause());
        assertTrue(first.message().toString().contains(" is " + type + " and not"), first.message().toString());
        assertEquals(json.indexOf(type.equals("a list") ? "[[" : ", ") + (type.equals("a list") ? 2 : 3),
                first.place().column());
    }

    @Test
    void anAppJsonWithoutPagesIsOneMistake() {
        cases.write("src/app.json", "{\"window\": {}}");
        assertEquals("app.json lists no pages, so the wallet finds no page to open.",
                only("wrong-type").message().toString());
    }

    @Test
    void pagesThatAreNoListAreTold() {
        cases.write("src/app.json", "{\"pages\": \"pages/home/index\"}");
        Finding finding = only("wrong-type");
        assertEquals("pages in app.json is a text and not a list, so the wallet finds no page to open.",
                finding.message().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {".js", ".txml", ".json", ".tcss"})
    void aSuffixIsNoPartOfAPath(String suffix) {
        list("pages/home/index" + suffix);
        Finding finding = only("path-with-extension");
        assertEquals(2, finding.place().line());
        assertEquals("Write “pages/home/index”.", finding.hint().toString());
    }

    @Test
    void aDotInAPathIsNoSuffix() {
        page("pages/v1.0");
        list("pages/home/index", "pages/v1.0");
        healthy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page({})", "// it's\nPage ({})", "import x from 'y'\nPage<A, B>({})", "$Page({})",
        "const a = /'/; \nPage({})", "const b = /`/;\nPage({})"})
    void aPageThatNobodyListsIsReportedWithItsFile(String code) {
        cases.write("src/pages/more/index.js", code).write("src/pages/more/index.txml", "");
        assertEquals(Place.of("src/pages/more/index.js"), only("present-but-unlisted").place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Component({})", "// Page({})", "/* Page({}) */ x", "'Page({})'", "`\nPage({})`",
        "myPage({})", "a.Page({})", "export default {}", "const Page = 1", ""})
    void whatCallsNoPageIsNone(String code) {
        cases.write("src/pages/more/index.js", code).write("src/pages/more/index.txml", "");
        healthy();
    }

    @Test
    void componentsTemplatesOtherProjectsAndBuildOutputAreNoPages() {
        List.of("components/a/index", "dist/pages/a", "_template/page", "plugin/pages/a", "other/pages/a")
                .forEach(this::page);
        cases.write("src/components/a/index.json", "{\"component\": true}")
                .write("src/plugin/plugin.json", "{\"pages\": {\"a\": \"pages/a\"}}")
                .write("src/other/app.json", "{\"title\": \"x\"}")
                .write("src/lonely.txml", "<template name=\"x\"/>").write("src/util.js", "Page({})");
        healthy();
    }

    @Test
    void aListWithoutAnySourceIsNotComparedWithIt() {
        Cases bare = new Cases(folder.resolve("bare"))
                .write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.x.y\"}}")
                .write("app.json", "{\"pages\": [\"pages/home/index\"]}");
        assertEquals(List.of(), bare.diagnose(Cases.tiki("vn.x.y")).findings());
    }

    @Test
    void hostileCodeTakesNoTime() {
        cases.write("src/pages/more/index.js", "'\\'".repeat(150_000) + "`\\`".repeat(50_000) + "Pag".repeat(1000))
                .write("src/pages/more/index.txml", "");
        assertTrue(cases.diagnose(Cases.tiki("vn.x.y")).findings().isEmpty());
    }
}
