package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.diagnosis.Finding;
import studio.authcode.registry.RegisteredApp;

class CallRulesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "tiki|my.getAuthCode({ scopes: ['user_profile', 'offline'], fail() {} });|",
        "tiki|my.getAuthCode({ scopes: 'user_profil', fail() {} });|2:26",
        "tiki|my.getAuthCode({ scopes: ['offline', 'User_Profile'], fail() {} });|2:38",
        "tiki|my.getAuthCode({ scopes: ['auth_user'], fail() {} });|2:27",
        "tiki|my.getAuthCode({ scopes: list, fail() {} });|",
        "alipay|my.getAuthCode({ scopes: ['auth_ecard'], fail() {} });|",
        "alipay|my.getAuthCode({ scopes: ['auth_User'], fail() {} });|2:27",
    })
    void scopesThatTheWalletLacksAreUnknown(String wallet, String body, String places) {
        assertEquals(Code.list(places), Code.inLogin(folder, "scope-unknown", wallet, body));
    }

    @Test
    void theNearestScopeIsOffered() {
        Finding finding = new Code(folder, "tiki")
                .other("Page({ login() { my.getAuthCode({ scopes: ['user_profil'], fail() {} }); } "
                + "});").findings().getFirst();
        assertEquals("user_profile", finding.suggestion().orElseThrow());
        assertFalse(finding.fix().orElseThrow().safe());
        assertEquals("user_profile", finding.fix().orElseThrow().edits().getFirst().replacement());
    }

    @Test
    void aRegisteredAppMayHaveScopesOfItsOwnAndLackOthers() {
        RegisteredApp app = Code.registered("tiki", ", \"scopes\": [\"shop_stock\"]");
        assertEquals(List.of(), Code.inLogin(folder, "scope-unknown", "tiki",
                "my.getAuthCode({ scopes: ['shop_stock'], fail() {} });", app));
        assertEquals(List.of("2:41"), Code.inLogin(folder, "scope-not-allowed", "tiki",
                "my.getAuthCode({ scopes: ['shop_stock', 'user_profile'], fail() {} });", app));
        assertEquals(List.of(), Code.inLogin(folder, "scope-not-allowed", "tiki",
                "my.getAuthCode({ scopes: ['user_profile'], fail() {} });", Code.registered("tiki", "")));
    }

    @Test
    void legacyScopesAreMentioned() {
        assertEquals(List.of("2:27"), Code.inLogin(folder, "scope-legacy", "miniprogram",
                "my.getAuthCode({ scopes: ['auth_user'], fail() {} });"));
        assertEquals(List.of(), Code.inLogin(folder, "scope-legacy", "alipay",
                "my.getAuthCode({ scopes: ['auth_user'], fail() {} });"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "tiki|my.getAuthCode({ fail() {} });|",
        "dana|my.getAuthCode({ fail() {} });|absent@2:1",
        "dana|my.getAuthCode({ ...options, fail() {} });|",
        "dana|my.getAuthCode(options);|",
        "dana|my.getAuthCode({ scopes: [], fail() {} });|empty@2:26",
        "tiki|my.getAuthCode({ scopes: [], fail() {} });|",
        "tiki|my.getAuthCode({ scope: ['user_profile'], fail() {} });|misspelt@2:18",
        "dana|my.getAuthCode({ scope: ['USER_ID'], fail() {} });|misspelt@2:18",
    })
    void missingScopes(String wallet, String body, String places) {
        assertEquals(Code.list(places), Code.inLogin(folder, "scopes-missing", wallet, body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "tiki|my.getAuthCode({ scopes: 'user_profile', fail() {} });|",
        "dana|my.getAuthCode({ scopes: 'DEFAULT_BASIC_PROFILE', fail() {} });|string@2:26",
        "tiki|my.getAuthCode({ scopes: 5, fail() {} });|other@2:26",
        "tiki|my.getAuthCode({ scopes: choose(), fail() {} });|",
    })
    void scopesOfTheWrongType(String wallet, String body, String places) {
        assertEquals(Code.list(places), Code.inLogin(folder, "scopes-type", wallet, body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.getAuthCode({ success(res) { use(res); } });|2:1",
        "my.getAuthCode({ success() {}, fail() {} });|",
        "my.getAuthCode({ success() {}, complete() {} });|",
        "my.getAuthCode({ success() {}, ...rest });|",
        "my.getAuthCode(options);|",
        "my.getAuthCode({ success() {}, error() {} });|",
        "my.getAuthCode().then(use).catch(show);|",
        "my.getAuthCode().then(use, show);|",
        "my.getAuthCode().then(use);|2:1",
        "(async () => { try { use(await my.getAuthCode()); } catch (e) { show(e); } })();|",
        "(async () => { use(await my.getAuthCode()); })();|2:26",
        "async function login() { return await my.getAuthCode(); } login().catch(show);|",
        "return my.getAuthCode();|2:8",
        "return my.getAuthCode().then(use);|2:8",
        "return my.getAuthCode().catch(show);|",
        "return my.getAuthCode(); }, onTap() { this.login().catch(show);|",
        "return my.getAuthCode(); }, onTap() { wrap(this.login);|",
        "use(); } }); export default { sign() { return my.getAuthCode(); } }; Page({ a() {|",
        "return new Promise((resolve, reject) => my.getAuthCode({ success: resolve, fail: reject }));|2:41",
    })
    void somebodyHasToHearOfFailure(String body, String places) {
        assertEquals(Code.list(places), Code.inLogin(folder, "no-fail", "tiki", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "fail: no|const r = await sign(); use(r);|1",
        "fail: no|sign().then(use);|1",
        "fail: (e) => no(e)|sign().then(use);|1",
        "fail(e) { no(e); }|return sign();|1",
        "fail: no|sign().then(use).catch(show);|0",
        "fail: no|sign().then(use, show);|0",
        "fail: no|sign().then(use); sign().catch(show);|0",
        "fail: no|try { await sign(); } catch (e) { show(e); }|0",
        "fail: no|keep(sign());|0",
        "fail: no|use();|0",
        "fail(e) { show(e); no(e); }|sign().then(use);|0",
        "fail: no, complete() { hide(); }|sign().then(use);|0",
    })
    void aPromiseThatIsRejectedHasToBeCaught(String fail, String body, int count) {
        assertEquals(count, new Code(folder, "tiki").other("const sign = () => new Promise((ok, no) => { "
                + "my.getAuthCode({ success: ok, " + fail + " }); }); "
                + "Page({ async login() { " + body + " } });").places("no-fail").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "await other();|1",
        "try { await other(); } catch (e) { show(e); }|0",
        "use();|0",
    })
    void aRejectionGoesThroughWhatAwaitsIt(String body, int count) {
        assertEquals(count, new Code(folder, "tiki").other("const sign = () => new Promise((ok, no) => { "
                + "my.getAuthCode({ success: ok, fail: no }); }); async function other() { await sign(); } "
                + "Page({ async login() { " + body + " } });").places("no-fail").size());
    }

    @Test
    void anAppsMethodsAreCalledByCodeOnly() {
        String call = "() { return my.getAuthCode(); }";
        assertEquals(0, new Code(folder, "tiki").write("app.js", "App({ sign" + call + " });").places("no-fail")
                .size());
        assertEquals(1, new Code(folder, "tiki").write("app.js", "App({ onShow" + call + " });").places("no-fail")
                .size());
    }

    @Test
    void aWrapperAndItsCallerAreNamedOnce() {
        Code code = new Code(folder, "tiki").write("sign.js", "export const sign = (o) => new Promise((ok, no) => my"
                + ".getAuthCode(Object.assign({}, o, { success(r) { ok(r); }, fail(e) { no(e); } })));");
        assertEquals(1, code.other("import { sign } from '../../sign'; Page({ async login() { use(await sign({ scopes: "
                + "[] })); } });").places("no-fail").size());
        assertEquals(0, code.other("import { sign } from '../../sign'; Page({ login() { sign({ scopes: [] })"
                + ".catch(show); } });").places("no-fail").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.getAuthCode({ success() {}, fail() {}, complete() {} });|",
        "my.getAuthCode({ success() {}, error() {} });|2:32",
        "my.getAuthCode({ successs: (res) => use(res), fail() {} });|2:18",
        "my.getAuthCode({ onSuccess() {}, failure: function () {} });|2:18 2:34",
        "my.getAuthCode({ success() {}, fail() {}, timeout: 10 });|",
        "myx.getAuthCode({ onSuccess() {} });|",
    })
    void functionsUnderOtherNamesAreNeverCalled(String body, String places) {
        assertEquals(Code.list(places), Code.inLogin(folder, "unknown-callback", "tiki", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.getAuthCode({ scopes: ['user_profile', 'offline'], success(res) { send(res.authCode); }, fail() {} });|2:1",
        "my.getAuthCode({ scopes: ['user_profile', 'offline'], success(res) { look(res.authErrorScopes); "
                + "}, fail() {} });|",
        "my.getAuthCode({ scopes: ['user_profile', 'offline'], success({ authSuccessScopes }) {}, fail() {} });|",
        "my.getAuthCode({ scopes: ['user_profile', 'offline'], success(res) { send(res); }, fail() {} });|",
        "my.getAuthCode({ scopes: ['user_profile', 'offline'], success: handler, fail() {} });|",
        "my.getAuthCode({ scopes: ['user_profile', 'offline'], success(res) { look(res.authErrorScope); "
                + "}, fail() {} });|",
        "my.getAuthCode({ scopes: ['user_profile'], success(res) { send(res.authCode); }, fail() {} });|",
        "my.getAuthCode({ scopes: x ? ['user_profile'] : ['offline'], success(r) { send(r.authCode); }, fail() {} });|",
    })
    void whereSomeAreGrantedSuccessHasToLook(String body, String places) {
        assertEquals(Code.list(places), Code.inLogin(folder, "partial-ignored", "tiki", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "sign(['offline', 'phone']).then((r) => send(r.authCode)).catch(show);|1",
        "sign(['offline', 'phone']).then((r) => send(r.authErrorScopes)).catch(show);|0",
        "sign(['offline', 'phone']).then((r) => send(r)).catch(show);|0",
        "sign(['offline']).then((r) => send(r.authCode)).catch(show);|0",
        "sign(choose()).then((r) => send(r.authCode)).catch(show);|0",
        "sign(['offline', 'phone']).then((r) => send(r.authCode)).catch(show); sign(['offline']);|0",
    })
    void aPromiseBringsItToWhoHasToLook(String body, int count) {
        assertEquals(count, new Code(folder, "tiki").other("const sign = (scopes) => new Promise((ok, no) => "
                + "my.getAuthCode({ scopes, success: ok, fail: no })); Page({ login() { " + body + " } });")
                .places("partial-ignored").size());
    }

    @Test
    void partialFollowsTheSwitch() {
        Code code = new Code(folder, "tiki").other("Page({ login() { my.getAuthCode({ scopes: "
                + "['user_profile', 'offline'], success(res) { send(res.authCode); }, fail() {} }); } });");
        assertEquals(1, code.places("partial-ignored").size());
        assertEquals(List.of(), code.with("partial", "fail").places("partial-ignored"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.getAuthCode({ success: (res) => send(res.authCode, res.authErrorScopes), fail: (e) => show(e.error) });|",
        "my.getAuthCode({ success: (res) => send(res.code), fail() {} });|2:45",
        "my.getAuthCode({ success: (res) => send(res.authcode), fail() {} });|2:45",
        "my.getAuthCode({ success: ({ authErrorScope }) => send(authErrorScope), fail() {} });|2:30",
        "my.getAuthCode({ success: (res) => send(res.authSucessScopes), fail() {} });|2:45",
        "my.getAuthCode({ success: (res) => send(res.authCode || res.code), fail() {} });|",
        "my.getAuthCode({ success: (res) => send(res.extraThing), fail() {} });|",
        "my.getAuthCode({ success() {}, fail: (e) => show(e.code, e.message) });|",
        "my.getAuthCode().then((res) => send(res.auth_code)).catch(show);|2:41",
        "my.getAuthCode({ success: (res) => send(res.data.authCode), fail() {} });|2:45",
        "my.getAuthCode({ success: (res) => send(res.data.code), fail() {} });|2:45",
        "my.getAuthCode({ success: (res) => send(res?.detail?.code), fail() {} });|2:46",
        "my.getAuthCode({ success: (res) => send(res['data'].auth_code), fail() {} });|2:45",
        "my.getAuthCode({ success: (res) => { const { data } = res; send(data.code); }, fail() {} });|2:70",
        "my.getAuthCode({ success: ({ data: { authCode } }) => send(authCode), fail() {} });|2:38",
        "my.getAuthCode({ success: (res) => { const d = res.data; send(d.authCode); }, fail() {} });|2:65",
        "my.getAuthCode({ success: (res) => send(res.authCod), fail() {} });|2:45",
        "my.getAuthCode({ success: (res) => send(res.authCode.length), fail() {} });|",
        "my.getAuthCode({ success: (res) => send(res.authErrorScopes.user_profile.error), fail() {} });|",
        "my.getAuthCode({ success: (res) => send(res.data), fail() {} });|",
        "my.getAuthCode({ success: (res) => send(res.data && res.data.authCode || res.authCode), fail() {} });|",
        "my.getAuthCode({ success: (res) => send(res.extra.code), fail() {} });|",
        "my.getAuthCode({ success() {}, fail: (e) => show(e.data.code, e.errMsg, e.errno) });|",
        "my.getAuthCode({ success() {}, fail: (e) => show(e.errMsg) });|2:52",
        "my.getAuthCode({ success() {}, fail: (e) => show(e.errMsg || e.errorMessage) });|",
        "my.getAuthCode({ success() {}, fail: (e) => show(e.errMsg || e.message) });|",
        "new Promise((ok) => my.getAuthCode({ success: ok, fail: ok })).then((r) => send(r.code));|2:83",
        "new Promise((ok) => my.getAuthCode({ success: (r) => ok(r), fail() {} })).then((r) => send(r.code));|2:94",
        "new Promise((ok) => my.getAuthCode({ success: (r) => ok({ code: r.authCode }), fail() {} }))"
                + ".then((r) => send(r.code));|",
        "new Promise((ok) => { if (x) ok({ code: 1 }); my.getAuthCode({ success: ok, fail() {} }); })"
                + ".then((r) => send(r.code));|",
        "my.getAuthCode({ success(res) { my.request({ success(r) { use(r.code); } }); send(res.authCode); "
                + "}, fail() {} });|",
    })
    void fieldsThatThePayloadLacks(String body, String places) {
        assertEquals(Code.list(places), Code.inLogin(folder, "wrong-field", "tiki", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "const sign = () => new Promise((ok, no) => my.getAuthCode({ success: ok, fail: no }));|1",
        "function sign() { return new Promise((ok, no) => { my.getAuthCode({ success: (r) => { log(r); ok(r); }, "
                + "fail: no }); }); }|1",
        "const sign = () => my.getAuthCode();|1",
        "async function sign() { return await my.getAuthCode(); }|1",
        "const sign = () => my.getAuthCode().then((r) => post(r.authCode));|0",
        "async function sign(o) { const r = await my.getAuthCode(o); return post(r); }|0",
    })
    void whatAPromiseBringsIsReadElsewhere(String sign, int count) {
        assertEquals(count, new Code(folder, "tiki").other(sign + " Page({ async login() { try { const r = await "
                + "sign({ fail() {} }); send(r.code); } catch (e) { show(e); } } });").places("wrong-field").size());
    }
}
