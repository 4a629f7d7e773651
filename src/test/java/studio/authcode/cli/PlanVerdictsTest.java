package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// A page that handles everything passes everywhere; one with exactly one defect gets exactly that verdict.
class PlanVerdictsTest {

    /// What a good page does, with a place for each defect.
    private static final String PAGE = """
            Page({
              data: { busy: false, signedIn: false, problem: '' },
              onLogin() {
                if (this.busy) { return; }
                this.busy = true;
                my.showLoading({ content: 'Signing in' });
                my.getAuthCode({
                  scopes: ['user_profile', 'offline'],
                  success: res => { %s },
                  fail: err => { %s },
                  complete: () => { %s },
                });
              },
              send(code) {
                my.request({
                  url: 'https://shop.example.com/login', method: 'POST', data: { code },
                  success: () => this.setData({ signedIn: true }),
                  fail: () => this.setData({ problem: 'network' }),
                });
              },
            });
            """;
    private static final String SUCCESS = """
            if (!res.authCode || Object.keys(res.authErrorScopes || {}).length) {
              this.setData({ problem: 'We need both' });
              return;
            }
            this.send(res.authCode);
            """;
    private static final String FAIL = "this.setData({ problem: 'Please try again' });";
    private static final String COMPLETE = "my.hideLoading(); this.busy = false;";

    /// Rules by outcome, by page.
    private static final Map<String, Map<String, Set<String>>> FOUND = new TreeMap<>();

    @TempDir
    static Path folder;

    private static JsonNode report;
    private static String said;

    private static String page(String success, String fail, String complete) {
        return PAGE.formatted(success, fail, complete);
    }

    @BeforeAll
    static void planOnce() {
        AppMaker app = AppMaker.tiki(folder.resolve("app"))
                .page("good", page(SUCCESS, FAIL, COMPLETE))
                .page("throws", page("res.authErrorScopes.missing.length; " + SUCCESS, FAIL, COMPLETE))
                .page("rejects", page(SUCCESS + " Promise.reject(new Error('late'));", FAIL, COMPLETE))
                .page("spins", page(SUCCESS, FAIL, "this.busy = false;"))
                .page("loops", page(SUCCESS, FAIL + " this.busy = false; this.onLogin();", COMPLETE))
                .page("badcode", page("this.setData({}); this.send(res.authcode);", FAIL, COMPLETE)
                        .replace("res.authcode", "res.authErrorScopes && res.authcode"))
                .page("inurl", page(SUCCESS.replace("this.send(res.authCode)",
                        "my.navigateTo({ url: '/pages/good/index?code=' + res.authCode })"), FAIL, COMPLETE))
                .page("stores", page("my.setStorage({ key: 'code', data: res.authCode }); " + SUCCESS, FAIL, COMPLETE))
                .page("logs", page("console.log('code', res.authCode); " + SUCCESS, FAIL, COMPLETE))
                .page("sendstwice", page(SUCCESS + " this.send(res.authCode);", FAIL, COMPLETE))
                .page("tokens", page(SUCCESS, FAIL, COMPLETE).replace("https://shop.example.com/login",
                        "https://api.tiki.vn/tiniapp-open-api/oauth/auth/token"))
                .page("ignores", page("this.send(res.authCode);", FAIL, COMPLETE))
                .page("twice", page(SUCCESS, FAIL, COMPLETE).replace("if (this.busy) { return; }", ""))
                .page("deaf", page(SUCCESS, "", COMPLETE).replace("my.showLoading({ content: 'Signing in' });", "")
                        .replace("my.hideLoading();", ""))
                .page("hangs", page("while (true) { }", FAIL, COMPLETE))
                .page("misses", "import x from './nowhere';\n" + page(SUCCESS, FAIL, COMPLETE))
                .page("garbled", page(SUCCESS, FAIL, COMPLETE).replace("this.busy = true;", "this.busy = ;"))
                .page("breaks", page(SUCCESS, FAIL, COMPLETE))
                .file("authcode.json", """
                        {"cases": [
                          {"name": "kept", "page": "pages/good/index", "handler": "onLogin", "answers": ["deny"]},
                          {"name": "kept", "page": "pages/good/index", "handler": "onLogin", "answers": ["allow"]}],
                         "expectations": [{"page": "pages/good/indx", "outcome": "allow"},
                          {"page": "pages/breaks/index", "outcome": "deny*",
                          "expect": [{"event": "toast", "content": "*refused*"}]}]}
                        """);
        Path apps = AppMaker.registry(folder.resolve("apps.json"), "tiki");
        CliTester cli = new CliTester(folder.resolve("home"));
        int code = cli.run("plan", app.make().toString(), "--apps", apps.toString(), "--format", "json");
        assertEquals(1, code, cli.err());
        report = cli.json();
        said = cli.err();
        report.path("cases").forEach(each -> FOUND.computeIfAbsent(each.path("page").asString(), _ -> new TreeMap<>())
                .put(each.path("outcome").asString(), failing(each)));
    }

    private static Set<String> failing(JsonNode each) {
        assertTrue(!each.path("verdict").asString().equals("could-not-run"), each.toString());
        return each.path("reasons").valueStream().filter(reason -> !reason.path("warning").asBoolean())
                .map(reason -> reason.path("rule").asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rules(String page) {
        return FOUND.get("pages/" + page + "/index").values().stream().flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> outcomes(String page) {
        return FOUND.get("pages/" + page + "/index").entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOutcomeOfTheWalletIsTried() {
        assertEquals(Set.of("allow", "deny", "deny:offline", "deny:user_profile", "close", "timeout", "fault:1",
                "fault:2", "unregistered", "remembered", "twice", "late", "kept:kept"),
                FOUND.get("pages/good/index").keySet());
    }

    @Test
    void aPageThatHandlesEverythingPassesEverywhere() {
        assertEquals(Set.of(), rules("good"));
    }

    @ParameterizedTest
    @CsvSource({
        "throws, uncaught-error",
        "rejects, unhandled-rejection",
        "spins, loading-left-on",
        "loops, prompt-loop",
        "badcode, bad-code-sent",
        "inurl, code-in-url",
        "stores, code-stored",
        "sendstwice, code-sent-twice",
        "tokens, token-endpoint-from-page",
        "ignores, partial-ignored",
        "twice, completed-twice",
        "deaf, no-reaction",
        "hangs, hung",
        "misses, module-missing",
        "breaks, expectation",
        "garbled, uncaught-error",
    })
    void aPageWithOneDefectGetsExactlyThatVerdict(String page, String rule) {
        assertEquals(Set.of(rule), rules(page), FOUND.get("pages/" + page + "/index").toString());
    }

    @Test
    void aDefectShowsOnlyInTheOutcomesThatMeetIt() {
        assertEquals(Set.of("deny:offline", "deny:user_profile"), outcomes("ignores"));
        assertEquals(Set.of("twice"), outcomes("twice"));
        assertEquals(Set.of("deny", "deny:offline", "deny:user_profile"), outcomes("breaks"));
        assertTrue(!outcomes("loops").contains("allow"));
    }

    @Test
    void whatIsNotThereBecauseTheCodeIsBrokenIsNotToldAsWell() {
        assertEquals(1, report.path("cases").valueStream().filter(each -> each.path("page").asString().contains("garb"))
                .findFirst().orElseThrow().path("reasons").size());
    }

    @Test
    void whatTheUserRefusesAPageMayLetRest() {
        assertEquals(Set.of("fault:1", "fault:2", "timeout", "unregistered"), outcomes("deaf"));
    }

    @Test
    void everyCaseHasAnIdOfItsOwn() {
        List<String> ids = report.path("cases").valueStream().map(each -> each.path("id").asString()).toList();
        assertEquals(Set.copyOf(ids).size(), ids.size());
        assertTrue(ids.contains("pages/good/index#onLogin/kept:kept+2"));
    }

    @Test
    void anExpectationOfWhatThereIsNotIsNamed() {
        assertTrue(said.contains("expectation 1 ") && said.contains("pages/good/indx"), said);
        assertTrue(!said.contains("expectation 2 "), said);
    }

    @Test
    void aLoggedCodeIsAWarningAndNoFailure() {
        assertEquals(Set.of(), rules("logs"));
        assertTrue(report.path("cases").valueStream().filter(each -> each.path("page").asString().contains("logs"))
                .flatMap(each -> each.path("reasons").valueStream())
                .anyMatch(reason -> reason.path("rule").asString().equals("code-logged")));
    }

    @Test
    void reasonsStandAtTheLineOfTheCode() {
        assertEquals("pages/hangs/index.js:9", place("hangs"));
        assertEquals("pages/stores/index.js:9", place("stores"));
        assertEquals("pages/inurl/index.js:13", place("inurl"));
    }

    private static String place(String page) {
        JsonNode reason = report.path("cases").valueStream()
                .filter(each -> each.path("id").asString().equals("pages/" + page + "/index#onLogin/allow"))
                .findFirst().orElseThrow().path("reasons").path(0);
        return reason.path("file").asString() + ":" + reason.path("line").asInt();
    }
}
