package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Json;
import studio.authcode.registry.RegisteredApp;
import tools.jackson.databind.node.ObjectNode;

class FlowRulesTest {

    @TempDir
    Path folder;

    private static RegisteredApp app(String wallet, String members) {
        return RegisteredApp.of((ObjectNode) Json.read(
                "{\"wallet\": \"" + wallet + "\", \"id\": \"vn.shop.app\"" + members + "}"));
    }

    private List<String> found(String rule, String wallet, String body, RegisteredApp... known) {
        return new Code(folder, wallet).other("Page({ login() {\n" + body + "\n} });").places(rule, known);
    }

    private static List<String> list(String places) {
        return places == null ? List.of() : List.of(places.split(" "));
    }

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
        assertEquals(list(places), new Code(folder, "alipay").other(page).places("loop"));
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
        assertEquals(count, new Code(folder, "alipay").other("const app = getApp(); let known; Page({ onShow() { " + shown
                + " }, login() { my.getAuthCode({ scopes: 'auth_user', " + callbacks + " }); }, keep(r) { known = r; } });")
                .places("loop").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "try { const r = await my.getAuthCode({ scopes: 'auth_user' }); this.setData({ user: r }); } catch (e) { }|1",
        "try { const r = await my.getAuthCode({ scopes: 'auth_user' }); save(r); } catch (e) { } this.setData({ user: 1 "
                + "});|0",
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
        List<String> found = found("retry-loop", "tiki", body);
        assertEquals(list(places).size(), found.size(), found.toString());
    }

    @Test
    void aCatchThatCallsAgainIsALoopToo() {
        assertEquals(List.of("1:84"), new Code(folder, "tiki").other("Page({ async login() { try { await "
                + "my.getAuthCode(); } catch (e) { console.log(e); this.login(); } } });").places("retry-loop"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "alipay|pages/home/index.js|Page({ onLoad() { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } });|1:19",
        "alipay|pages/home/index.js|Page({ onLoad() { my.getAuthCode({ scopes: 'auth_base', fail() {} }); } });|",
        "alipay|pages/home/index.js|Page({ onTap() { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } });|",
        "alipay|pages/home/index.js|Page({ onLoad() { if (!this.token) my.getAuthCode({ scopes: "
                + "'auth_user', fail() {} }); } });|1:36",
        "alipay|pages/home/index.js|Page({ onLoad(q) { if (q.invited) my.getAuthCode({ scopes: "
                + "'auth_user', fail() {} }); } });|",
        "alipay|pages/other/index.js|Page({ onLoad() { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } });|",
        "alipay|app.js|App({ onLaunch() { my.getAuthCode({ scopes: 'auth_user', fail() {} }); } });|1:20",
        "tiki|app.js|App({ onLaunch() { my.getAuthCode({ fail() {} }); } });|",
    })
    void consentIsNotForTheFirstScreen(String wallet, String file, String text, String places) {
        assertEquals(list(places), new Code(folder, wallet).write(file, text).places("first-screen"));
    }

    @Test
    void aWebViewsPageGivesNoCode() {
        String page = "Page({ onLoad() { my.getAuthCode({ fail() {} }); }, onMessage() {} });";
        Code code = new Code(folder, "tiki").other(page);
        assertEquals(List.of(), code.write("pages/other/index.txml", "<view><web-view src=\"x\"/><text>a</text></view>")
                .places("in-web-view"));
        assertEquals(List.of("page@1:19"), code.write("pages/other/index.txml", "<!-- a --><web-view src=\"{{url}}\"/>")
                .places("in-web-view"));
        assertEquals(List.of(), code.other("Page({ onMessage() { my.getAuthCode({ fail() {} }); } });")
                .write("pages/other/index.txml", "<web-view src=\"x\" "
                + "onMessage=\"onMessage\"/>").places("in-web-view"));
    }

    @Test
    void aWebPagesCodeHasNoSuchFunction() {
        Code code = new Code(folder, "tiki").write("public/index.html",
                "<!-- my.getAuthCode() -->\n<script src=\"x.js\"></script><script>\nmy.getAuthCode({});\n</script>")
                .write("public/x.js", "// my.getAuthCode()\n my.getAuthCode({});");
        assertEquals(List.of("h5@3:1", "h5@2:2"), code.places("in-web-view"));
        assertEquals(List.of(), code.write("public/index.html", "<script "
                + "src=\"https://cdn.vn/hybrid-bridge.js\"></script>"
                + "<script>my.getAuthCode({});</script>").places("in-web-view"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.setStorage({ key: 'c', data: res.authCode });|storage@2:33",
        "my.setStorageSync({ key: 'c', data: { code: res.authCode } });|storage@2:45",
        "my.setStorage({ key: 'session', data: res.data.session });|",
        "getApp().globalData.code = res.authCode;|global@2:28",
        "const code = res.authCode; my.navigateTo({ url: '/pages/a/index?c=' + code });|url@2:71",
        "my.request({ url: `https://x.vn/login?code=${res.authCode}` });|url@2:46",
        "my.request({ url: 'https://x.vn/login', method: 'POST', data: { code: res.authCode } });|",
        "this.setData({ authCode: res.authCode });|",
        "my.setStorage({ key: 'access_token', data: res.data.access_token });|",
    })
    void codesAreSentAtOnceAndNotKept(String body, String places) {
        assertEquals(list(places), found("code-stored", "tiki", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "success: ({ authCode }) => my.setStorageSync({ key, data: authCode })|storage@2:",
        "success: ({ authCode: c }) => my.setStorageSync({ key, data: c })|storage@2:",
        "success: ({ authCode: c }) => my.setStorageSync({ key, data: { at: 1, c } })|storage@2:",
        "success: (res) => { const c = res.authCode; const d = c; my.setStorageSync({ key, data: d }); }|storage@2:",
        "success: (res) => save('code', res.authCode)|storage@2:",
        "success: (res) => this.keep(res)|storage@4:",
        "success: (res) => my.setStorageSync({ key, data: res })|storage@2:",
        "success: (res) => my.setStorageSync({ key, data: JSON.stringify(res) })|storage@2:",
        "success: (res) => { getApp().globalData.auth = res; }|global@2:",
        "success: (res) => { const { authCode } = res; save('code', authCode); }|storage@2:",
        "success: (res) => save('time', Date.now())|",
        "success: (res) => save('granted', res.authSuccessScopes)|",
        "success: (res) => show(res.authCode)|",
        "success: (res) => post(res.authCode).then((user) => my.setStorageSync({ key, data: user }))|",
        "success: (res) => my.setStorageSync({ key, data: hash(res) })|",
        "success: (res) => my.setStorageSync({ key, data: true })|",
        "fail: (res) => my.setStorageSync({ key, data: res })|",
    })
    void aCodeIsFollowedToWhereItIsKept(String option, String place) {
        String code = "Page({ login() {\nmy.getAuthCode({ " + option + " });\n},\nkeep(res) { my.setStorageSync({ key, "
                + "data: res }); } });\nfunction save(key, data) { my.setStorageSync({ key, data }); }\n"
                + "function show(code) { console.log(code); }";
        List<String> found = new Code(folder, "tiki").other(code).places("code-stored");
        assertEquals(place == null ? 0 : 1, found.size(), found.toString());
        assertTrue(place == null || found.getFirst().startsWith(place), found.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "sign().then((res) => my.setStorageSync({ key, data: res }));|1",
        "sign().then(({ authCode: c }) => my.setStorageSync({ key, data: c }));|1",
        "sign().then((res) => post(res.authCode)).then((user) => my.setStorageSync({ key, data: user }));|0",
        "promised().then((res) => my.setStorageSync({ key, data: res }));|1",
        "session().then((res) => my.setStorageSync({ key, data: res }));|0",
        "cached().then((res) => my.setStorageSync({ key, data: res }));|0",
        "user().then((res) => my.setStorageSync({ key, data: res }));|0",
    })
    void onlyThePayloadItselfIsFollowedThroughPromises(String body, int count) {
        assertEquals(count, new Code(folder, "tiki").other("const sign = () => my.getAuthCode();\n"
                + "const promised = () => new Promise((resolve, reject) => my.getAuthCode({ success: resolve, "
                + "fail: reject }));\n"
                + "const session = () => my.getAuthCode().then((res) => post(res.authCode));\n"
                + "const cached = () => new Promise((ok) => { if (known) return ok(known); my.getAuthCode({ "
                + "success: (res) => ok(res) }); });\n"
                + "const user = () => new Promise((ok) => my.getAuthCode({ success: (res) => ok(post(res.authCode)) "
                + "}));\nPage({ login() { " + body + " } });").places("code-stored").size());
    }

    @Test
    void aWalletsTokenIsNotKeptEither() {
        assertEquals(List.of("storage@4:33"), found("code-stored", "tiki", "my.request({ url: "
                + "'https://api.tiki.vn/tiniapp-open-api/oauth/auth/token', success(res) {\n"
                + "my.setStorage({ key: 't',\n                          data: res.data.access_token }); } });"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "tiki|my.request({ url: 'https://api.tiki.vn/tiniapp-open-api/oauth/auth/token' });|endpoint@2:19",
        "tiki|my.request({ url: 'https://shop.vn/oauth/token' });|",
        "tiki|// https://api.tiki.vn/tiniapp-open-api/oauth/auth/token|",
        "alipay|my.request({ url: 'https://openapi.alipay.com/gateway.do' });|endpoint@2:19",
        "tiki|const clientSecret = 'EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuA';|secret@2:22",
        "tiki|const clientSecret = 'YOUR_CLIENT_SECRET';|",
        "tiki|const clientSecret = `EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuA`;|secret@2:22",
        "tiki|const clientSecret = config.secret || 'EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuA';|secret@2:39",
        "tiki|const { clientSecret = 'EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuA' } = config;|secret@2:24",
        "tiki|const clientSecret = `${prefix}HiYPbW5fxzyaKEx0JuA`;|",
        "tiki|const API = 'https://api.tiki.vn/tiniapp-open-api'; my.request({ url: API + '/oauth/auth/token' });"
                + "|endpoint@2:71",
        "tiki|const API = 'https://api.tiki.vn/tiniapp-open-api'; fetch(`${API}/oauth/auth/token`);|endpoint@2:59",
        "tiki|const API = 'https://shop.vn/api'; my.request({ url: `${API}/oauth/auth/token` });|",
        "tiki|const OAUTH = 'https://api.tiki.vn/tiniapp-open-api/oauth/'; fetch(OAUTH + 'token');|endpoint@2:15",
        "tiki|const clientSecret = load();|",
        "tiki|const options = { 'client_secret': 'EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuA' };|secret@2:36",
    })
    void serversSecretsStayOnServers(String wallet, String body, String places) {
        assertEquals(list(places), found("token-in-client", wallet, body));
    }

    @Test
    void anAddressIsPutTogetherFromOtherFiles() {
        Code code = new Code(folder, "tiki").write("config.js", "export const HOST = 'https://api.tiki.vn/';\n"
                + "export default { OPEN: HOST + 'tiniapp-open-api', shop: 'https://shop.vn' };")
                .write("api.js", "import config from './config';\nexport const TOKEN = config.OPEN + "
                + "'/oauth/auth/token';\nexport const SHOP = `${config.shop}/oauth/auth/token`;")
                .other("import { TOKEN, SHOP } from '../../api';\nPage({ go() { my.request({ url: TOKEN }); "
                + "my.request({ url: SHOP }); } });");
        assertEquals(List.of("endpoint@2:22"), code.places("token-in-client"));
    }

    @Test
    void aRegisteredAppsSecretIsKnownUnderAnyName() {
        RegisteredApp known = app("tiki", ", \"environments\": {\"production\": {\"clientId\": \"k\", \"clientSecret\": "
                + "\"EhjGcsUUuRSJTHiYPbW5\"}, \"sandbox\": {\"clientSecret\": \"short\"}}");
        Code code = new Code(folder, "tiki").other("// EhjGcsUUuRSJTHiYPbW5\nconst a = 'short', b = "
                + "'EhjGcsUUuRSJTHiYPbW5';");
        assertEquals(List.of("secret@2:25"), code.places("token-in-client", known));
        assertEquals(List.of(), code.places("token-in-client"));
        assertEquals(List.of("secret@1:22"), code.other("const clientSecret = 'EhjGcsUUuRSJTHiYPbW5';")
                .places("token-in-client", known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'-----BEGIN PRIVATE KEY-----\\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06\\n-----END PRIVATE KEY-----'|1",
        "'-----BEGIN RSA PRIVATE KEY-----\\n' + 'MIIEpAIBAAKCAQEAx7VJTUt9Us8cKj' + '-----END RSA PRIVATE KEY-----'|1",
        "['-----BEGIN EC PRIVATE KEY-----', 'MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04f'].join('\\n')|1",
        "'-----BEGIN PRIVATE KEY-----\\nxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\n-----END PRIVATE KEY-----'|0",
        "'-----BEGIN PRIVATE KEY-----'|0",
        "key.replace('-----BEGIN PRIVATE KEY-----', '').replace('-----END PRIVATE KEY-----', '')|0",
        "'-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbL\\n-----END PUBLIC KEY-----'|0",
        "{ privateKey: 'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC' }|1",
        "{ rsaKey: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt' }|0",
    })
    void keysOfAnyKindAreFoundAndPublicOnesAreNot(String value, int count) {
        assertEquals(count, found("token-in-client", "tiki", "use(" + value + ");").size());
    }

    @Test
    void privateKeysStayOnServers() {
        String key = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA".repeat(6);
        assertEquals(List.of("private-key@2:11"), found("token-in-client", "alipay",
                "const k = `-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----`;"));
        assertEquals(List.of("private-key@2:20"), found("token-in-client", "alipay",
                "const privateKey = '" + key + "';"));
        assertEquals(List.of(), found("token-in-client", "alipay", "const picture = '" + key + "';"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.showLoading(); my.getAuthCode({ success() { my.hideLoading(); } });|2:1",
        "my.showLoading(); my.getAuthCode({ success() { my.hideLoading(); }, fail() { show(); } });|2:1",
        "my.showLoading(); my.getAuthCode({ success() {}, fail() { my.hideLoading(); } });|",
        "my.showLoading(); my.getAuthCode({ success() {}, complete: () => this.done() });|",
        "my.showLoading(); my.getAuthCode({ success() {}, fail: failed });|",
        "my.showLoading(); my.hideLoading(); my.getAuthCode({ success() {}, fail() {} });|",
        "my.getAuthCode({ success() { my.showLoading(); }, fail() {} });|",
        "my.showLoading(); my.getAuthCode().then(use).catch(() => my.hideLoading());|",
        "my.showLoading(); my.getAuthCode().then(use).catch(show).finally(() => my.hideLoading());|",
        "my.showLoading(); my.getAuthCode().then(use).finally(() => my.hideLoading()).catch(show);|",
        "my.showLoading(); my.getAuthCode().then(use).catch(show).then(() => my.hideLoading());|",
        "my.showLoading(); my.getAuthCode().then(() => my.hideLoading()).catch(() => show());|2:1",
    })
    void aLoadingSignEndsWithTheCall(String body, String places) {
        assertEquals(list(places), new Code(folder, "tiki").other("Page({ login() {\n" + body
                + "\n}, done() { my.hideLoading(); } });").places("spinner"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "try { await my.getAuthCode(); } finally { my.hideLoading(); }|0",
        "try { await my.getAuthCode(); } catch (e) { my.hideLoading(); }|0",
        "await my.getAuthCode(); my.hideLoading();|1",
        "await my.getAuthCode().catch(() => null); my.hideLoading();|0",
    })
    void behindAnAwaitOnlySomeCodeRuns(String body, int count) {
        assertEquals(count, new Code(folder, "tiki").other("Page({ async login() { my.showLoading(); " + body
                + " } });").places("spinner").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "try { await my.getAuthCode(); my.hideLoading(); } catch (e) { my.alert({}); }|1",
        "try { await my.getAuthCode(); } catch (e) { my.alert({}); } my.hideLoading();|0",
        "try { await my.getAuthCode(); } catch (e) { my.alert({}); return; } my.hideLoading();|1",
        "try { await my.getAuthCode(); my.hideLoading(); } catch (e) { this.hide(); }|0",
        "try { await my.getAuthCode(); my.hideLoading(); } catch (e) { this.say(); }|1",
        "try { await my.getAuthCode(); my.hideLoading(); } catch (e) { this.mixedIn(); }|0",
        "try { await my.getAuthCode(); my.hideLoading(); } catch (e) { report(e); } |0",
        "try { await my.getAuthCode(); my.hideLoading(); } catch (e) { my.alert({}); } finally { this.hide(); }|0",
        "try { const r = await my.getAuthCode(); await post(r); } catch (e) { my.alert({}); } finally { clean(); }|1",
        "try { try { await my.getAuthCode(); } catch (e) { my.alert({}); } my.hideLoading(); } catch (e) { }|0",
    })
    void whatAFailedTryLeavesOutHidesNothing(String body, int count) {
        assertEquals(count, new Code(folder, "tiki").other("import { report } from 'reports'; Page({ async login() { "
                + "my.showLoading(); " + body + " }, hide() { my.hideLoading(); }, say() { my.alert({}); } });")
                .places("spinner").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "go() { my.showLoading(); this.login(); }, login() { my.getAuthCode({ success() { my.hideLoading(); }, "
                + "fail() { my.alert({}); } }); }|1:15",
        "go() { my.showLoading(); this.login(); }, login() { my.getAuthCode({ success() { my.hideLoading(); }, "
                + "fail() { my.hideLoading(); } }); }|",
        "go() { my.showLoading(); this.login(); my.hideLoading(); }, login() { my.getAuthCode({ fail() {} }); }|",
        "go() { my.showLoading(); my.hideLoading(); this.login(); }, login() { my.getAuthCode({ fail() {} }); }|",
        "go() { this.wait(); my.getAuthCode({ success() { my.hideLoading(); }, fail() { my.alert({}); } }); }, "
                + "wait() { my.showLoading(); }|1:15",
        "go() { this.load(); my.getAuthCode({ fail() { my.alert({}); } }); }, load() { my.showLoading(); "
                + "my.request({ complete() { my.hideLoading(); } }); }|",
        "async go() { my.showLoading(); try { await sign(); my.hideLoading(); } catch (e) { my.alert({}); } }|1:21",
        "async go() { my.showLoading(); try { await sign(); } catch (e) { my.alert({}); } my.hideLoading(); }|",
        "go() { my.showLoading(); sign().then(() => my.hideLoading()).catch(() => my.alert({})); }|1:15",
        "go() { my.showLoading(); sign().then(() => my.hideLoading()).catch(this.mixedIn); }|",
        "go() { my.showLoading(); sign().then(use).catch(this.over); }, over() { my.hideLoading(); }|",
        "go() { my.showLoading(); my.request({ success: () => my.getAuthCode({ fail() {} }), complete: () => "
                + "my.hideLoading() }); }|",
        "go() { if (a) { my.showLoading(); return; } my.getAuthCode({ fail() { my.alert({}); } }); }|",
        "async go() { my.showLoading(); try { await this.login(); my.hideLoading(); } catch (e) { my.alert({}); } }, "
                + "async login() { const r = await my.getAuthCode(); return r.authCode; }|1:21",
        "async go() { my.showLoading(); try { await this.login(); } catch (e) { my.alert({}); } my.hideLoading(); }, "
                + "async login() { const r = await my.getAuthCode(); return r.authCode; }|",
        "async go() { my.showLoading(); await this.login(); my.hideLoading(); }, async login() { try { await "
                + "my.getAuthCode(); } catch (e) { my.alert({}); } }|",
        "go() { this.login().catch(() => my.hideLoading()); }, async login() { my.showLoading(); await "
                + "my.getAuthCode(); my.hideLoading(); }|",
        "go() { my.showLoading(); my.request({ fail: () => { my.hideLoading(); this.login(); } }); }, login() { "
                + "my.getAuthCode({ fail() {} }); }|",
        "go() { this.login(() => my.hideLoading()); }, login(over) { my.showLoading(); my.getAuthCode({ "
                + "success() {}, fail() { over(); } }); }|",
    })
    void aSignMayBeShownAndHiddenByOtherFunctions(String page, String places) {
        assertEquals(list(places), new Code(folder, "tiki").other("Page({ " + page + " }); function sign() { "
                + "return new Promise((ok, no) => my.getAuthCode({ success: ok, fail: no })); }").places("spinner"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.alert({}); my.alert({}); wx.showToast({}); wx.login();|1",
        "my.alert({}); if (typeof wx !== 'undefined') wx.showToast({});|0",
        "my.alert({}); const wx = my; wx.showToast({});|0",
        "my.alert({}); // wx.showToast({});|0",
        "my.alert({}); show('wx.login()');|0",
        "wx.showToast({});|0",
    })
    void otherPlatformsAreLeftOver(String body, int count) {
        assertEquals(count, found("foreign-api", "tiki", body + " my.alert({});".repeat(count * 2)).size());
    }

    @Test
    void permissionsThatOnlyTheStudioGrants() {
        Code code = new Code(folder, "tiki").write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.shop.app\", "
                + "\"metadata\": {\"permissions\": [\"getAddress\", \"getAuthCode\"]}}}");
        assertEquals(List.of(), code.places("unsimulated-permission"));
        assertEquals(List.of("1:86"), code.places("unsimulated-permission", app("tiki", "")));
        assertEquals(List.of("1:72", "1:86"), code.places("unsimulated-permission", app("tiki", ", "
                + "\"permissions\": []")));
        assertEquals(List.of(), code.places("unsimulated-permission",
                app("tiki", ", \"permissions\": [\"getAddress\", \"getAuthCode\"]")));
    }

    @Test
    void aCarefulAppHasNoFindings() {
        Code code = new Code(folder, "tiki").home("""
                const app = getApp();
                Page({
                  data: { user: null },
                  async onTapLogin() {
                    my.showLoading({ content: 'Signing in' });
                    my.getAuthCode({
                      scopes: ['user_profile', 'offline'],
                      success: (res) => {
                        this.setData({ missing: Object.keys(res.authErrorScopes) });
                        my.request({ url: 'https://shop.vn/login', method: 'POST', data: { code: res.authCode } });
                      },
                      fail: (err) => my.confirm({ content: err.errorMessage, success: () => this.onTapLogin() }),
                      complete: () => my.hideLoading(),
                    });
                  },
                });
                """);
        assertEquals(List.of(), code.findings());
    }

    @Test
    void anyCodeIsRead() {
        for (String text : List.of("", "}{", "my.getAuthCode(", "Page({ onShow() { my.getAuthCode({ fail: () => ",
                "my.getAuthCode(my.getAuthCode(my.getAuthCode()))", "\u0000 my.getAuthCode()",
                "const a = a; a.b = a.b.c; Page(a); my.getAuthCode(a)")) {
            assertTrue(new Code(folder, "alipay").home(text).findings().size() < 20, text);
        }
    }
}
