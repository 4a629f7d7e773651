package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// App and pages come to life and go in the documented order.
class LifecycleTest {

    private static final String APP = """
            const log = (name) => function (o) { console.log('app ' + name, o ? o.path : ''); };
            App({ globalData: { a: 1 }, onLaunch: log('onLaunch'), onShow: log('onShow'), onHide: log('onHide') });
            """;
    private static final String PAGE = """
            const log = (name) => function (...args) { console.log(name, ...args); };
            Page({ onLoad: log('onLoad'), onShow: log('onShow'), onReady: log('onReady'), onHide: log('onHide'),
                onUnload: log('onUnload'), onTap() { my.getAuthCode({ success: () => console.log('success') }); } });
            """;

    @Test
    void anAppIsLaunchedAndItsFirstPageOpened() {
        try (Guest guest = Guest.page(PAGE).app(APP).launch(Guest.PAGE, "a=1&b=x%20y")) {
            assertEquals(List.of("app onLaunch pages/home/index", "app onShow pages/home/index",
                    "onLoad { a: \"1\", b: \"x y\" }", "onShow", "onReady"), guest.logs());
            assertEquals(List.of("onLaunch", "onShow", "onLoad", "onShow", "onReady"), guest.events("lifecycle")
                    .stream().map(event -> event.path("name").asString()).toList());
        }
    }

    @Test
    void theQueryIsAStringWhereTheWalletSaysSo() {
        try (Guest guest = Guest.page(PAGE).platform("query", "\"string\"").launch(Guest.PAGE, "a=1&b=x%20y")) {
            assertEquals("onLoad a=1&b=x%20y", guest.logs().getFirst());
        }
    }

    @Test
    void theAppKnowsItsLaunchOptions() {
        try (Guest guest = Guest.page(PAGE)
                .app("App({ onLaunch({ path, query, referrerInfo }) { console.log(path, query.a, referrerInfo); } })")
                .launch(Guest.PAGE, "a=1")) {
            assertEquals("pages/home/index 1 {}", guest.logs().getFirst());
        }
    }

    @Test
    void thePagesFindTheAppAtTheTopOfTheirModules() {
        try (Guest guest = Guest.page("const app = getApp(); Page({ onLoad() { console.log(app.globalData.a); } });")
                .app(APP).launch()) {
            assertTrue(guest.logs().contains("1"), guest.logs().toString());
        }
    }

    @Test
    void modulesOfTheAppFindWhatTheAppWillBe() {
        try (Guest guest = Guest.page("Page({});").module("u.js", "const app = getApp(); exports.name = () => "
                + "app.name;")
                .app("const u = require('u.js'); App({ name: 'A', onLaunch() { console.log(u.name()); } "
                        + "});").launch()) {
            assertEquals(List.of("A"), guest.logs());
        }
    }

    @Test
    void thePageHidesAndShowsWithTheApp() {
        try (Guest guest = Guest.page(PAGE).app(APP).launch()) {
            guest.said.clear();
            guest.send("{\"do\":\"hide\"}").send("{\"do\":\"show\"}");
            assertEquals(List.of("onHide", "app onHide ", "app onShow pages/home/index", "onShow"), guest.logs());
        }
    }

    @Test
    void leavingTheOnlyPageEndsIt() {
        try (Guest guest = Guest.page(PAGE).app(APP).launch()) {
            guest.said.clear();
            guest.send("{\"do\":\"leave\"}");
            assertEquals(List.of("onHide", "app onHide ", "onUnload"), guest.logs());
            assertEquals(0, guest.state().path("pages").size());
        }
    }

    @Test
    void anAnswerThatComesLateFindsThePageGone() {
        try (Guest guest = Guest.launched("Page({ onTap() { my.getAuthCode({ success: (r) => {"
                + " this.setData({ c: r.authCode }); } }); } });").fire("onTap").send("{\"do\":\"leave\"}")
                .answer("success", "{\"authCode\":\"x\"}")) {
            assertTrue(guest.event("setData").path("gone").asBoolean(false));
        }
    }

    @Test
    void theSheetHidesAndShowsThePageWhereTheWalletSaysSo() {
        try (Guest guest = Guest.page(PAGE).app(APP).platform("sheetBefore", "true").platform("sheetAfter", "true")
                .launch().fire("onTap")) {
            guest.said.removeIf(line -> line.path("say").asString().equals("event"));
            guest.send("{\"do\":\"answer\",\"id\":\"a1\",\"callback\":\"success\",\"payload\":{},\"after\":5,"
                    + "\"sheet\":true}");
            assertEquals(List.of("onHide", "app onHide ", "app onShow pages/home/index", "onShow", "success"),
                    guest.logs());
        }
    }

    @Test
    void theSheetIsNothingToThePageElsewhere() {
        try (Guest guest = Guest.page(PAGE).launch().fire("onTap")) {
            guest.said.removeIf(line -> line.path("say").asString().equals("event"));
            guest.send("{\"do\":\"answer\",\"id\":\"a1\",\"callback\":\"success\",\"payload\":{},\"sheet\":true}");
            assertEquals(List.of("success"), guest.logs());
        }
    }

    @Test
    void mixinsOfAPageAreCalledFirst() {
        try (Guest guest = Guest.launched("""
                const mixin = { data: { b: 2 }, onLoad() { console.log('mixin', this.helper()); }, helper() {
                    return 1; } };
                Page({ mixins: [mixin], data: { a: 1 }, onLoad() { console.log('page', this.data.a, this.data.b); } });
                """)) {
            assertEquals(List.of("mixin 1", "page 1 2"), guest.logs());
        }
    }

    @Test
    void aMixinsMethodIsCalledOnceWhereThePageHasNone() {
        try (Guest guest = Guest.launched("""
                Page({ mixins: [{ onLoad() { console.log('load'); } }, { onShow() { console.log('show'); } }] });
                """)) {
            assertEquals(List.of("load", "show"), guest.logs());
        }
    }

    @Test
    void aPageMayBeTheInstanceOfAClass() {
        try (Guest guest = Guest.launched("""
                class Home { data = { a: 1 }; onLoad() { this.greet(); } greet() { console.log('hello', this.data.a);
                    } }
                Page(new Home());
                """)) {
            assertEquals(List.of("hello 1"), guest.logs());
        }
    }

    @Test
    void everyOpeningHasItsOwnData() {
        try (Guest guest = Guest.launched("""
                Page({ data: { list: [] }, onLoad() { this.data.list.push(1); console.log(this.data.list.length); } });
                """)) {
            guest.send("{\"do\":\"open\",\"how\":\"navigateTo\",\"url\":\"/pages/home/index\"}");
            assertEquals(List.of("1", "1"), guest.logs());
        }
    }

    @Test
    void theBackButtonIsAnEventOfThePage() {
        try (Guest guest = Guest.launched("Page({ events: { onBack() { console.log('back', !!this.setData); } } });")) {
            guest.send("{\"do\":\"open\",\"how\":\"navigateTo\","
                    + "\"url\":\"pages/home/index\"}").send("{\"do\":\"leave\"}");
            assertEquals(List.of("back true"), guest.logs());
        }
    }
}
