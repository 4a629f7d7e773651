package studio.authcode.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdLiteralTest {

    @TempDir
    private Path folder;

    private List<IdLiteral> found(String code) {
        return new Sources(folder).page(code).index().idLiterals();
    }

    @Test
    void idsInTheCodeAreFoundByTheirNames() {
        assertEquals(List.of("APP_ID a p.js:1:16", "appId b p.js:1:36", "app-identifier c p.js:1:59",
                        "miniAppId x p.js:1:84"),
                found("const APP_ID = 'a'; setup({ appId: 'b', 'app-identifier': 'c' }); this.miniAppId = `x`;"
                        + " my.navigateToMiniProgram({ appId: 'other' }); // appId: 'd'").stream()
                        .map(id -> id.key() + " " + id.text() + " " + id.place()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my.request({ headers: { 'X-App-Id': 'vn.a.b' } })",
        "my.request({ headers: { \"x-tiki-app-id\": 'vn.a.b' } })",
        "const h = { 'X-MINI-APP-ID': 'vn.a.b' }",
        "my.request({ headers: { 'App-Id': 'vn.a.b' } })",
        "const MY_APP_ID = 'vn.a.b'",
        "class A { static currentAppId = 'vn.a.b' }",
        "const h = {}; h['X-App-Id'] = 'vn.a.b'",
    })
    void headersAndWhatIsCalledOnesOwnSaySo(String code) {
        List<IdLiteral> found = found(code);
        assertEquals(List.of("vn.a.b"), found.stream().map(IdLiteral::text).toList());
        assertEquals(List.of(true), found.stream().map(IdLiteral::isNamedSo).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "const client = 'vn.a.b'",
        "login({ client_id: 'vn.a.b' })",
        "this.id = 'vn.a.b'",
        "const wxAppId = 'vn.a.b'",
        "const ANDROID_APP_ID = 'vn.a.b'",
    })
    void anyOtherNameMayHaveAnIdToo(String code) {
        List<IdLiteral> found = found(code + "; my.getAuthCode({})");
        assertEquals(List.of("vn.a.b"), found.stream().map(IdLiteral::text).toList());
        assertEquals(List.of(false), found.stream().map(IdLiteral::isNamedSo).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "const options = { appId: 'vn.a.b' }; my.navigateToMiniProgram(options)",
        "function go() { let o; o = { appId: 'vn.a.b' }; my.navigateToMiniProgram({ ...o }) }",
        "const o = {}; o.appId = 'vn.a.b'; my.navigateToMiniApp(o)",
        "const appId = 'vn.a.b'; my.navigateToMiniProgram({ appId })",
        "const PAY = 'vn.a.b'; my.navigateToMiniProgram({ appId: PAY })",
        "const APPS = { pay: { appId: 'vn.a.b' } }; my.openMiniApp(APPS.pay)",
        "export default { appId: 'vn.a.b', path: 'pages/index', extraData: {} }",
        "const apps = [{ appId: 'vn.a.b' }, { appId: 'vn.a.c' }]",
        "const targetAppId = 'vn.a.b'",
        "const partner = 'vn.a.b'",
        "if (appId === 'vn.a.b') f('vn.a.b')",
    })
    void theIdOfAnotherAppIsNone(String code) {
        assertEquals(List.of(), found(code));
    }
}
