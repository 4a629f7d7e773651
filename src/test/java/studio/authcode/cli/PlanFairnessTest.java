package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What real apps do, and do rightly, fails nothing; the defect beside it still does.
class PlanFairnessTest {

    private static final String CALL = """
            my.getAuthCode({ scopes: ['auth_user'],
              success: res => this.setData({ code: res.authCode }), fail: err => this.setData({ problem: err }) });
            """;

    @TempDir
    static Path folder;

    private static JsonNode report;

    private static String page(String handlers) {
        return "Page({ data: {},\n" + handlers.replace("CALL", CALL) + "\n});";
    }

    @BeforeAll
    static void planOnce() {
        AppMaker app = AppMaker.other(folder.resolve("app"), "alipay")
                .file(".gitignore", "/version.json\nbuilt/\n")
                .file("app.js", """
                        import version from './version.json';
                        import made from './built/config';
                        App({
                          onLaunch() {
                            const manager = my.getUpdateManager();
                            manager.onCheckForUpdate(res => { this.fresh = !res.hasUpdate; });
                          },
                          getUser() { my.getAuthCode({ scopes: ['auth_base'], success: res => this.code = res }); },
                        });
                        """)
                .page("shown", page("onShow() { CALL }"))
                .page("keeps", page("onLogin() { my.getAuthCode({ scopes: ['auth_base'], "
                        + "success: res => { this.all = res; my.getAuthUserInfo({ success: r => { this.u = r; } }); },"
                        + "fail: err => this.setData({ problem: err }) }); }"))
                .page("moves", page("onLogin() { my.reLaunch({ url: '/pages/silent/index' }); }"))
                .page("silent", page("onLoad() { my.getAuthCode({ scopes: ['auth_base'], success: res => my.request({ "
                        + "url: 'https://shop.example.com/in', method: 'POST', data: { code: res.authCode } }) }); }"))
                .page("waits", page("onLogin() { CALL my.showLoading(); my.getStorage({ key: 'user', "
                        + "success: res => { if (res.data) { my.hideLoading(); } } }); }"))
                .page("turns", page("onLogin() { my.getStorageSync({ key: 'user' }); my.showLoading(); CALL }"))
                .page("asks", "import ask from 'some-package';\n" + page("onLogin() { my.getAuthCode({ "
                        + "scopes: ['auth_base'], success: ask.hear, fail: () => ask.hear() }); }"))
                .page("greets", page("send(code) { my.request({ url: 'https://shop.example.com/in', method: 'POST', "
                        + "data: { code } }); }, onLoad() { my.getAuthCode({ scopes: ['auth_base'], "
                        + "success: res => this.send(res.authCode), fail: () => this.setData({ problem: 1 }) }); }, "
                        + "onLogin() { if (this.busy) { return; } this.busy = true; my.getAuthCode({ "
                        + "scopes: ['auth_base'], success: res => this.send(res.authCode), "
                        + "fail: () => this.setData({ problem: 1 }) }); }"))
                .page("browser", page("onLogin() { CALL this.made = window.made; }"))
                .page("named", page("onLogin() { CALL wx.hideLoading(); }"))
                .page("wrong", page("onLogin() { CALL this.none.there(); }"));
        Path apps = AppMaker.registry(folder.resolve("apps.json"), "alipay");
        CliTester cli = new CliTester(folder.resolve("home"));
        cli.run("plan", app.make().toString(), "--apps", apps.toString(), "--format", "json");
        report = cli.json();
    }

    private static Set<String> failures(String id) {
        return report.path("cases").valueStream().filter(each -> each.path("id").asString().startsWith(id))
                .flatMap(each -> each.path("reasons").valueStream()
                        .filter(reason -> !reason.path("warning").asBoolean())
                        .map(reason -> each.path("outcome").asString() + " " + reason.path("rule").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTried(String id) {
        return report.path("cases").valueStream().anyMatch(each -> each.path("id").asString().startsWith(id));
    }

    @Test
    void whoHasAllowedIsNotAskedAgain() {
        assertTrue(isTried("pages/shown/index#onShow/allow"), report.toString());
        assertEquals(Set.of("close prompt-loop", "deny prompt-loop", "timeout prompt-loop"),
                failures("pages/shown/index#onShow"));
    }

    @Test
    void aPageThatKeepsWhatItGotForLaterHasReacted() {
        assertTrue(isTried("pages/keeps/index#onLogin/allow"), report.toString());
        assertEquals(Set.of(), failures("pages/keeps/index#onLogin"));
    }

    @Test
    void aTapThatOnlyOpensAPageIsNoSignIn() {
        assertTrue(isTried("pages/moves/index#onLogin/twice"), report.toString());
        assertEquals(Set.of(), failures("pages/moves/index#onLogin"));
    }

    @Test
    void whetherThereIsAPageBeforeTheAppIsLaunchedIsLeftOpen(@TempDir Path other) {
        AppMaker app = AppMaker.other(other.resolve("app"), "alipay")
                .file("app.js", "App({ onLaunch() { this.first = getCurrentPages()[0].route; } });")
                .page("home", page("onLogin() { CALL }"));
        CliTester cli = new CliTester(other.resolve("home"));
        assertEquals(0, cli.run("plan", app.make().toString(), "--apps",
                AppMaker.registry(other.resolve("apps.json"), "alipay").toString()), cli.out());
    }

    @Test
    void aSignThatWaitsForSomethingElseIsNotTheCalls() {
        assertTrue(isTried("pages/waits/index#onLogin/deny"), report.toString());
        assertEquals(Set.of(), failures("pages/waits/index#onLogin"));
        assertTrue(failures("pages/turns/index#onLogin").contains("deny loading-left-on"));
    }

    @Test
    void whatAMissingPackageDoesIsNotKnown() {
        assertTrue(isTried("pages/asks/index#onLogin/allow"), report.toString());
        assertEquals(Set.of(), failures("pages/asks/index#onLogin"));
    }

    @Test
    void whatOfABrowserAPlatformHasIsLeftOpen() {
        assertTrue(isTried("pages/browser/index#onLogin/allow"), report.toString());
        assertEquals(Set.of(), failures("pages/browser/index#onLogin"));
        assertTrue(failures("pages/named/index#onLogin").contains("allow uncaught-error"));
    }

    @Test
    void whatAPageDoesByItselfIsNoSecondTap() {
        assertTrue(isTried("pages/greets/index#onLogin/twice"), report.toString());
        assertEquals(Set.of(), failures("pages/greets/index#onLogin"));
    }

    @Test
    void anErrorOfItsOwnStillCounts() {
        assertTrue(failures("pages/wrong/index#onLogin").contains("allow uncaught-error"));
    }

    @Test
    void aMethodOfTheAppThatNobodyCallsIsNoHandler() {
        assertTrue(!isTried("app#getUser"));
    }
}
