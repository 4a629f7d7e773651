package studio.authcode.runtime.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleRewriterTest {

    private static final String A = """
            export const one = 1, { two, three: [four = 4, ...five] } = { two: 2, three: [undefined, 5, 6] };
            export let counter = 0;
            export function up() { counter++; return this; }
            export async function later() { return 7; }
            export function* some() { yield 8; }
            export class Box { x = 9; }
            const hidden = 10;
            export { hidden as shown, hidden as 'a name', hidden as if };
            export default { plain: true };
            """;

    @TempDir
    private Path folder;
    private Modules modules;

    @BeforeEach
    void open() {
        modules = new Modules(folder).write("a.js", A);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "import { one } from './a'; say(one) | 1",
            "import { two, four as f, five } from './a'; say(`${[two, f, five]}`) | 2,4,5,6",
            "import a from './a'; say(a.plain) | true",
            "import * as a from './a'; say(`${Object.keys(a)}`) "
                    + "| one,two,four,five,counter,up,later,some,Box,shown,a name,if,default",
            "import a, * as all from './a'; say(a === all.default) | true",
            "import a, { default as b, 'a name' as c, if as d } from './a'; say(`${[a === b, c, d]}`) | true,10,10",
            "import './a'; say('ran') | ran",
            "import { Box } from './a'; say(new Box().x) | 9",
            "import { some } from './a'; say(some().next().value) | 8",
            "import { absent } from './a'; say(absent) | undefined",
            "import { up, counter } from './a'; up(); up(); say(counter) | 2",
            "import { up } from './a'; say(up()) | undefined",
            "import { up } from './a'; say(up?.()) | undefined",
            "import { shown } from './a'; { let shown = 3; say(shown) } | 3",
            "import { one } from './a'; try { one = 2 } catch (e) { say(e.name) } | TypeError",
            "var a = require('./a'); say(`${a.one} ${a.default.plain}`) | 1 true",
            "const { one } = require('./a.js'); say(one) | 1",
            "import { one } from './a'; module.exports = one; say(module.exports) | 1",
            "say(typeof require + typeof module + typeof exports) | functionobjectobject",
            "say(this === module.exports) | true",
            "import './a'; say(this) | undefined",
            "say(import.meta.url) | main.js",
            "say(require('./data').x) | 5", "import d from './data.json'; say(d.x) | 5",
            "import { x } from './data.json' with { type: 'json' }; say(x) | 5"})
    void importsWork(String code, String said) {
        modules.write("data.json", "{\"x\": 5}");
        assertEquals(List.of(said), modules.says(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "export { one } from './a' | one", "export { one as x, default as y } from './a' | x,y",
            "export { default } from './a' | default", "export * as ns from './a' | ns",
            "export * from './a' | one,two,four,five,counter,up,later,some,Box,shown,a name,if",
            "import { one } from './a'; export { one } | one", "export {} | default",
            "export default function () {} | default", "export default function named() {} | default",
            "export default class {} | default", "export default class Named {} | default",
            "export default async () => {} | default", "export default 1 + 1 | default",
            "export default async function () {} | default", "export default function* () {} | default",
            "export var a = 1, b | a,b", "exports.x = 1 | x,default", "module.exports = { y: 2 } | y,default",
            "export const x = 1; exports.y = 2 | x,y"})
    void exportsWork(String code, String names) {
        modules.write("b.js", code);
        assertEquals(List.of(names), modules.says("import * as b from './b'; say(Object.keys(b).join())"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "export default function () { return 1 } | 1", "export default () => 1 | 1",
            "export default function f() { return f.name } | f",
            "export { g as default }; function g() { return 1 } | 1",
            "module.exports = () => 1 | 1", "exports.default = () => 1; exports.__esModule = true | 1",
            "export default^  () => 1 | 1",
            "export default function () { return typeof this } | undefined"})
    void defaultsAreCalled(String code, String said) {
        modules.write("b.js", code.replace('^', '\n'));
        assertEquals(List.of(said), modules.says("import b from './b'; say(b())"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "export default { one: 1 } | import { one } from './b'; say(one) | 1",
            "export default { one: 1 } | say(require('./b').one) | 1",
            "export default { one: 1 } | say(require('./b').default.one) | 1",
            "export default () => 1 | say(require('./b')()) | 1", "export default 1 | say(require('./b').default) | 1",
            "export default class { static one() { return 1 } } | import { one } from './b'; say(one()) | 1",
            "export default { one: 1 }; export const two = 2 | import { one } from './b'; say(one) | undefined",
            "exports.one = 1 | import * as b from './b'; b.one = 2; say(b.one) | 2",
            "say(process.env.NODE_ENV) | import './b' | production",
            "say(global === globalThis) | import './b' | true",
            "const global = 1; say(global) | import './b' | 1"})
    void buildToolsAreFollowed(String b, String code, String said) {
        assertEquals(List.of(said), modules.write("b.js", b).says(code));
    }

    @Test
    void circlesSeeWhatIsThereSoFar() {
        modules.write("x.js", "import { y } from './y'; export const x = 'x'; export function f() { return y }")
                .write("y.js", "import { x, f } from './x'; say(x); say(typeof f); export const y = 'y'");
        assertEquals(List.of("undefined", "function", "y"), modules.says("import { f } from './x'; say(f())"));
    }

    @Test
    void importsRunInTheirOrderBeforeAnythingElse() {
        modules.write("x.js", "say('x')").write("y.js", "say('y')");
        assertEquals(List.of("x", "y", "main"), modules.says("say('main'); import './x'; export * from './y'"));
    }

    @Test
    void dynamicImportsGiveNamespaces() {
        modules.write("b.js", "throw 10");
        assertEquals(List.of("first", "1", "10"), modules.says(
                "import('./a').then(a => { say(a.one); return import(`./${'b'}`) }).catch(e => say(e)); say('first')"));
    }

    @Test
    void aModuleThatFailsIsTriedAgain() {
        modules.write("x.js", "say('try'); throw new Error('no')");
        assertEquals(List.of("try", "no", "try", "no"), modules.says("""
                for (let i = 0; i < 2; i++) { try { require('./x') } catch (e) { say(e.message) } }"""));
    }

    @Test
    void aModuleThatFailsInACircleIsTriedAgain() {
        modules.write("x.js", "const y = require('./y'); say('x'); y(); throw new Error('no')")
                .write("y.js", "say('y'); require('./x'); module.exports = () => { try { require('./z') } catch {} }")
                .write("z.js", "say('z'); require('./y'); throw 1");
        assertEquals(List.of("y", "x", "z", "no", "x", "z", "no"), modules.says("""
                for (let i = 0; i < 2; i++) { try { require('./x') } catch (e) { say(e.message) } }"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"let module = 'own'; say(module)", "const [module] = ['own']; say(module)",
            "class module { static name = 'own' }; say(module.name)",
            "import { one } from './a'; const module = 'own'; say(module)",
            "#!/usr/bin/env node\nsay('own')", "var $m = 'own'; import './a'; say($m)",
            "'use strict'\nsay('own')", "const app = app || 'own'\nsay(app)", "say('own') // the end",
            "say('own') /* the end */", "say('own')\n<!-- end",
            "var module = module || {}; say(module.exports ? 'own' : '')", "\uFEFFsay('own')", "say('own')\rsay2 = 1",
            "if (true) return say('own')"})
    void whateverAFileIsLike(String code) {
        assertEquals(List.of("own"), modules.says(code));
    }

    @Test
    void onlyEsModulesAreStrict() {
        assertEquals(List.of("loose"), modules.says("x = 'loose'; say(x)"));
        modules.write("s.js", "import './a'; undeclared = 1");
        assertTrue(modules.fails("s.js").startsWith("s.js:1:15 ReferenceError"), modules.fails("s.js"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "throw new Error('x') | 1:7", "import './a'; null.x | 1:15",
            "import { up } from './a'; up(); null.x | 1:33",
            "import { up } from './a';^up(up(1), up(2)); null.x | 2:19", "import {^up^} from './a'^null.x | 4:1",
            "export default null.x | 1:16", "export const x = null.x | 1:18", "^^  import('./a'); null.x | 3:18",
            "export default function () {}^null.x | 2:1", "import { one } from './a'; one() | 1:28",
            "import { one } from './a'; let x = 1 +; | 1:39", "let x = 1 +;  | 1:12", "import { from './a' | 1:1",
            "function f() { | 1:15", "import './a'^^if (x { } | 3:7", "export { x | 1:1", "x = `${ | 1:8",
            "import x from './a'^export default function () { null.x }^module.exports.default() | 2:30"})
    void faultsAreWhereTheyAre(String code, String place) {
        modules.write("f.js", code.replace('^', '\n'));
        String failed = modules.fails("f.js");
        assertTrue(failed.startsWith("f.js:" + place + " "), failed);
    }

    @Test
    void whatIsNoFunctionIsNamed() {
        modules.write("f.js", "import { one } from './a'\none()");
        assertTrue(modules.fails("f.js").endsWith("TypeError: one is not a function"), modules.fails("f.js"));
    }
}
