package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A mini-app's code reaches nothing of the machine, and cannot make the platform say what is not so.
class IsolationTest {

    @ParameterizedTest
    @ValueSource(strings = {"Java", "Packages", "java", "Polyglot", "Graal", "load", "loadWithNewGlobal",
        "print", "read",
        "readFully", "quit", "exit", "global", "window", "document", "fetch", "XMLHttpRequest", "require",
        "module", "WebAssembly", "SharedArrayBuffer", "Atomics", "self", "importScripts", "requestAnimationFrame",
        "Behavior", "kit", "host", "arguments", "JavaImporter", "Worker"})
    void theseNamesAreNotThere(String name) {
        try (Guest guest = Guest.script("console.log(typeof " + name + ", '" + name + "' in globalThis);")) {
            String typeOf = List.of("require", "module", "arguments").contains(name) ? guest.logs().getFirst()
                    .split(" ")[0] : "undefined";
            assertEquals(List.of(typeOf + " false"), guest.logs());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval('1')", "(0, eval)('1')", "new Function('return 1')()", "Function('a', 'return a')(1)",
        "(function () {}).constructor('return 1')()", "(async () => {}).constructor('return 1')()",
        "(function* () {}).constructor('yield 1')()", "Reflect.construct(Function, ['return 1'])()",
        "Object.getPrototypeOf(Function).constructor('return 1')()", "setTimeout('1')",
        "class F extends Function {}; new F('return 1')()"})
    void codeInAStringIsRefused(String code) {
        try (Guest guest = Guest.tapped("\n" + code + "; console.log('ran');")) {
            assertEquals("uncaught pages/home/index.js:2", guest.error());
            assertTrue(guest.event("error").path("message").asString().startsWith("EvalError"), guest.error());
            assertEquals(List.of(), guest.logs());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Function('return this')()", "new Function('return this;')()",
        "(function () {}).constructor('return this')()"})
    void theUsualWayToTheGlobalObjectIsLeft(String code) {
        try (Guest guest = Guest.tapped("console.log(" + code + " === globalThis, (() => 1) instanceof Function,"
                + " Function.prototype === Object.getPrototypeOf(() => 1), typeof Function, Function.name);")) {
            assertEquals(List.of("true true true function Function"), guest.logs());
        }
    }

    @Test
    void otherFilesCannotBeImported() {
        try (Guest guest = Guest.tapped("import('../../etc/passwd').then(() => console.log('read'));")) {
            assertEquals(1, guest.events("error").size());
            assertEquals(List.of(), guest.logs());
        }
    }

    @Test
    void changedPrototypesNeitherBreakNorFoolThePlatform() {
        try (Guest guest = Guest.page("""
                for (const proto of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
                    proto.toJSON = () => 'forged'; proto.page = 'forged'; proto.success = () => {};
                        proto.fail = 'forged';
                    proto.kind = 'forged'; proto.sheet = true; proto.at = 'forged'; proto.component = 'x';
                        proto.times = 9;
                    proto.then = undefined; proto.get = () => 'forged'; proto.value = 'forged';
                }
                const classes = [Array, Map, Set, WeakMap, Promise, RegExp, String, Function, Date, Error];
                for (let i = 0; i < classes.length; i++) {
                    const Class = classes[i];
                    const names = Object.getOwnPropertyNames(Class.prototype);
                    for (let j = 0; j < names.length; j++) {
                        const name = names[j];
                        if (name !== 'constructor' && name !== 'length' && name !== 'prototype') {
                            try { Class.prototype[name] = () => { throw new Error('patched'); }; } catch (e) { }
                        }
                    }
                    try { Class.prototype[Symbol.iterator] = () => { throw new Error('patched'); }; } catch (e) { }
                }
                Object.keys = Object.defineProperty = Object.create = JSON.parse = JSON.stringify = Reflect.apply =
                    Array.isArray = () => { throw new Error('patched'); };
                Object.defineProperty = undefined; globalThis.Promise = undefined; globalThis.Proxy = undefined;
                Page({ data: { a: { b: 1 } }, onTap() {
                    my.getAuthCode({ scopes: ['a'], success: (r) => { this.setData({ 'a.b': r.authCode }); } }); } });
                """).launch().fire("onTap").answer("success", "{\"authCode\":\"c\"}")) {
            assertEquals(List.of(), guest.events("error"));
            assertEquals("{\"scopes\":[\"a\"]}", guest.asks().getFirst().path("args").toString());
            assertEquals("{\"event\":\"setData\",\"page\":\"pages/home/index\",\"changes\":{\"a.b\":\"c\"}}",
                    guest.event("setData").toString());
            assertEquals("{\"event\":\"delivered\",\"id\":\"a1\",\"callback\":\"success\","
                    + "\"payload\":{\"authCode\":\"c\"},"
                    + "\"handled\":true,\"page\":\"pages/home/index\",\"handler\":\"onTap\"}",
                    guest.event("delivered").toString());
            assertFalse(guest.idle().has("broken"));
        }
    }

    @Test
    void runsDoNotSeeEachOther() {
        try (Guest one = Guest.script("globalThis.left = 1; Object.prototype.left = 1; console.log(({}).left);");
                Guest other = Guest.script("console.log(typeof left, ({}).left);")) {
            assertEquals(List.of("1", "undefined undefined"), List.of(one.logs().getFirst(), other.logs().getFirst()));
        }
    }

    @Test
    void gettersThatThrowAreShownAsUnreadable() {
        try (Guest guest = Guest.tapped("""
                const bad = { get a() { throw 1; }, b: 2, c: new Proxy({}, { ownKeys() { throw 2; } }) };
                console.log(bad); page.setData({ bad }); my.showToast({ content: bad });""")) {
            assertEquals(List.of("{ a: \"[unreadable]\", b: 2, c: [unreadable] }"), guest.logs());
            assertEquals(List.of(), guest.events("error"));
        }
    }
}
