package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Page({ onShow() { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } });|1:19",
        "Page({ onShow() { this.login(); }, login() { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } });|1:46",
        "Page({ onShow() { if (this.asked) return; this.asked = true; my.getAuthCode({ scopes: "
                + "'auth_user', fail() {} }); } });|",
        "Page({ onShow() { if (!getApp().asked) { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } } });|",
        "Page({ onShow() { my.getAuthCode({ scopes: 'auth_base', fail() {} }); } });|",
        "Page({ onShow() { my.confirm({ success: () => my.getAuthCode({ scopes: 'auth_user', fail() {} }) }); } });|",
        "Page({ onLoad() { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } });|",
        "const sign = (scopes) => my.getAuthCode({ scopes, fail() {} }); Page({ onShow() { sign(choose()); } });|",
        "Page({ onShow() { my.request({ success: () => my.getAuthCode({ scopes: 'auth_user', fail() {} }) "
                + "}); } });|1:47",
    })
    void callsInOnShowComeAgain(String page, String places) {
        assertEquals(Code.list(places), new Code(folder, "alipay").other(page).places("loop"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "if (!this.data.user) this.login();|success: () => this.setData({ user: 1 }), fail() {}|1",
        "if (this.data.user) { return; } this.login();|success: () => this.setData({ user: 1 }), fail() {}|1",
        "const { user } = this.data; if (!user) this.login();|success: () => this.setData({ user: 1 }), fail() {}|1",
        "if (app.globalData.user == null) this.login();|success: () => { app.globalData.user = 1; }, fail() {}|1",
        "const token = my.getStorageSync({ key: 'token' }).data; if (!token) this.login();|success: () => "
                + "my.request({ success: () => my.setStorageSync({ key: 'token', data: 1 }) }), fail() {}|1",
        "if (!known) this.login();|success: (r) => this.keep(r), fail() {}|1",
        "if (!this.data.user) this.login();|success: () => this.setData({ user: 1 }), fail: () => this.setData({ "
                + "user: 2 })|0",
        "if (!this.data.user) this.login();|success: () => this.setData({ user: 1 }), complete: () => this.setData({ "
                + "user: 2 })|0",
        "if (!this.data.user) { this.setData({ user: 2 }); this.login(); }|success: () => this.setData({ user: 1 }), "
                + "fail() {}|0",
        "if (!this.data.user) this.login();|success() {}, fail() {}|0",
        "if (!this.data.user && this.isFirst()) this.login();|success: () => this.setData({ user: 1 }), fail() {}|0",
        "if (!this.data.user) this.login();|success: () => this.setData({ user: 1 }), fail: (e) => this.setData(e)|0",
    })
    void onlyAConditionThatARefusalChangesEndsTheLoop(String shown, String callbacks, int count) {
        assertEquals(count, new Code(folder, "alipay").other("const app = getApp(); let known; Page({ onShow() { "
                + shown + " }, login() { my.getAuthCode({ scopes: 'auth_user', " + callbacks
                + " }); }, keep(r) { known = r; } });").places("loop").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "try { const r = await my.getAuthCode({ scopes: 'auth_user' }); this.setData({ user: r }); } catch (e) { }|1",
        "try { const r = await my.getAuthCode({ scopes: 'auth_user' }); save(r); } catch (e) { } this.setData({ "
                + "user: 1 });|0",
        "this.setData({ user: 1 }); try { await my.getAuthCode({ scopes: 'auth_user' }); } catch (e) { }|0",
        "try { await my.getAuthCode({ scopes: 'auth_user' }); } catch (e) { return; } this.setData({ user: 1 });|1",
        "try { await my.getAuthCode({ scopes: 'auth_user' }); } catch (e) { } finally { this.setData({ user: 1 }); }|0",
    })
    void whatStandsBehindAnAwaitComesWithSuccess(String body, int count) {
        assertEquals(count, new Code(folder, "alipay").other("Page({ onShow() { if (!this.data.user) this.login(); }, "
                + "async login() { " + body + " } });").places("loop").size());
    }

    @Test
    void aComponentIsShownWithItsPage() {
        for (String group : List.of("pageEvents: { onShow() { this.login(); } }",
                "pageLifetimes: { show() { this.login(); } }")) {
            assertEquals(1, new Code(folder, "alipay").write("pages/other/index.json", "{\"usingComponents\": {\"a\": "
                    + "\"/c/a\"}}").write("c/a.js", "Component({ " + group + ", methods: { login() { my.getAuthCode({ "
                    + "scopes: 'auth_user', fail() {} }); } } });").places("loop").size(), group);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "tiki|const sign = (scopes) => new Promise((ok, no) => my.getAuthCode({ scopes, success: ok, fail: no }));"
                + "|sign(['offline']).catch(use);|1",
        "tiki|const sign = (o) => new Promise((ok, no) => my.getAuthCode({ scopes: o.scopes, success: ok, fail: no }));"
                + "|sign({ scopes: ['offline'] }).catch(use);|1",
        "tiki|const sign = (o) => my.getAuthCode(o);|sign({ scopes: ['offline'], fail() {} });|1",
        "tiki||my.getAuthCode({ scopes: this.data.scopes, fail() {} });|1",
        "dana||my.getAuthCode({ scopes: choose(), fail() {} });|1",
        "alipay||my.getAuthCode({ scopes: choose(), fail() {} });|0",
        "alipay|const sign = (scopes) => my.getAuthCode({ scopes, fail() {} });|sign('auth_user');|1",
        "alipay|const sign = (scopes) => my.getAuthCode({ scopes, fail() {} });|sign('auth_base');|0",
        "alipay|const sign = (scopes) => my.getAuthCode({ scopes, fail() {} });|sign(['auth_base', 'auth_user']);|1",
        "alipay|const sign = (scopes) => my.getAuthCode({ scopes, fail() {} }); sign(choose());|sign('auth_user');|0",
        "alipay|const sign = (scopes) => my.getAuthCode({ scopes, fail() {} }); sign('auth_base');"
                + "|sign('auth_user');|0",
        "alipay|const sign = (scopes = 'auth_base') => my.getAuthCode({ scopes, fail() {} });|sign();|0",
    })
    void scopesMayComeFromTheCaller(String wallet, String before, String shown, int count) {
        assertEquals(count, new Code(folder, wallet).other((before == null ? "" : before) + " Page({ onShow() { "
                + shown + " } });").places("loop").size());
    }

    @Test
    void aPermissionSparesTheUserTheQuestion() {
        Code code = new Code(folder, "tiki").other("Page({ onShow() { my.getAuthCode({ scopes: choose(), fail() {} }); "
                + "} });");
        assertEquals(List.of("1:19"), code.places("loop", Code.registered("tiki", "")));
        assertEquals(List.of(), code.places("loop",
                Code.registered("tiki", ", \"permissions\": [\"getAuthCode\"]")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "function login() { my.getAuthCode({ fail: login }); } Page({ onTap() { login(); } });|1:43",
        "const sign = (s) => new Promise((ok, no) => my.getAuthCode({ scopes: s, success: ok, fail: no })); "
                + "Page({ login() { sign(['offline']).catch(() => this.login()); } });|1:147",
        "const sign = (s) => new Promise((ok, no) => my.getAuthCode({ scopes: s, success: ok, fail: no })); "
                + "Page({ login() { sign(['offline']).catch(() => this.setData({ again: true })); } });|",
    })
    void aRetryStandsWhereItIsWritten(String page, String places) {
        assertEquals(Code.list(places), new Code(folder, "tiki").other(page).places("retry-loop"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.getAuthCode({ success() {}, fail: () => this.login() });|2:44",
        "my.getAuthCode({ success() {}, fail: () => { setTimeout(() => this.login(), 100); } });|2:57",
        "my.getAuthCode({ success() {}, fail: (e) => { if (e.error === 2) { this.login(); } } });|2:68",
        "my.getAuthCode({ success() {}, fail: () => { if (this.tries++ < 3) { this.login(); } } });|",
        "my.getAuthCode({ success() {}, fail: () => my.confirm({ success: () => this.login() }) });|",
        "my.getAuthCode({ success() {}, fail: () => this.setData({ again: true }) });|",
        "my.getAuthCode().then(use).catch(() => this.login());|2:40",
        "my.getAuthCode({ success: () => this.login(), fail() {} });|",
    })
    void failureMustNotLeadToTheSameCall(String body, String places) {
        List<String> found = Code.inLogin(folder, "retry-loop", "tiki", body);
        assertEquals(Code.list(places).size(), found.size(), found.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "let ok = false; while (!ok) { try { await my.getAuthCode(); ok = true; } catch (e) { } }|1:45",
        "while (true) { try { await my.getAuthCode(); break; } catch (e) { console.log(e); } }|1:29",
        "for (;;) { try { await my.getAuthCode(); return; } catch (e) { continue; } }|1:29",
        "do { try { return await my.getAuthCode(); } catch (e) { await sleep(100); } } while (true);|1:29",
        "for (let i = 0; i < 3; i++) { try { await my.getAuthCode(); return; } catch (e) { } }|",
        "let n = 0; while (n < 3) { try { await my.getAuthCode(); return; } catch (e) { } }|",
        "let n = 0; while (true) { if (n++ > 3) break; try { await my.getAuthCode(); return; } catch (e) { } }|",
        "while (true) { try { await my.getAuthCode(); return; } catch (e) { break; } }|",
        "while (true) { try { await my.getAuthCode(); return; } catch (e) { return; } }|",
        "while (true) { try { await my.getAuthCode(); return; } catch (e) { if (e.error === 11) throw e; } }|",
        "while (true) { try { await my.getAuthCode(); return; } catch (e) { await my.confirm({}); } }|",
        "while (true) { await askDialog(); try { await my.getAuthCode(); return; } catch (e) { } }|",
        "let ok = false; while (!ok) { try { await my.getAuthCode(); } catch (e) { } ok = true; }|",
        "let ok = false; while (!ok) { try { await my.getAuthCode(); ok = true; } catch (e) { ok = give(); } }|",
        "let ok = false; this.stop = () => { ok = true; }; while (!ok) { try { await my.getAuthCode(); ok = true; } "
                + "catch (e) { } }|",
        "while (this.tries()) { try { await my.getAuthCode(); return; } catch (e) { } }|",
        "while (true) { await my.getAuthCode(); }|",
    })
    void aLoopThatOnlySuccessLeaves(String body, String places) {
        assertEquals(Code.list(places), new Code(folder, "tiki").other("Page({ async login() {      " + body + " } });")
                .places("retry-loop"));
    }

    @Test
    void aCatchThatCallsAgainIsALoopToo() {
        assertEquals(List.of("1:84"), new Code(folder, "tiki").other("Page({ async login() { try { await "
                + "my.getAuthCode(); } catch (e) { console.log(e); this.login(); } } });").places("retry-loop"));
    }

    /// A search that took each of the twelve million ways on its own would never end.
    @Test
    void aCallThatManyFunctionsShareIsReachedAllTheSame() {
        StringBuilder code = new StringBuilder("Page({ onShow() { f0_0(); } });\n");
        for (int layer = 0; layer < 7; layer++) {
            for (int i = 0; i < 15; i++) {
                String below = "f" + (layer + 1) + "_";
                code.append("function f").append(layer).append('_').append(i).append("() { ")
                        .append(layer == 6 ? "my.getAuthCode({ scopes: 'user_profile', fail: f0_0 });"
                                : IntStream.range(0, 15).mapToObj(each -> below + each + "();")
                                        .collect(Collectors.joining(" ")))
                        .append(" }\n");
            }
        }
        Code project = new Code(folder, "tiki").other(code.toString());
        assertEquals(15, project.places("loop").size());
        assertEquals(15, project.places("retry-loop").size());
        assertEquals(List.of(), project.places("spinner"));
    }
}
