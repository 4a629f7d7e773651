package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The page stack moves as the documents say, and pages hear of it in that order.
class NavigationTest {

    private static final String TABS =
            "{\"config\":{\"tabBar\":{\"items\":[{\"pagePath\":\"pages/home/index\"},"
                    + "{\"pagePath\":\"pages/me/me\"}]}}}";

    private static Guest app() {
        return Guest.page(page("home")).page("pages/detail/detail", page("detail")).page("pages/me/me", page("me"))
                .with("app", TABS).launch();
    }

    private static String page(String name) {
        return "const log = (what) => (q) => console.log('" + name + " ' + what, q ? q.id ?? '' : '');"
                + "Page({ onLoad: log('load'), onShow: log('show'), onHide: log('hide'), onUnload: log('unload'),"
                + " onGo(e) { my[e.detail.how]({ url: e.detail.url, delta: e.detail.delta,"
                + " success: () => console.log('success ' + getCurrentPages().map((p) => p.route).join()),"
                + " fail: (r) => console.log('fail', r.errorMessage) }); } });";
    }

    private static List<String> go(Guest guest, String how, String more) {
        guest.said.clear();
        guest.send("{\"do\":\"fire\",\"handler\":\"onGo\",\"event\":{\"detail\":{\"how\":\"" + how + "\","
                + more + "}}}");
        return guest.logs().stream().map(String::strip).toList();
    }

    @Test
    void aPageIsPushedAndPopped() {
        try (Guest guest = app()) {
            assertEquals(List.of("home hide", "detail load 7", "detail show",
                            "success pages/home/index,pages/detail/detail"),
                    go(guest, "navigateTo", "\"url\":\"/pages/detail/detail?id=7\""));
            assertEquals(List.of("detail unload", "home show", "success pages/home/index"),
                    go(guest, "navigateBack", "\"delta\":1"));
        }
    }

    @Test
    void anAddressMayBeRelativeOrStartWithoutASlash() {
        try (Guest guest = app()) {
            assertEquals("detail load 1", go(guest, "navigateTo", "\"url\":\"../detail/detail?id=1\"").get(1));
            assertEquals("detail load 2", go(guest, "redirectTo", "\"url\":\"pages/detail/detail?id=2\"").get(1));
            assertEquals("detail load 3", go(guest, "redirectTo", "\"url\":\"detail?id=3\"").get(1));
        }
    }

    @Test
    void aPageIsReplaced() {
        try (Guest guest = app()) {
            assertEquals(List.of("home unload", "detail load", "detail show", "success pages/detail/detail"),
                    go(guest, "redirectTo", "\"url\":\"/pages/detail/detail\""));
        }
    }

    @Test
    void tabPagesStayAlive() {
        try (Guest guest = app()) {
            assertEquals(List.of("home hide", "me load", "me show", "success pages/me/me"),
                    go(guest, "switchTab", "\"url\":\"pages/me/me\""));
            assertEquals(List.of("me hide", "home show", "success pages/home/index"),
                    go(guest, "switchTab", "\"url\":\"pages/home/index\""));
            go(guest, "navigateTo", "\"url\":\"pages/detail/detail\"");
            assertEquals(List.of("detail unload", "me show", "success pages/me/me"),
                    go(guest, "switchTab", "\"url\":\"pages/me/me\""));
        }
    }

    @Test
    void relaunchingClosesEverything() {
        try (Guest guest = app()) {
            go(guest, "switchTab", "\"url\":\"pages/me/me\"");
            assertEquals(List.of("me unload", "home unload", "detail load 1", "detail show",
                    "success pages/detail/detail"), go(guest, "reLaunch", "\"url\":\"/pages/detail/detail?id=1\""));
        }
    }

    @Test
    void aPageThatIsNotThereIsAnErrorAndAFailure() {
        try (Guest guest = app()) {
            assertEquals(List.of("fail The app has no such page: pages/none"),
                    go(guest, "navigateTo", "\"url\":\"pages/none\""));
            assertEquals("no-page", guest.event("error").path("kind").asString());
        }
    }

    @Test
    void onlyTabPagesAreSwitchedTo() {
        try (Guest guest = app()) {
            assertEquals(List.of("fail The page is no tab page: pages/detail/detail"),
                    go(guest, "switchTab", "\"url\":\"pages/detail/detail\""));
        }
    }

    @Test
    void movesAreToldWithThePageTheyLeadTo() {
        try (Guest guest = app()) {
            go(guest, "navigateTo", "\"url\":\"../detail/detail?id=1\"");
            assertEquals("{\"event\":\"navigate\",\"how\":\"navigateTo\",\"url\":\"../detail/detail?id=1\","
                    + "\"page\":\"pages/detail/detail\",\"at\":{\"file\":\"pages/home/index.js\",\"line\":1,\"column\":"
                    + guest.event("navigate").path("at").path("column").asInt() + "}}",
                    guest.event("navigate").toString());
        }
    }

    @Test
    void goingBackFromTheFirstPageDoesNothing() {
        try (Guest guest = app()) {
            assertEquals(List.of("success pages/home/index"), go(guest, "navigateBack", "\"delta\":3"));
        }
    }
}
