package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Calls that wait for something which nobody gives here are reached all the same, and blame nobody for it.
class PlanAidTest {

    /// Handles every end.
    private static final String CALL = """
            my.getAuthCode({
              scopes: ['user_profile'],
              success: res => this.setData({ code: res.authCode, refused: res.authErrorScopes }),
              fail: err => this.setData({ problem: err.error }),
            });
            """;
    private static final String PAGE = """
            Page({
              data: { agree: false, phone: '', ticket: null },
              onLogin(event) {
            %s
              },
            });
            """;

    @TempDir
    static Path folder;

    private static JsonNode report;

    private static String handler(String code) {
        return PAGE.formatted(code.replace("CALL", CALL));
    }

    @BeforeAll
    static void planOnce() {
        AppMaker app = AppMaker.tiki(folder.resolve("app"))
                .page("plain", handler("CALL"))
                .page("reply", handler("""
                        my.request({ url: 'https://shop.example.com/start', success: res => {
                          if (res.data.code === 0) { CALL }
                        } });
                        """))
                .page("wrapped", """
                        const OK = { CODE: 1 };
                        const post = url => new Promise((resolve, reject) => my.request({ url,
                          success: res => { if (res.data.code == OK.CODE) { resolve(res); } else { reject(res); } } }));
                        """ + handler("post('https://shop.example.com/start').then(() => { CALL }).catch(() => { });"))
                .page("agree", handler("if (!this.data.agree) { return; } CALL"))
                .page("form", handler("if (this.data.phone != '' && this.data.ticket.left > 0) { CALL }"))
                .page("choice", handler("switch (event.detail.name) { case 'other': break; case 'sign': CALL }"))
                .page("breaks", handler("if (!this.data.agree) { return; } CALL this.data.ticket.left.over();"))
                .page("never", handler("for (const each of []) { CALL }"))
                .page("stops", handler("this.data.ticket.left.over(); CALL"))
                .page("given", "const made = options => Object.assign({}, options);\n"
                        + handler("if (!this.data.agree) { return; } CALL").replace("Page({", "Page(made({")
                                .replaceFirst("}\\);\\s*$", "}));"))
                .page("package", "import { createPage } from 'some-package';\n"
                        + handler("CALL").replace("Page({", "createPage({"));
        Path apps = AppMaker.registry(folder.resolve("apps.json"), "tiki");
        CliTester cli = new CliTester(folder.resolve("home"));
        cli.run("plan", app.make().toString(), "--apps", apps.toString(), "--format", "json");
        report = cli.json();
    }

    private static List<JsonNode> cases(String page) {
        return report.path("cases").valueStream()
                .filter(each -> each.path("page").asString().equals("pages/" + page + "/index")).toList();
    }

    private static Stream<JsonNode> reasons(String page) {
        return cases(page).stream().flatMap(each -> each.path("reasons").valueStream());
    }

    private static Set<String> rules(String page) {
        return reasons(page).map(each -> each.path("rule").asString()).collect(Collectors.toSet());
    }

    private static Set<String> verdicts(String page) {
        return cases(page).stream().map(each -> each.path("verdict").asString()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "wrapped", "agree", "form", "choice", "given"})
    void aCallIsReachedPastWhatNobodyGives(String page) {
        assertEquals(Set.of("pass"), verdicts(page), report.toString());
        assertTrue(rules(page).contains("stand-in"), reasons(page).toList().toString());
    }

    @Test
    void everyOutcomeIsTriedOnSuchAWayToo() {
        Set<String> plain = cases("plain").stream().map(each -> each.path("outcome").asString())
                .collect(Collectors.toSet());
        assertEquals(plain, cases("reply").stream().map(each -> each.path("outcome").asString())
                .collect(Collectors.toSet()));
    }

    @Test
    void whatNeedsNoAidGetsNone() {
        assertEquals(Set.of("pass"), verdicts("plain"));
        assertFalse(rules("plain").contains("stand-in"));
    }

    @Test
    void whatFollowsFromAnAidIsNoFailure() {
        assertEquals(Set.of("pass"), verdicts("breaks"));
        assertTrue(reasons("breaks").anyMatch(each -> each.path("rule").asString().equals("uncaught-error")
                && each.path("warning").asBoolean()));
    }

    @Test
    void aPageThatOnlyAMissingPackageWouldRegisterIsRun() {
        assertEquals(Set.of("pass"), verdicts("package"), reasons("package").toList().toString());
    }

    @Test
    void whatIsNotReachedSaysWhy() {
        JsonNode never = cases("never").getFirst();
        assertEquals("could-not-run", never.path("verdict").asString());
        assertEquals(1, cases("never").size());
        assertEquals("not-reached", never.path("reasons").path(0).path("rule").asString());
        assertTrue(reasons("stops").anyMatch(each -> each.path("message").asString().contains("left")
                && each.path("line").asInt() == 4), reasons("stops").toList().toString());
    }
}
