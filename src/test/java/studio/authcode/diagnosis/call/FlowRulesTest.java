package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowRulesTest {

    @TempDir
    Path folder;

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
        assertEquals(Code.list(places), new Code(folder, wallet).write(file, text).places("first-screen"));
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
        "my.alert({}); my.alert({}); wx.showToast({}); wx.login();|1",
        "my.alert({}); if (typeof wx !== 'undefined') wx.showToast({});|0",
        "my.alert({}); const wx = my; wx.showToast({});|0",
        "my.alert({}); // wx.showToast({});|0",
        "my.alert({}); show('wx.login()');|0",
        "wx.showToast({});|0",
    })
    void otherPlatformsAreLeftOver(String body, int count) {
        assertEquals(count,
                Code.inLogin(folder, "foreign-api", "tiki", body + " my.alert({});".repeat(count * 2)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "wx.login(); wx.request({}); my.alert({});|1",
        "wx.login(); wx.request({}); wx.a(); wx.b(); wx.c(); wx.d(); wx.e(); wx.f(); wx.g(); my.alert({});|1",
        "wx.login(); wx.request({}); wx.a(); wx.b(); wx.c(); wx.d(); wx.e(); wx.f(); wx.g(); wx.h(); my.alert({});|0",
        "try { wx.login({}); } catch (e) { } my.alert({});|0",
        "try { my.alert({}); } catch (e) { wx.login({}); }|1",
        "try { list.forEach(() => wx.login({})); } finally { my.alert({}); }|1",
    })
    void codeOfAnotherPlatformIsLeftAlone(String body, int count) {
        assertEquals(count, Code.inLogin(folder, "foreign-api", "tiki", body).size());
    }

    @Test
    void aWalletThatIsNotKnownIsStillCalledSomething() {
        Code code = new Code(folder, "tiki").other("Page({ login() { my.getAuthCode({ success() {} }); } });")
                .write("authcode.json", "{}").write("package.json", "{}");
        assertEquals(List.of("Nothing hears when the wallet fails, by a bad network for instance: the app goes on as "
                + "if nothing had been asked."), code.findings().stream().map(found -> found.message().toString())
                .toList());
    }

    @Test
    void permissionsThatOnlyTheStudioGrants() {
        Code code = new Code(folder, "tiki").write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.shop.app\", "
                + "\"metadata\": {\"permissions\": [\"getAddress\", \"getAuthCode\"]}}}");
        assertEquals(List.of(), code.places("unsimulated-permission"));
        assertEquals(List.of("1:86"), code.places("unsimulated-permission", Code.registered("tiki", "")));
        assertEquals(List.of("1:72", "1:86"), code.places("unsimulated-permission", Code.registered("tiki", ", "
                + "\"permissions\": []")));
        assertEquals(List.of(), code.places("unsimulated-permission",
                Code.registered("tiki", ", \"permissions\": [\"getAddress\", \"getAuthCode\"]")));
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
