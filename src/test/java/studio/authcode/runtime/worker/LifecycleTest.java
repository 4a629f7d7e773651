package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// App and pages come to life and go in the documented order.
class LifecycleTest {

    private static final String PAGE = """
            const log = (name) => function (...args) { console.log(name, ...args); };
            Page({ data: { a: 1 }, onLoad: log('onLoad'), onShow: log('onShow'), onReady: log('onReady'),
                onHide: log('onHide'), onUnload: log('onUnload'),
                onLogin(e) { my.getAuthCode({ scopes: ['x'], success: (r) => { this.setData({ code: r.authCode }); } }) } });
            """;

    @Test
    void anAppIsLaunchedAndItsFirstPageOpened() {
        try (Guest guest = Guest.page(PAGE).app("""
                App({ onLaunch(o) { console.log('onLaunch', o.query.a, o.path); }, onShow() { console.log('appShow'); } });
                """).launch(Guest.PAGE, "a=1&b=x%20y")) {
            assertEquals(List.of("onLaunch 1 pages/home/index", "appShow", "onLoad { a: \"1\", b: \"x y\" }", "onShow",
                    "onReady"), guest.logs());
            guest.fire("onLogin").answer("success", "{\"authCode\":\"abc\"}");
        }
    }
}
