package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The functions of `my`, simulated and not.
class MyTest {

    private static final String SHOW = "success: (r) => console.log(JSON.stringify(r))";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "getAuthUserInfo | {\"nickName\":\"linh.tran\",\"avatar\":\"https://a/b.png\"}",
        "getSetting | {\"authSetting\":{\"userInfo\":true}}", "openSetting | {\"authSetting\":{\"userInfo\":true}}",
        "isLoggedIn | true", "getNetworkType | {\"networkAvailable\":true,\"networkType\":\"WIFI\"}",
        "getUserToken | {\"token\":\"simulated-user-token\"}", "showToast | {}", "tradePay | {\"resultCode\":\"9000\"}",
        "getStorage | {\"error\":2,\"errorMessage\":\"invalid parameter: key\"}"})
    void answersHaveTheirShape(String name, String payload) {
        String log = "(r) => console.log(JSON.stringify(r))";
        try (Guest guest = Guest.tapped("my." + name + "({ success: " + log + ", fail: " + log + " });")) {
            assertEquals(List.of(payload), guest.logs());
            assertTrue(guest.event("api").path("simulated").asBoolean(false));
        }
    }

    @Test
    void theUsersMembersAreGivenAsTheWalletsGiveThem() {
        try (Guest guest = Guest.tapped("my.getUserInfo({ success: (r) => console.log(r.customerId, r.name, "
                + "r.phone) });"
                + "my.getOpenUserInfo({ success: (r) => console.log(JSON.parse(r.response).response.nickName) });")) {
            assertEquals(List.of("u-1 Linh +84 90 555 01 23", "linh.tran"), guest.logs());
        }
    }

    @Test
    void whatIsAskedForAManagerIsReturnedAtOnce() {
        try (Guest guest = Guest.tapped("""
                my.getUpdateManager().onCheckForUpdate((r) => console.log(r.hasUpdate));
                my.getRecorderManager().onStart(() => {}); my.getFancyContext().draw();
                console.log(typeof my.getFancyThing().then);""")) {
            assertEquals(List.of("function", "false"), guest.logs());
        }
    }

    @Test
    void whoAsksForPagesBeforeThereIsOneMissesSomething() {
        try (Guest guest = Guest.page("Page({});").app("App({ onLaunch() { getCurrentPages(); } });").launch()) {
            assertEquals("getCurrentPages", guest.event("read").path("path").asString());
        }
    }

    @Test
    void storageKeepsCopies() {
        try (Guest guest = Guest.page(Guest.tappable("""
                const o = { a: [1] };
                my.setStorageSync({ key: 'k', data: o }); o.a.push(2);
                console.log(my.getStorageSync({ key: 'k' }).data.a.length, my.getStorageSync({ key: 'none' }).data,
                    my.getStorageSync({ key: 'old' }).data.x, my.getStorageInfoSync().keys.join());
                my.getStorage({ key: 'k', success: (r) => console.log(r.data.a) });
                my.removeStorage({ key: 'k', success: () => my.getStorage({ key: 'k',
                    success: (r) => console.log(r.data) }) });""")).with("storage", "{\"old\":{\"x\":7}}")
                .launch().fire("onTap")) {
            assertEquals(List.of("1 null 7 old,k", "[1]", "null"), guest.logs());
            assertEquals(List.of("set", "get", "get", "get", "get", "remove", "get"), guest.events("storage").stream()
                    .map(event -> event.path("op").asString()).toList());
        }
    }

    @Test
    void storageHasAnEnd() {
        try (Guest guest = Guest.tapped("my.setStorage({ key: 'k', data: 'x'.repeat(7e6),"
                + " fail: (r) => console.log(r.errorMessage) });")) {
            assertEquals(List.of("storage is full"), guest.logs());
        }
    }

    @Test
    void theLoadingSignWaitsForItsDelay() {
        try (Guest guest = Guest.tapped("my.showLoading({ content: 'a', delay: 500 });"
                + "setTimeout(() => my.hideLoading(), 100);")) {
            assertEquals(List.of(), guest.events("loading"));
        }
        try (Guest guest = Guest.tapped("my.showLoading({ content: 'a', delay: 500 });"
                + "setTimeout(() => my.hideLoading(), 1000);")) {
            assertEquals(List.of(true, false), guest.events("loading").stream()
                    .map(event -> event.path("on").asBoolean(false)).toList());
        }
    }

    @Test
    void toastsAreTold() {
        try (Guest guest = Guest.tapped("my.showToast({ type: 'fail', content: 'Sorry' });")) {
            assertEquals("fail Sorry", guest.event("toast").path("type").asString() + " "
                    + guest.event("toast").path("content").asString());
        }
    }

    @Test
    void theAppKnowsItsId() {
        String code = Guest.tappable("console.log(JSON.stringify(my.getAppIdSync()));");
        try (Guest guest = Guest.launched(code).fire("onTap")) {
            assertEquals(List.of("{\"appId\":\"2021000000000001\"}"), guest.logs());
        }
        try (Guest guest = Guest.page(code).platform("appIdAs", "\"string\"").launch().fire("onTap")) {
            assertEquals(List.of("\"2021000000000001\""), guest.logs());
        }
    }

    @Test
    void theSystemIsWhatTheRunSays() {
        try (Guest guest = Guest.page(Guest.tappable("console.log(my.getSystemInfoSync().platform);"
                + "my.getSystemInfo({ success: (r) => console.log(r.model, r.screenWidth) });"))
                .with("system", "{\"platform\":\"Android\",\"model\":\"P\"}").launch().fire("onTap")) {
            assertEquals(List.of("Android", "P 390"), guest.logs());
        }
    }

    @Test
    void whatCanBeUsedIsKnown() {
        try (Guest guest = Guest.tapped("console.log(my.canIUse('getAuthCode'), my.canIUse('request.object.data'),"
                + " my.canIUse('button.open-type.share'), my.canIUse('launchRocket'), my.canIUse());")) {
            assertEquals(List.of("true true true false false"), guest.logs());
        }
    }

    @Test
    void everyOtherNameIsRecordedAndAnswersWithAStandIn() {
        try (Guest guest = Guest.tapped("""
                my.launchRocket({ to: 'moon', success(r) { console.log(typeof r); if (r.landed.ok) {
                    console.log('' + r.landed, [...r.crew].length, r.land().x === undefined); } } });""")) {
            JsonNode api = guest.event("api");
            assertEquals("launchRocket {\"to\":\"moon\"} false", api.path("name").asString() + " " + api.path("args")
                    + " " + api.path("simulated"));
            assertEquals(List.of("function", " 0 false"), guest.logs());
            assertEquals("my.launchRocket", guest.event("standIn").path("name").asString());
        }
    }

    @Test
    void aStandInThatNobodyUsesIsNotTold() {
        try (Guest guest = Guest.tapped("my.launchRocket({ success() {} }); (async () => { await "
                + "my.launchRocket(); })();")) {
            assertEquals(List.of(), guest.events("standIn"));
            assertEquals(2, guest.events("api").size());
        }
    }

    @Test
    void pinnedAnswersComeFirst() {
        try (Guest guest = Guest.page(Guest.tappable("my.launchRocket({ " + SHOW + " }); my.getNetworkType({"
                + " fail: (r) => console.log(r.error) }); console.log(my.getWeatherSync().sun);"))
                .with("apis", "{\"launchRocket\":{\"success\":{\"a\":1}},\"getNetworkType\":{\"fail\":{\"error\":9}},"
                        + "\"getWeatherSync\":{\"success\":{\"sun\":true}}}").launch().fire("onTap")) {
            assertEquals(List.of("true", "{\"a\":1}", "9"), guest.logs());
            assertTrue(guest.events("api").stream().allMatch(event -> event.path("simulated").asBoolean(false)));
        }
    }

    @Test
    void functionsAreReachedInEveryWay() {
        try (Guest guest = Guest.tapped("""
                const name = 'getAuthCode'; const { getAuthCode } = my;
                const wrapped = new Proxy(my, { get: (t, p) => (...args) => t[p](...args) });
                my[name]({ a: 1 }); getAuthCode({ a: 2 }); wrapped.getAuthCode({ a: 3 }); my.getAuthCode.call(null, {
                    a: 4 });
                Object.keys(my).filter((k) => k === name).forEach((k) => my[k]({ a: 5 }));
                console.log('getAuthCode' in my, my.getAuthCode === my.getAuthCode, typeof my.then, typeof my.toJSON,
                    Object.keys(my).length > 50, Object.prototype.toString.call(my), my.tradePay ? 1 : 0);
                for (const key in my) { if (key === 'alert') console.log(key); }""")) {
            assertEquals(List.of("1", "2", "3", "4", "5"),
                    guest.asks().stream().map(ask -> ask.path("args").path("a").toString()).toList());
            assertEquals(List.of("true true undefined undefined true [object Object] 1", "alert"), guest.logs());
        }
    }

    @Test
    void thePromisifierOfTheTemplatesWorks() {
        try (Guest guest = Guest.page("""
                const myx = new Proxy(my, { get: (target, name) => (...params) => new Promise((resolve, reject) => {
                    target[name]({ ...params[0], success: resolve, fail: reject, complete() { console.log(name);
                        } }); }) });
                Page({ async onTap() { const { authCode } = await myx.getAuthCode(); console.log(authCode); } });
                """).platform("promises", "false").launch().fire("onTap").answer("success", "{\"authCode\":\"c\"}")) {
            assertEquals(List.of("getAuthCode", "c"), guest.logs());
        }
    }

    @Test
    void functionsMayBeReplaced() {
        try (Guest guest = Guest.tapped("""
                const real = my.request; my.request = (o) => { console.log('wrapped', o.url); return real(o); };
                my.request({ url: 'u' });""")) {
            assertEquals(List.of("wrapped u"), guest.logs());
            assertEquals(1, guest.asks().size());
        }
    }

    @Test
    void familiesOfFunctionsHaveNamesWithinNames() {
        try (Guest guest = Guest.tapped("my.ap.navigateToAlipayPage({ success() { console.log('went'); } });")) {
            assertEquals("ap.navigateToAlipayPage", guest.event("api").path("name").asString());
            assertEquals(List.of("went"), guest.logs());
        }
    }

    @Test
    void dialogsAreQuestions() {
        try (Guest guest = Guest.tapped("my.confirm({ title: 't', success: ({ confirm }) => console.log(confirm) });")
                .answer("success", "{\"confirm\":true}")) {
            assertEquals(List.of("true"), guest.logs());
            assertEquals("confirm", guest.asks().getFirst().path("api").asString());
        }
    }

    @Test
    void selectorQueriesComeToTheirEnd() {
        try (Guest guest = Guest.tapped("my.createSelectorQuery().select('#a').boundingClientRect().exec((r) =>"
                + " console.log(r.length, r[0].width));")) {
            assertEquals(List.of("1 390"), guest.logs());
        }
    }
}
