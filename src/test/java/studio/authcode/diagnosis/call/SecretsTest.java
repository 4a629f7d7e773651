package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.registry.RegisteredApp;

class SecretsTest {

    @TempDir
    Path folder;

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
        assertEquals(Code.list(places), Code.inLogin(folder, "code-stored", "tiki", body));
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
        "bridge.getAuthCode().then((res) => my.setStorageSync({ key, data: res }));|0",
        "promisify(my.getAuthCode)().then((res) => my.setStorageSync({ key, data: res }));|1",
    })
    void onlyThePayloadItselfIsFollowedThroughPromises(String body, int count) {
        assertEquals(count, new Code(folder, "tiki").other("import bridge from 'bridge';\n"
                + "const sign = () => my.getAuthCode();\n"
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
        assertEquals(List.of("storage@4:33"), Code.inLogin(folder, "code-stored", "tiki", "my.request({ url: "
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
        assertEquals(Code.list(places), Code.inLogin(folder, "token-in-client", wallet, body));
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
        RegisteredApp known = Code.registered("tiki", ", \"environments\": {\"production\": {\"clientId\": \"k\", "
                + "\"clientSecret\": \"EhjGcsUUuRSJTHiYPbW5\"}, \"sandbox\": {\"clientSecret\": \"short\"}}");
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
        assertEquals(count, Code.inLogin(folder, "token-in-client", "tiki", "use(" + value + ");").size());
    }

    @Test
    void privateKeysStayOnServers() {
        String key = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA".repeat(6);
        assertEquals(List.of("private-key@2:11"), Code.inLogin(folder, "token-in-client", "alipay",
                "const k = `-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----`;"));
        assertEquals(List.of("private-key@2:20"), Code.inLogin(folder, "token-in-client", "alipay",
                "const privateKey = '" + key + "';"));
        assertEquals(List.of(), Code.inLogin(folder, "token-in-client", "alipay", "const picture = '" + key + "';"));
    }
}
