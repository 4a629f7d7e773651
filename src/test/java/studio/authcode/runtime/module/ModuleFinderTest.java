package studio.authcode.runtime.module;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.Sources;

class ModuleFinderTest {

    @TempDir
    private Path folder;
    private Sources sources;

    @BeforeEach
    void write() {
        sources = new Sources(folder).write("src/app.json", "{\"pages\": [\"pages/home\"]}")
                .write("src/pages/home.js", "").write("src/a.js", "").write("src/b.ts", "").write("src/c/index.js", "")
                .write("src/d.json", "{}").write("src/e.sjs", "").write("src/f.mjs", "").write("src/g.cjs", "")
                .write("src/h/index.json", "[]").write("src/i.d.ts", "").write("src/utils/j.js", "")
                .write(".gitignore", "# made by the build\n/src/made/\n*.gen.js\nversion.json\n!src/a.js\n")
                .write("outside.js", "").write("src/k.css", "").write("src/l/package.json", "{\"main\":\"lib/x\"}")
                .write("src/l/lib/x.js", "").write("src/dup.js", "").write("src/dup.ts", "").write("src/bad.json", "{")
                .write("package.json", "{\"dependencies\": {\"absent\": \"1\"}}")
                .write("mini.project.json", "{\"miniprogramRoot\": \"src\", \"compileOptions\": {\"resolveAlias\": "
                        + "{\"$u/*\": \"./utils/*\", \"exact\": \"./a\", \"folder\": \"./utils\"}}}")
                .write("node_modules/plain/index.js", "").write("node_modules/both/package.json",
                        "{\"main\": \"main.js\", \"module\": \"es/module\"}")
                .write("node_modules/both/main.js", "").write("node_modules/both/es/module.js", "")
                .write("node_modules/both/sub/one.js", "").write("node_modules/@scope/one/package.json",
                        "{\"main\": \"./lib\"}").write("node_modules/@scope/one/lib/index.js", "")
                .write("node_modules/@scope/one/es/x.js", "").write("node_modules/exp/package.json", """
                        {"main": "no.js", "exports": {".": {"node": "./node.js", "import": {"default": "./es.js"}},
                         "./sub": ["./sub-file.js"], "./lib/*": "./built/*.js", "./up": "../../outside.js"}}""")
                .write("node_modules/exp/es.js", "").write("node_modules/exp/node.js", "")
                .write("node_modules/exp/sub-file.js", "").write("node_modules/exp/built/q.js", "")
                .write("node_modules/both/node_modules/plain/index.js", "");
    }

    private String find(String from, String specifier) {
        Target found = new ModuleFinder(sources.app(), ProjectFiles.at(folder), new StandIns()).find(from, specifier);
        return switch (found) {
            case Target.File(String path) -> path;
            case Target.StandIn(String name) -> "stand-in " + name;
            case Target.None(Missing.Reason reason) -> reason.json();
        };
    }

    @Test
    void whatABuildMakesIsNoMissingFile() {
        assertEquals("built-file", find("src/a.js", "./version.json"));
        assertEquals("built-file", find("src/pages/home.js", "../made/config"));
        assertEquals("built-file", find("src/a.js", "./utils/x.gen"));
        assertEquals("absent-file", find("src/a.js", "./versions"));
    }

    @ParameterizedTest
    @CsvSource({"../a, src/a.js", "../a.js, src/a.js", "../b, src/b.ts", "../b.js, src/b.ts", "../c, src/c/index.js",
        "../c/, src/c/index.js", "../d, src/d.json", "../d.json, src/d.json", "../e, src/e.sjs", "../f, src/f.mjs",
        "../g, src/g.cjs", "../h, src/h/index.json", "../i, absent-file", "./home, src/pages/home.js",
        "../l, src/l/lib/x.js", "../dup, src/dup.js", "/a, src/a.js", "/pages/home, src/pages/home.js",
        "../../outside, outside.js", "../../../outside, outside-project", "../../../../etc/passwd, outside-project",
        "/../../etc/passwd, outside-project", "@/utils/j, src/utils/j.js", "~/a, src/a.js", "@/no/j, absent-file",
        "@/j, src/utils/j.js", "$u/j, src/utils/j.js", "exact, src/a.js", "folder/j, src/utils/j.js",
        "utils/j, src/utils/j.js", "plain, node_modules/plain/index.js", "both, node_modules/both/es/module.js",
        "both/sub/one, node_modules/both/sub/one.js", "@scope/one, node_modules/@scope/one/lib/index.js",
        "@scope/one/es/x, node_modules/@scope/one/es/x.js", "exp, node_modules/exp/es.js",
        "exp/sub, node_modules/exp/sub-file.js", "exp/lib/q, node_modules/exp/built/q.js", "exp/up, absent-package",
        "redux, stand-in redux", "lodash/debounce, stand-in lodash/debounce", "absent, absent-package",
        "fs, absent-package", "../a?raw, src/a.js", "'', absent-package", "., src/pages/index.js"})
    void findsTheOneFile(String specifier, String found) {
        sources.write("src/pages/index.js", "");
        assertEquals(found, find("src/pages/home.js", specifier));
    }

    @Test
    void packagesFindTheirOwnPackages() {
        assertEquals("node_modules/both/node_modules/plain/index.js", find("node_modules/both/main.js", "plain"));
        assertEquals("node_modules/plain/index.js", find("node_modules/exp/es.js", "plain"));
    }

    @Test
    void linksThatLeadOutAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.js"), "");
        Files.createSymbolicLink(folder.resolve("src/link.js"), elsewhere.resolve("secret.js"));
        Files.createSymbolicLink(folder.resolve("src/out"), elsewhere);
        assertEquals("absent-file", find("src/a.js", "./link"));
        assertEquals("absent-file", find("src/a.js", "./out/secret"));
    }

    @Test
    void linkedPackagesStandWhereTheirPackagesAre() throws IOException {
        sources.write("node_modules/.store/p@1/node_modules/p/index.js", "")
                .write("node_modules/.store/p@1/node_modules/q/index.js", "");
        Files.createSymbolicLink(folder.resolve("node_modules/p"), Path.of(".store/p@1/node_modules/p"));
        assertEquals("node_modules/.store/p@1/node_modules/p/index.js", find("src/a.js", "p"));
        assertEquals("node_modules/.store/p@1/node_modules/q/index.js",
                find("node_modules/.store/p@1/node_modules/p/index.js", "q"));
    }

    @Test
    void theStoreSaysWhatIsNoModule() {
        ModuleStore store = new ModuleStore(sources.app(), ProjectFiles.at(folder), (_, _) -> Optional.empty());
        assertEquals(new Missing("src/k.css", Missing.Reason.NOT_CODE), store.find("src/a.js", "./k.css"));
        assertEquals(new Missing("src/bad.json", Missing.Reason.BROKEN_JSON), store.find("src/a.js", "./bad"));
        sources.write("src/large.js", "x".repeat(3 << 20));
        assertEquals(new Missing("src/large.js", Missing.Reason.TOO_LARGE), store.find("src/a.js", "./large"));
    }

    @Test
    void changedFilesAreReadAgain() {
        ModuleStore store = new ModuleStore(sources.app(), ProjectFiles.at(folder), (_, _) -> Optional.empty());
        Found before = store.find("", "src/a.js");
        String version = store.version();
        sources.write("src/a.js", "changed()");
        assertEquals(before, store.find("", "src/a.js"));
        store.forget(Set.of("src/a.js"));
        assertEquals(true, ((Found.Code) store.find("", "src/a.js")).code().contains("changed()"));
        assertEquals(false, version.equals(store.version()));
    }
}
