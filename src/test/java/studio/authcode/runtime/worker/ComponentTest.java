package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Components live in the pages that hold them, and their methods can be fired.
class ComponentTest {

    private static final String PATH = "components/login/index";
    private static final String TEMPLATE = "{\"components\":[{\"tag\":\"login\",\"path\":\"" + PATH + "\",\"props\":"
            + "{\"text\":\"abc\",\"user\":{\"$expr\":\"user.name\"}},\"handlers\":{\"onSuccess\":\"onLogin\"}}]}";
    private static final String PAGE = """
            Page({ data: { user: { name: 'A' } }, onLogin(code) { console.log('onLogin', code, this.data.user.name); },
                onRename() { this.setData({ 'user.name': 'B' }); } });
            """;
    private static final String COMPONENT = """
            Component({
                mixins: [{ didMount() { console.log('mixin', this.data.m); }, data: { m: 1 }, methods: { two() {
                    return 2; } } }],
                data: { a: 1 }, props: { text: '', other: 5, onSuccess() {} },
                onInit() { console.log('onInit', this.props.text, this.props.other, this.data.a, this.two()); },
                deriveDataFromProps(next) { console.log('derive', next.user); if (next.user !== this.data.user) {
                    this.setData({ user: next.user }); } },
                didMount() { console.log('didMount', this.is, !!this.$page.setData); },
                didUpdate(props, data) { console.log('didUpdate', props.user, data.user, this.data.user); },
                didUnmount() { console.log('didUnmount'); },
                methods: { onTap(e) { my.getAuthCode({ success: (r) => this.props.onSuccess(r.authCode) }); },
                    onBroken() { nothing(); } } });
            """;

    private static Guest app() {
        return Guest.empty().page(Guest.PAGE, PAGE, TEMPLATE).component(PATH, COMPONENT, "{}");
    }

    @Test
    void aComponentIsMountedBeforeThePageIsReady() {
        try (Guest guest = app().launch()) {
            assertEquals(List.of("onInit abc 5 1 2", "derive A", "mixin 1", "didMount /components/login/index true"),
                    guest.logs());
        }
    }

    @Test
    void aComponentFollowsTheDataOfItsPage() {
        try (Guest guest = app().launch()) {
            guest.said.clear();
            guest.fire("onRename");
            assertEquals(List.of("derive B", "didUpdate A A B"), guest.logs());
        }
    }

    @Test
    void aComponentThatSetsWhatItHasWhenUpdatedComesToRest() {
        String restless = """
                Component({ data: { custom: true }, didUpdate() { console.log('didUpdate');
                    this.setData({ custom: false }); } });
                """;
        try (Guest guest = Guest.empty().page(Guest.PAGE, PAGE, TEMPLATE).component(PATH, restless, "{}").launch()) {
            guest.said.clear();
            guest.fire("onRename");
            assertEquals(List.of("didUpdate", "didUpdate"), guest.logs());
        }
    }

    @Test
    void itsMethodsAreFiredAndReachThePage() {
        try (Guest guest = app().launch()) {
            guest.said.clear();
            guest.send("{\"do\":\"fire\",\"handler\":\"onTap\",\"component\":\"" + PATH + "\"}")
                    .answer("success", "{\"authCode\":\"c\"}");
            assertEquals(List.of("onLogin c A"), guest.logs());
            assertEquals(PATH, guest.event("tap").path("component").asString());
        }
    }

    @Test
    void itsErrorsNameIt() {
        try (Guest guest = app().launch()) {
            guest.send("{\"do\":\"fire\",\"handler\":\"onBroken\",\"component\":\"" + PATH + "\"}");
            assertEquals(PATH + " onBroken", guest.event("error").path("component").asString() + " "
                    + guest.event("error").path("handler").asString());
        }
    }

    @Test
    void itGoesWithThePage() {
        try (Guest guest = app().launch().send("{\"do\":\"leave\"}")) {
            assertEquals("didUnmount", guest.logs().getLast());
        }
    }

    @Test
    void aComponentThatTheTemplateShowsOnlySometimesCanBeFired() {
        try (Guest guest = Guest.page(PAGE).component(PATH, COMPONENT, "{}").launch()) {
            guest.send("{\"do\":\"fire\",\"handler\":\"onTap\",\"component\":\"" + PATH + "\"}");
            assertEquals(1, guest.asks().size());
        }
    }

    @Test
    void componentsThatHoldThemselvesComeToAnEnd() {
        try (Guest guest = Guest.empty().page(Guest.PAGE, PAGE, TEMPLATE).component(PATH,
                "Component({ didMount() { console.log('m'); } });", TEMPLATE).launch()) {
            assertEquals(12, guest.logs().size());
        }
    }

    @Test
    void aTapCarriesWhatTheTemplateSays() {
        String template = "{\"events\":[{\"handler\":\"onTap\",\"attribute\":\"onTap\",\"type\":\"tap\","
                + "\"tag\":\"button\","
                + "\"id\":\"b\",\"dataset\":{\"viewName\":\"v\",\"item\":{\"$expr\":\"list[0].id\"},"
                + "\"odd\":{\"$expr\":\"a + b\"},\"on\":{\"$expr\":\"true\"},\"s\":{\"$expr\":\"'x'\"}}}]}";
        try (Guest guest = Guest.empty().page(Guest.PAGE, "Page({ data: { list: [{ id: 7 }] }, onTap(e) {"
                + " console.log(e.type, e.timeStamp, JSON.stringify(e.target), "
                + "e.currentTarget.dataset.viewName); } });",
                template).launch().fire("onTap")) {
            assertEquals(List.of("tap 1750000000000 {\"id\":\"b\",\"tagName\":\"button\","
                    + "\"dataset\":{\"viewName\":\"v\","
                    + "\"item\":7,\"on\":true,\"s\":\"x\"},\"targetDataset\":{\"viewName\":\"v\",\"item\":7,"
                    + "\"on\":true,"
                    + "\"s\":\"x\"}} v"), guest.logs());
        }
    }

    @Test
    void theEventMayBeGiven() {
        try (Guest guest = Guest.launched("Page({ onInput(e) { console.log(e.type, e.detail.value); } });")) {
            guest.send("{\"do\":\"fire\",\"handler\":\"onInput\",\"event\":{\"type\":\"input\","
                    + "\"detail\":{\"value\":\"x\"}}}");
            assertEquals(List.of("input x"), guest.logs());
        }
    }

    @Test
    void aScriptRunsByItselfAndMayBeAPage() {
        try (Guest guest = Guest.script("my.getAuthCode({ scopes: ['auth_user'], success: (r) => my.alert({"
                + " content: r.authCode }) });").answer("success", "{\"authCode\":\"c\"}")) {
            assertEquals("{\"content\":\"c\"}", guest.asks().get(1).path("args").toString());
            assertEquals("snippet.js", guest.asks().getFirst().path("at").path("file").asString());
        }
        try (Guest guest = Guest.script("Page({ onLoad() { console.log('load'); }, onTap() { console.log('tap'); } });")
                .fire("onTap")) {
            assertEquals(List.of("load", "tap"), guest.logs());
        }
        try (Guest guest = Guest.script("App({ onLaunch() { console.log('launch'); } });")) {
            assertEquals(List.of("launch"), guest.logs());
            assertTrue(guest.events("error").isEmpty());
        }
    }
}
