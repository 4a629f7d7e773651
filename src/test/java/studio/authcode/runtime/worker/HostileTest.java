package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Code that never ends is ended, with its place; the process and the next run are as before.
class HostileTest {

    private static Guest tapped(String statements) {
        return Guest.page(Guest.tappable(statements)).hurried().launch().fire("onTap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"while (true) {}", "for (;;) { try { while (true) {} } finally { continue; } }",
        "/(x+x+)+\\1y/.test('x'.repeat(40))", "new Proxy({}, { get: () => { while (true) {} } }).x",
        "for (const a of { *[Symbol.iterator]() { while (true) { yield 1; } } }) {}",
        "page.setData(new Proxy({}, { ownKeys() { while (true) {} } }))",
        "console.log({ get a() { while (true) {} } })",
        "my.getAuthCode({ get success() { while (true) {} } })",
        "let s = 'a'; while (true) { s = 'a' + s.slice(0, 100); }",
        "JSON.stringify({ toJSON() { while (true) {} } })",
        "[3, 2, 1].sort(() => { while (true) {} })",
        "try { while (true) {} } finally { page.setData({ a: 1 }); console.log('x'); }"})
    void codeWithoutEndIsEndedWithItsPlace(String code) {
        try (Guest guest = tapped("\n" + code + ";")) {
            assertEquals("hung", guest.idle().path("broken").asString());
            assertEquals("hung pages/home/index.js:2", guest.error());
            assertEquals("pages/home/index onTap", guest.event("error").path("page").asString() + " "
                    + guest.event("error").path("handler").asString());
        }
    }

    /// Nothing of the app runs most of the time: then the handler is all that can be named.
    @ParameterizedTest
    @ValueSource(strings = {"const p = () => { Promise.resolve().then(p); }; p()",
        "(async () => { while (true) { await null; } })()"})
    void aChainOfPromisesWithoutEndIsEndedAndItsHandlerNamed(String code) {
        try (Guest guest = tapped("\n" + code + ";")) {
            assertEquals("hung", guest.event("error").path("kind").asString());
            assertEquals("pages/home/index.js", guest.event("error").path("at").path("file").asString());
            assertEquals("onTap", guest.event("error").path("handler").asString());
        }
    }

    @Test
    void aModuleWithoutEndIsEndedWithItsPlace() {
        try (Guest guest = Guest.page("const x = require('./x.js'); Page({});")
                .module("pages/home/x.js", "\nlet i = 0;\nwhile (true) i++;").hurried().launch()) {
            assertEquals("hung pages/home/x.js:3", guest.error());
        }
    }

    @Test
    void anAppWithoutEndIsEndedWithItsPlace() {
        try (Guest guest = Guest.page("Page({});").app("App({ onLaunch() { while (true) {} } });").hurried().launch()) {
            assertEquals("hung app.js:1", guest.error());
            assertEquals("onLaunch", guest.event("error").path("lifecycle").asString());
        }
    }

    @Test
    void theRunIsOverAfterwardsAndTheNextIsWell() {
        try (Guest guest = tapped("while (true) {}")) {
            guest.fire("onTap");
            assertEquals(1, guest.events("tap").size());
            assertEquals("hung", guest.idle().path("broken").asString());
            guest.send("{\"do\":\"end\"}");
            assertTrue(guest.idle().path("broken").isMissingNode());
        }
        try (Guest guest = Guest.tapped("console.log('well');")) {
            assertEquals("well", guest.logs().getFirst());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"while (true) { console.log('x'); }",
        "for (;;) { try { page.setData({ a: 'x'.repeat(20000) }); } catch (e) { } }",
        "(async () => { for (;;) { my.setNavigationBar({ title: 'x' }); await null; } })()"})
    void aFloodOfEventsIsStoppedAndNamed(String code) {
        try (Guest guest = tapped("\n" + code)) {
            assertEquals("flood", guest.idle().path("broken").asString());
            JsonNode error = guest.event("error");
            assertEquals("flood pages/home/index.js:2", guest.error());
            assertEquals("onTap", error.path("handler").asString());
            assertEquals(error, guest.events().getLast());
            assertTrue(guest.events().size() <= Bounds.EVENTS + 1);
        }
    }

    @Test
    void moreEventsThanAnybodyCanReadAreNoFloodWhileTheyAreFew() {
        try (Guest guest = Guest.tapped("for (let i = 0; i < 500; i++) { console.log('x'.repeat(1e5)); }")) {
            assertEquals("[]", guest.events("error").toString());
        }
    }

    /// Where the stack runs out, the class loader may find that a class of its own cannot be had any more.
    @Test
    void aProcessThatCameToHarmIsEnded() {
        AtomicInteger ends = new AtomicInteger();
        List<String> said = new ArrayList<>();
        Parent parent = new Parent() {
            @Override
            public void say(String line) {
                said.add(line);
            }

            @Override
            public JsonNode need(String from, String specifier) {
                throw new NoClassDefFoundError("java.util.zip.CRC32");
            }
        };
        Sandbox sandbox = new Sandbox(PlatformScripts.load(), parent, Bounds.TURN, ends::incrementAndGet);
        try (sandbox; Session session = new Session(sandbox, parent)) {
            session.handle("{\"do\":\"start\",\"program\":\"harm\",\"platform\":{},\"now\":0,\"app\":{},"
                    + "\"pages\":{\"p\":{\"module\":\"p.js\"}},\"components\":{}}");
            session.handle("{\"do\":\"launch\",\"page\":\"p\",\"query\":\"\"}");
        }
        assertEquals(1, ends.get(), said.toString());
        assertTrue(said.getLast().contains("\"broken\":\"hung\""), said.toString());
    }

    @Test
    void bigValuesAreCutAndSaidToBe() {
        try (Guest guest = Guest.tapped("page.setData({ a: Array(1e6).fill({ b: 'c' }) });")) {
            JsonNode event = guest.event("setData");
            assertTrue(event.path("truncated").asBoolean(false));
            assertTrue(event.toString().length() < Bounds.EVENT);
        }
    }

    @Test
    void deepValuesAreCut() {
        try (Guest guest = Guest.tapped("let o = {}; for (let i = 0; i < 1e5; i++) { o = { o }; }"
                + " console.log(o); page.setData({ o });")) {
            assertTrue(guest.event("setData").path("truncated").asBoolean(false));
            assertEquals("[]", guest.events("error").toString());
        }
    }
}
