package studio.authcode.runtime.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeScriptTest {

    @TempDir
    private static Path cache;
    private static TypeScriptCompiler compiler;

    @TempDir
    private Path folder;
    private Modules modules;

    @BeforeAll
    static void start() {
        compiler = new TypeScriptCompiler(Compilers::start, cache);
    }

    @AfterAll
    static void stop() {
        compiler.close();
    }

    @BeforeEach
    void open() {
        modules = new Modules(folder, compiler);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "enum A { X, Y = 5, Z } say(A.Z + A[5]) | 6Y", "const enum A { X = 3 } say(A.X) | 3",
            "namespace N { export const x = 1; export namespace M { export const y = 2 } } say(N.x + N.M.y) | 3",
            "class C { constructor(private x: number, readonly y = 2) {} } const c: any = new C(1); say(c.x + c.y) | 3",
            "const d = (c: any) => { c.seen = true }; @d class C { static seen } say(C.seen) | true",
            "const d = (t: any, k: string) => { say(k) }; class C { @d method() {} } | method",
            "class A { x } say('x' in new A()) | false", "let x: string ¦ undefined; say(x ?? 'none') | none",
            "import type { T } from './t'; say('no import') | no import",
            "import { T, y } from './t'; const t: T = { a: y }; say(t.a) | 4",
            "import t = require('./t'); say(t.y) | 4", "import * as t from './t'; say(t.y) | 4",
            "import t from './old'; say(t.z) | 5", "import old = require('./old'); say(old.z) | 5",
            "abstract class A<T> { abstract f(): T } class B extends A<number> { f() { return 1 } } "
                    + "say(new B().f()) | 1",
            "function f(x: number): number; function f(x: any) { return x } say(f(1)!) | 1",
            "export default class { static x = 1 } say(require('./main').default.x) | 1",
            "say(<number>(1 as unknown) satisfies number) | 1",
            "declare const absent: any; say(typeof absent) | undefined"})
    void everythingWorks(String code, String said) {
        String plain = code.replace('¦', '|');
        modules.write("t.ts", "export interface T { a: number }\nexport const y = 4;\n")
                .write("old.ts", "export = { z: 5 };").write("main.ts", plain);
        assertEquals(List.of(said), modules.run("main.ts"));
    }

    @Test
    void jsxBecomesCalls() {
        modules.write("main.tsx", "const React = { createElement: (tag: string) => tag }; say(<view/>)");
        assertEquals(List.of("view"), modules.run("main.tsx"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "interface A {^  x: number^}^enum B { C }^null.x | 5:1",
            "class C { constructor(private x) {} }^^ null.x | 3:2",
            "import { y } from './t'^type A = {^}^y() | 4:1", "const x: number = null.y | 1:19",
            "function f(a: number,^  b: string) {^    return null.z^}^f(1, '') | 3:12",
            "const x: = 1 | 1:10", "class {{ | 1:8", "enum E {^  a = 1 +,^} | 2:10"})
    void faultsAreWhereTheyAre(String code, String place) {
        modules.write("t.ts", "export const y = 4;").write("f.ts", code.replace('^', '\n'));
        String failed = modules.fails("f.ts");
        assertTrue(failed.startsWith("f.ts:" + place + " "), failed);
    }

    @Test
    void whatWasCompiledNeedsNoProcess(@TempDir Path own) {
        Compiled compiled = compiler.compile("a.ts", "let a: number = 1").orElseThrow();
        TypeScriptCompiler other = new TypeScriptCompiler(() -> {
            throw new IOException("no process");
        }, cache);
        assertEquals(Optional.of(compiled), other.compile("else/b.ts", "let a: number = 1"));
        assertEquals(Optional.empty(), other.compile("a.ts", "let a: number = 2"));
        assertEquals(Optional.empty(), other.compile("a.tsx", "let a: number = 1"));
    }

    @Test
    void damagedEntriesAreCompiledAgain(@TempDir Path own) throws IOException {
        Compiled compiled = new Compiled("code", "map", List.of());
        CompileCache entries = new CompileCache(own);
        entries.write("key", compiled);
        assertEquals(Optional.of(compiled), entries.read("key"));
        Path file = own.resolve("key.json");
        String text = Files.readString(file);
        for (String damaged : List.of("", "{", text.replace("code\"", "CODE\""), text.replace(":\"map", ":\"nap"), "[]",
                text.substring(1))) {
            Files.writeString(file, damaged);
            assertEquals(Optional.empty(), entries.read("key"), damaged);
        }
        Files.writeString(own.resolve("other.json"), text);
        assertEquals(Optional.empty(), entries.read("other"));
    }

    @Test
    void aProcessThatDiesIsStartedOnceMore(@TempDir Path own) {
        AtomicInteger started = new AtomicInteger();
        try (TypeScriptCompiler dying = new TypeScriptCompiler(() -> {
            Process process = started.incrementAndGet() == 1
                    ? new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-version").start() : Compilers.start();
            return process;
        }, own)) {
            assertEquals("let a = 1;", dying.compile("a.ts", "let a: any = 1").orElseThrow().code().lines()
                    .findFirst().orElseThrow());
            assertEquals(2, started.get());
        }
    }

    @Test
    void whatCannotBeCompiledIsMissing() {
        Modules without = new Modules(folder, (_, _) -> Optional.empty()).write("a.ts", "say(1)");
        assertEquals(new Missing("a.ts", Missing.Reason.NOT_COMPILED), without.store().find("", "a.ts"));
    }
}
