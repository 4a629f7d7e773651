package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpinnerTest {

    @TempDir
    Path folder;

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
        assertEquals(Code.list(places), new Code(folder, "tiki").other("Page({ login() {\n" + body
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
        assertEquals(Code.list(places), new Code(folder, "tiki").other("Page({ " + page + " }); function sign() { "
                + "return new Promise((ok, no) => my.getAuthCode({ success: ok, fail: no })); }").places("spinner"));
    }
}
