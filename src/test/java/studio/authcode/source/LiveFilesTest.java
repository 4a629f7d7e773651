package studio.authcode.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveFilesTest {

    private static final String CALL = "my.getAuthCode({})";

    @TempDir
    private Path folder;

    private Sources sources() {
        return new Sources(folder);
    }

    private List<String> faults(Sources sources) {
        return sources.index().faults().stream().map(fault -> fault.place() + " " + fault.kind()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "import './a.js'", "import './a'", "import * as a from \"./a\"", "import { x as y } from './a'",
            "export * from './a'", "export { x } from './a'", "const a = require('./a')", "require( './a' )",
            "import('./a')", "require(`./a`)", "import a from '/a'", "import a from 'a'", "import a from '@/a'",
            "require('./' + name)", "require(name)", "import(`./${name}`)",
            "import {\n  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, x\n} from './a'",
            "/* c */ x = /[/']/; import './a'", "import {/* from */} from './a'"})
    void whatALiveFileImportsIsLive(String load) {
        assertEquals(List.of("a.js:1:1"), sources().page(load).write("a.js", CALL).calls());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "// import './a'", "/* require('./a') */", "'import \"./a\"'", "x = 1", "import type { A } from './b'",
            "import 'pkg/a'", "import '../a'"})
    void whatNothingImportsIsNot(String code) {
        assertEquals(List.of(), sources().page(code).write("a.js", CALL).write("b.js", "").calls());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{\"\"pages\"\":[],\"\"subPackages\"\":[{\"\"root\"\":\"\"s\"\",\"\"pages\"\":[\"\"x\"\"]}]} | s/x.js",
            "{\"\"pages\"\":[\"\"x/index\"\"]} | x/index.ts",
            "{\"\"pages\"\":[\"\"x/index\"\"]} | x/index.tsx", "{\"\"pages\"\":[\"\"x\"\"]} | x.jsx",
            "{\"\"pages\"\":[],\"\"usingComponents\"\":{\"\"a\"\":\"\"/c/a\"\"}} | c/a.js",
            "{\"\"pages\"\":[],\"\"usingComponents\"\":{\"\"a\"\":\"\"./c/a/index\"\"}} | c/a/index.js",
            "{\"\"pages\"\":[]} | app.js",
            "{\"\"pages\"\":[]} | app.ts"})
    void whatThePlatformLoadsIsLive(String app, String file) {
        assertEquals(List.of(file + ":1:1"), sources().write("app.json", app).write(file, CALL).calls());
    }

    @Test
    void componentsOfComponentsAreLive() {
        sources().page("").write("p.json", "{\"usingComponents\": {\"a\": \"./c/a\"}}").write("c/a.js", "")
                .write("c/a.json", "{\"usingComponents\": {\"b\": \"../c/b\", \"a\": \"./a\"}}").write("c/b.js", CALL);
        assertEquals(List.of("c/b.js:1:1"), sources().calls());
    }

    @Test
    void pagesThatNobodyListsAreNot() {
        assertEquals(List.of(), sources().page("").write("q.js", CALL).calls());
    }

    @Test
    void withoutAppJsonEveryFileOfTheProjectIsLiveButTestsAndServers() {
        sources().write("package.json", "{}").write("src/a.js", CALL).write("server/a.js", CALL)
                .write("a.test.js", CALL).write("node_modules/a/a.js", CALL).write("types/a.d.ts", CALL);
        assertEquals(List.of("src/a.js:1:1"), sources().calls());
    }

    @Test
    void sharedModulesOutsideOfTheRootAreLive() {
        sources().write("src/app.json", "{\"pages\": [\"p\"]}").write("src/p.js", "import '../shared/a'")
                .write("shared/a.js", CALL).write("package.json", "{}");
        assertEquals(List.of("shared/a.js:1:1"), sources().calls());
    }

    @Test
    void aCircleOfImportsEnds() {
        assertEquals(List.of("a.js:1:15"), sources().page("import './a'").write("a.js", "import './p'; " + CALL)
                .calls());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,0", "UTF-16LE,1", "UTF-16BE,1", "ISO-8859-1,1"})
    void codeIsReadWhateverItsEncoding(String charset, int faults) {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        byte[] bytes = (mark + "/* é */ " + CALL).getBytes(java.nio.charset.Charset.forName(charset));
        sources().page("").write("p.js", bytes);
        assertEquals(List.of("p.js:1:9"), sources().calls());
        assertEquals(faults, sources().index().faults().size());
    }

    @Test
    void bothSidesOfAConflictAreRead() {
        sources().page("<<<<<<< HEAD\n" + CALL + ";\n=======\nf();\n" + CALL + ";\n>>>>>>> other\n");
        assertEquals(List.of("p.js:2:1", "p.js:5:1"), sources().calls());
        assertEquals(List.of("p.js:1:1 MERGE_CONFLICT"), faults(sources()));
    }

    @Test
    void brokenCodeGivesWhatCanBeReadAndOneFault() {
        sources().page(CALL + ";\nif ( {\n" + CALL + ";\n)))");
        assertEquals(Set.of("p.js:1:1", "p.js:3:1"), Set.copyOf(sources().calls()));
        assertEquals(1, faults(sources()).size());
        assertTrue(faults(sources()).getFirst().endsWith(" SYNTAX"));
    }

    @Test
    void brokenCodeWithoutACallIsAFaultToo() {
        assertEquals(1, faults(sources().page("Page({ onLoad() { }")).size());
    }

    @Test
    void minifiedAndLargeFilesAreNotAnalysed() {
        String line = "a=b+c;".repeat(20_000) + CALL;
        sources().page("import './a'; import './b.min'; import './c'").write("a.js", line)
                .write("b.min.js", ("x();\n").repeat(20_000)).write("c.js", ("x();\n").repeat(150_000));
        assertEquals(List.of("a.js:1:1 BUNDLED", "b.min.js:1:1 BUNDLED", "c.js:1:1 TOO_LARGE"), faults(sources()));
        assertEquals(List.of(), sources().calls());
        assertTrue(sources().index().faults().getFirst().named());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "const a = <View onTap={() => f()}>text isn't code</View>;",
            "class A { #a = 1; static { f(); } b = () => 1 }",
            "try { f() } catch { g() }", "const x = a ?? b?.[c]?.(d) ?? 1_000n;", "a ||= b; a &&= c; a ??= d;",
            "for await (const x of y) {}", "await f();", "import.meta.url;", "import d, * as e from './e';",
            "export * as ns from './e';", "@dec class B { @dec m() {} }", "const r = /[a-z&&[^b]]/v;",
            "async function* g() { yield* h() }", "label: for (;;) { continue label }", "#!/usr/bin/env node\nf()",
            "let { a = 1, ...rest } = b, [c, , d] = e;", "x = a / b / c; y = a++ / 2; z = /re/.test(q)",
            "if (a) /re/.test(b)", "`a${`b${c}`}`", "var let_ = 1, of = 2, get = 3, async = 4;",
            "x = {get a() { return 1 }, set a(v) {}, async *b() {}, ['c']: 1}", "new.target; new A; new (f())();",
            "// #ifdef MP\nf()\n// #endif", "export default class {}", "export default async () => {}",
            "a = b\n(c)\n", "i\n++\nj", "import a from './a.json' with { type: 'json' }"})
    void healthyCodeHasNoFault(String code) {
        String forced = code + "\n// 'odd (";
        assertEquals(List.of(), faults(sources().page("my.getAuthCode({});\n".repeat(code.startsWith("#!") ? 0 : 1)
                + forced)));
    }

    @Test
    void aSavedFileIsReadAnewAndTheOthersAreNot() {
        sources().page("import { S } from './a'; my.getAuthCode({ scopes: S })")
                .write("a.js", "export const S = 'one'");
        SourceIndex first = sources().index();
        sources().write("a.js", "export const S = 'two'").write("p.js", "broken");
        SourceIndex second = first.updated(sources().app(), Set.of("a.js"));
        assertEquals("string two", Sources.text(second.calls().getFirst().scopes()));
        SourceIndex third = second.updated(sources().app(), Set.of("p.js"));
        assertEquals(List.of(), third.calls());
    }

    @Test
    void addedAndDeletedFilesAreSeen() {
        sources().page("import './a'");
        SourceIndex first = sources().index();
        sources().write("a.js", CALL);
        SourceIndex second = first.updated(sources().app(), Set.of("a.js"));
        assertEquals(1, second.calls().size());
        assertTrue(folder.resolve("a.js").toFile().delete());
        assertEquals(List.of(), second.updated(sources().app(), Set.of("a.js")).calls());
    }

    @Test
    void anUpdateGivesWhatANewIndexGives() {
        sources().page("import './a'").write("a.js", CALL).write("app.js", "App({ login() { my.getAuthCode() } })");
        SourceIndex index = SourceIndex.none();
        Set<String> all = Set.of("p.js", "a.js", "app.js", "app.json");
        assertEquals(sources().index().calls(), index.updated(sources().app(), all).calls());
    }

    @Test
    void nothingIsReadOutsideOfTheProject() {
        Sources inner = new Sources(folder.resolve("app"));
        new Sources(folder).write("secret.js", CALL);
        assertEquals(List.of(), inner.page("import '../secret'; import '../../secret'").calls());
    }

    @Test
    void deepAndLongCodeEnds() {
        String deep = "f(".repeat(20_000) + ")".repeat(20_000);
        String chain = "a" + ".b()".repeat(5_000);
        String names = IntStream.range(0, 3_000)
                .mapToObj(i -> "const v" + i + " = [v" + (i + 1) + ", v" + (i + 1) + "];")
                .collect(Collectors.joining("\n"));
        sources().page(CALL + ";\n" + deep + ";\n" + chain + ";\n" + names + "my.getAuthCode({ scopes: v0 })");
        assertTrue(sources().index().calls().size() >= 1);
    }

    @Test
    void anyBytesAreRead() {
        byte[] bytes = new byte[50_000];
        new java.util.Random(7).nextBytes(bytes);
        sources().page("").write("p.js", bytes);
        assertTrue(sources().index().faults().size() > 0);
        sources().write("p.js", "my.getAuthCode({})\0\0".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("p.js:1:1"), sources().calls());
    }
}
