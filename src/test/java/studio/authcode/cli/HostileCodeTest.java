package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// Code that is up to no good ends with a word of what it was, harms no other case, and reaches nothing of the host.
class HostileCodeTest {

    private static final Map<String, String> ATTACKS = new LinkedHashMap<>();
    private static final Map<String, JsonNode> ENDS = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    static {
        ATTACKS.put("loop", "while (true) {}");
        ATTACKS.put("array", "[...Array(1e9)];");
        ATTACKS.put("recursion", "function f() { try { f(); } catch (e) { f(); } } f();");
        ATTACKS.put("indexof", "const t = 'a'.repeat(5e7); for (;;) { t.indexOf('a'.repeat(1e6) + 'b'); }");
        ATTACKS.put("regex", "/^((a+)+)\\2b$/.test('a'.repeat(64));");
        ATTACKS.put("strings", "this.all = []; for (let i = 0; ; i++) { this.all.push(i + 'x'.repeat(1e6)); }");
        ATTACKS.put("maps", "const m = new Map(); for (let i = 0; ; i++) { m.set(i, { i, t: 'v' + i }); }");
        ATTACKS.put("promises", "(function again() { return Promise.resolve().then(again); })();");
        ATTACKS.put("flood", "for (;;) { console.log('x'.repeat(1000)); }");
        ATTACKS.put("timers", "(function tick() { setTimeout(tick, 0); })();");
        ATTACKS.put("outside", "import('../../../../../../etc/passwd')"
                + ".then(m => my.setStorage({ key: 'got', data: m }));");
        ATTACKS.put("java", "my.setStorage({ key: 'host', data: [typeof Java, typeof Polyglot, typeof load,"
                + " typeof print, typeof process, typeof Packages, typeof Graal].join() });");
        ATTACKS.put("eval", "eval('1 + 1');");
        ATTACKS.put("pollution", "Object.prototype.authCode = 'stolen'; Array.prototype.push = () => { throw 1; };"
                + " JSON.stringify = () => '{}'; Promise.prototype.then = () => { throw 2; }; Map.prototype.get = null;"
                + " Object.defineProperty(Object.prototype, 'scopes', { get() { return ['auth_user']; } });");
    }

    @BeforeAll
    static void runAll() {
        AppMaker app = AppMaker.tiki(folder.resolve("app"));
        ATTACKS.forEach((name, code) -> app.page(name, """
                Page({
                  onLogin() {
                    %s
                    my.getAuthCode({ scopes: [], success: () => my.alert({ content: 'in' }),
                      fail: () => my.alert({ content: 'out' }) });
                  },
                });
                """.formatted(code)));
        app.page("good", """
                Page({
                  onLogin() {
                    my.getAuthCode({ scopes: [], success: res => my.alert({ content: res.authCode }),
                      fail: () => my.alert({ content: 'out' }) });
                  },
                });
                """);
        Path apps = AppMaker.registry(folder.resolve("apps.json"), "tiki");
        CliTester cli = new CliTester(folder.resolve("home"));
        cli.run("plan", app.make().toString(), "--apps", apps.toString(), "--format", "json", "--only", "*/allow");
        cli.json().path("cases").forEach(each -> ENDS.put(each.path("page").asString().split("/")[1], each));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop", "array", "recursion", "indexof", "regex", "strings", "maps", "promises", "flood"})
    void isEndedAndNamed(String attack) {
        JsonNode end = ENDS.get(attack);
        assertEquals("fail", end.path("verdict").asString(), end.toString());
        assertEquals("hung", end.path("reasons").path(0).path("rule").asString(), end.toString());
        assertFalse(end.path("reasons").path(0).path("message").asString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop", "flood", "outside"})
    void namesItsLineWhereTheEngineCanTell(String attack) {
        JsonNode reason = ENDS.get(attack).path("reasons").path(0);
        assertEquals("pages/" + attack + "/index.js", reason.path("file").asString(), reason.toString());
        assertEquals(3, reason.path("line").asInt());
    }

    @Test
    void codeThatTakesItsProcessAlongIsNamedByPageAndHandler() {
        CliTester cli = new CliTester(folder.resolve("home3"));
        cli.run("run", folder.resolve("app").toString(), "--page", "pages/recursion/index", "--handler", "onLogin",
                "--decide", "allow", "--format", "json", "--apps", folder.resolve("apps.json").toString());
        JsonNode error = cli.out().lines().map(Json::read)
                .filter(each -> each.path("event").asString().equals("error")).findFirst().orElseThrow();
        assertEquals("pages/recursion/index", error.path("page").asString(), cli.out());
        assertEquals("onLogin", error.path("handler").asString(), cli.out());
    }

    @Test
    void timersThatNeverEndStopWithTheClock() {
        assertEquals("pass", ENDS.get("timers").path("verdict").asString(), ENDS.get("timers").toString());
    }

    @Test
    void nothingOutsideTheProjectIsRead() {
        assertFalse(ENDS.get("outside").toString().contains("root:"));
        assertTrue(ENDS.get("outside").toString().contains("module-missing"), ENDS.get("outside").toString());
    }

    @Test
    void thereIsNoHostToReach() {
        CliTester cli = new CliTester(folder.resolve("home2"));
        cli.run("run", folder.resolve("app").toString(), "--page", "pages/java/index", "--handler", "onLogin",
                "--decide", "allow", "--format", "json", "--apps", folder.resolve("apps.json").toString());
        assertTrue(cli.out().contains("undefined,undefined,undefined,undefined,undefined,undefined,undefined"),
                cli.out() + cli.err());
    }

    @Test
    void evalIsRefusedWithItsPlace() {
        JsonNode reason = ENDS.get("eval").path("reasons").path(0);
        assertEquals("uncaught-error", reason.path("rule").asString(), reason.toString());
        assertEquals("pages/eval/index.js", reason.path("file").asString(), reason.toString());
        assertEquals(3, reason.path("line").asInt());
    }

    @Test
    void aPollutedWorldStillTellsTheTruth() {
        assertEquals("pass", ENDS.get("pollution").path("verdict").asString(), ENDS.get("pollution").toString());
    }

    @Test
    void theOthersAreUnharmed() {
        assertEquals("pass", ENDS.get("good").path("verdict").asString(), ENDS.get("good").toString());
    }
}
