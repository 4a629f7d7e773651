package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What goes wrong in a mini-app is told with its place, and the run goes on.
class ErrorsTest {

    @Test
    void anErrorNamesItsPlaceAndWhoseItIs() {
        try (Guest guest = Guest.tapped("\n  helper();\n function helper() { undefined.x; }")) {
            JsonNode error = guest.event("error");
            assertEquals("uncaught pages/home/index.js:3", guest.error());
            assertEquals("TypeError: Cannot read property 'x' of undefined", error.path("message").asString());
            assertEquals("pages/home/index onTap", error.path("page").asString() + " "
                    + error.path("handler").asString());
            assertEquals("helper (pages/home/index.js:3:22)", error.path("stack").path(0).asString());
            assertEquals("onTap (pages/home/index.js:2:3)", error.path("stack").path(1).asString());
        }
    }

    @Test
    void anyValueCanBeThrown() {
        for (String thrown : List.of("'text'", "{ code: 1 }", "null", "undefined", "Symbol('s')",
                "new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 2; }, ownKeys() { throw 3; } })")) {
            try (Guest guest = Guest.tapped("throw " + thrown + ";").fire("onTap")) {
                assertEquals(2, guest.events("error").size(), thrown);
                assertEquals(1, guest.events("error").getFirst().path("at").path("line").asInt(), thrown);
            }
        }
    }

    @Test
    void aLifecycleMethodThatThrowsDoesNotKeepTheOthersFromBeingCalled() {
        try (Guest guest = Guest.launched("Page({ onLoad() { nothing(); }, onShow() { console.log('show'); },"
                + " onReady() { console.log('ready'); } });")) {
            assertEquals("onLoad", guest.event("error").path("lifecycle").asString());
            assertEquals(List.of("show", "ready"), guest.logs());
        }
    }

    @Test
    void theAppHearsOfItsErrors() {
        try (Guest guest = Guest.page(Guest.tappable("Promise.reject(new Error('lost')); throw new Error('thrown');"))
                .app("App({ onError(e) { console.log('onError', e.message); throw e; },"
                        + " onUnhandledRejection({ reason }) { console.log('rejection', reason.message); } });")
                .launch().fire("onTap")) {
            assertEquals(List.of("onError thrown", "rejection lost"), guest.logs());
        }
    }

    @Test
    void aRejectionThatNobodyCatchesIsToldWithItsPlace() {
        try (Guest guest = Guest.launched("Page({ async onTap() { await null;\n nothing(); } });").fire("onTap")) {
            assertEquals("unhandled-rejection pages/home/index.js:2", guest.error());
            assertEquals("onTap", guest.event("error").path("handler").asString());
        }
    }

    @Test
    void aRejectionThatIsCaughtInTheSameTurnIsNone() {
        try (Guest guest = Guest.tapped("const p = Promise.reject(1); Promise.resolve().then(() => p.catch(() => "
                + "{}));")) {
            assertEquals(List.of(), guest.events("error"));
        }
    }

    @Test
    void whatIsThrownAndIsNoErrorIsShown() {
        try (Guest guest = Guest.tapped("throw { code: 42, msg: 'hi' };")) {
            assertEquals("uncaught { code: 42, msg: \"hi\" }", guest.event("error").path("kind").asString() + " "
                    + guest.event("error").path("message").asString());
        }
    }

    @Test
    void aHandlerThatIsNotThereIsToldByName() {
        try (Guest guest = Guest.launched("Page({ onTop: 5 });").fire("onTop").fire("onTap")) {
            assertEquals(List.of("no-handler onTop", "no-handler onTap"), guest.events("error").stream()
                    .map(e -> e.path("kind").asString() + " " + e.path("handler").asString()).toList());
        }
    }

    @Test
    void theHandlersThatAreThereAreTold() {
        try (Guest guest = Guest.launched("Page({ onTop() {}, onShow() {}, help() {} });").fire("onTap")) {
            assertTrue(guest.event("error").path("message").asString().endsWith(": onTop, help."));
        }
    }

    @Test
    void aModuleMayHaveAnyEnding() {
        try (Guest guest = Guest.page("require('./x.mjs'); Page({});")
                .module("pages/home/x.mjs", "with ({ a: 1 }) { console.log('a', a); }").launch()) {
            assertEquals(List.of("a 1"), guest.logs());
        }
    }

    @Test
    void aPageThatIsNotThereIsTold() {
        try (Guest guest = Guest.page("Page({});").launch("pages/none", "")) {
            assertEquals("no-page", guest.event("error").path("kind").asString());
        }
    }

    @Test
    void aModuleThatRegistersNoPageIsTold() {
        try (Guest guest = Guest.launched("console.log('module');")) {
            assertEquals("no-page pages/home/index.js:1", guest.error());
        }
    }

    @Test
    void aModuleThatCannotBeUnderstoodIsToldWithItsPlace() {
        try (Guest guest = Guest.launched("Page({\n onTap() { let a = ; }\n});")) {
            assertEquals("syntax pages/home/index.js:2", guest.error());
            assertTrue(guest.event("error").path("message").asString().startsWith("SyntaxError: Expected"),
                    guest.event("error").toString());
        }
    }

    @Test
    void aModuleThatThrowsIsTold() {
        try (Guest guest = Guest.page("const x = require('./x.js'); Page({ onLoad() { console.log('load'); } });")
                .module("pages/home/x.js", "\n\nnothing();").launch()) {
            assertEquals("uncaught pages/home/x.js:3", guest.error());
        }
    }

    @Test
    void thePlacesOfAnErrorCannotBeForged() {
        try (Guest guest = Guest.tapped("""
                Error.prepareStackTrace = () => 'forged'; Error.stackTraceLimit = 0;
                const e = new Error('x'); e.stack = 'forged';
                throw e;""")) {
            assertEquals("uncaught pages/home/index.js:2", guest.error());
        }
    }

    @Test
    void endlessRecursionIsAnOrdinaryError() {
        try (Guest guest = Guest.tapped("const f = () => f() + 1; f();").fire("onTap")) {
            assertEquals(2, guest.events("error").size());
            assertTrue(guest.events("error").getFirst().path("message").asString().contains("call stack size"));
            assertFalse(guest.idle().has("broken"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"console.log('x')", "my.canIUse('a')", "page.setData({ a: 1 })",
        "my.getStorageSync({ key: 'a' })", "my.getAuthCode({})", "new Date()", "[1].map(f)",
        "getCurrentPages()", "my.launchRocket()", "new Proxy({}, { get: f }).x", "JSON.stringify({ toJSON: f })"})
    void endlessRecursionThroughThePlatformIsAnOrdinaryErrorToo(String call) {
        try (Guest guest = Guest.page(Guest.tappable("let n = 0; function f() { if (++n % 5 === 0) { " + call
                + "; } return f() + 1; } f();")).with("callbackBound", "10").launch().fire("onTap")) {
            JsonNode error = guest.events("error").getFirst();
            assertTrue(error.path("message").asString().startsWith("RangeError: "), error.toString());
            assertEquals("pages/home/index.js", error.path("at").path("file").asString(), error.toString());
            assertFalse(guest.idle().has("broken"), guest.idle().toString());
        }
    }

    @Test
    void theConsoleShowsWhatItIsGiven() {
        try (Guest guest = Guest.tapped("""
                console.log('%s is %d years and %i%%, %j %o', 'Linh', '31', 4.5, { a: 1 }, [1], 'more', new Map());
                console.warn(undefined, null, 1n, Symbol('s'), () => 1, function f() {}, [1, 'a', [2]], new Error('e'));
                console.error({ a: { b: 'c' }, 'd-e': [] }, new Date(0), /x/g);
                console.table([1]); console.assert(false, 'a'); console.assert(true); console.count();
                    console.time('t');
                console.timeEnd('t'); console.group('g'); console.groupEnd();""")) {
            assertEquals(List.of("Linh is 31 years and 4%, {\"a\":1} [1] more [object Map]",
                    "undefined null 1n Symbol(s) [function] [function f] [1, \"a\", [2]] Error: e",
                    "{ a: { b: \"c\" }, \"d-e\": [] } 1970-01-01T00:00:00.000Z /x/g", "[1]", "Assertion failed a",
                    "default: 1", "t: 0 ms", "g"), guest.logs());
            assertEquals("warn", guest.events("console").get(1).path("level").asString());
            assertEquals(1, guest.events("console").getFirst().path("at").path("line").asInt());
        }
    }
}
