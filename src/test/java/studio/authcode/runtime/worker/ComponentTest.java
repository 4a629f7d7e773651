package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

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

    /// What is not known is a function in place of a value, which no JSON has.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            i{{item.id}} | "i7"
            item.list[1] | "b"
            !flag | false
            flag ? 'a' : 'b' | "a"
            n-{{index}} | "n-0"
            1 + 2 * 3 | 7
            (1 + 2) * 3 % 4 | 1
            none | null
            ^none || 1^ | null
            ^flag || none^ | true
            ^item.none.more || 5^ | 5
            f(1) | null
            [1, item.id] | [1,7]
            {{ {a: 1, flag, 'c': {}} }} | {"a":1,"flag":true,"c":{}}
            a + | null
            item.id > 6 && item.id !== '7' | true
            item['id'] - -1 | 8
            word + item.id | "w7"
            'x' == "x" | true
            more.id | 1
            gone | null
            flag === undefined | false
            x{{flag | null
            """)
    void expressionsAreWorthWhatTheDataSays(String expression, String worth) {
        ObjectNode event = Json.object().put("handler", "onTap").put("type", "tap").put("tag", "view");
        event.putObject("dataset").putObject("v").put("$expr", expression);
        event.set("loops", Json.read("""
                [{"item":"item","index":"index","list":{"$expr":"items"}},
                 {"item":"more","index":"at","list":{"$expr":"[{id: 1}]"}},
                 {"item":"gone","index":"never","list":{"$expr":"[]"}}]"""));
        ObjectNode template = Json.object();
        template.putArray("events").add(event);
        try (Guest guest = Guest.empty().page(Guest.PAGE, "Page({ data: { items: [{ id: 7, list: ['a', 'b'] }],"
                + " flag: true, word: 'w' }, onTap(e) { console.log(JSON.stringify([e.target.dataset.v])); } });",
                Json.write(template)).launch().fire("onTap")) {
            assertEquals(List.of("[" + worth + "]"), guest.logs());
            assertEquals(worth.equals("null") ? 1 : 0, guest.events("standIn").size());
        }
    }

    @Test
    void whatNobodyKnowsOfAnEventIsToldWhenItIsRead() {
        String template = "{\"events\":[{\"handler\":\"onTap\",\"type\":\"tap\",\"tag\":\"view\",\"dataset\":"
                + "{\"a\":\"b\",\"c\":{\"$expr\":\"none\"}}},"
                + "{\"handler\":\"onSubmit\",\"type\":\"submit\",\"tag\":\"form\",\"dataset\":{},"
                + "\"detail\":{\"value\":{\"name\":\"\"}}}]}";
        try (Guest guest = Guest.empty().page(Guest.PAGE, "Page({ onTap(e) { console.log(e.target.dataset.a); },"
                + " onSubmit(e) { console.log(e.detail.value.name.length); } });", template).launch().fire("onTap")) {
            assertEquals(List.of(), guest.events("standIn"));
            guest.fire("onSubmit");
            assertEquals(List.of("b", "0"), guest.logs());
            assertEquals("event submit", guest.event("standIn").path("name").asString());
        }
    }

    @Test
    void whatAnElementThatTheTemplateDoesNotHaveWouldGiveNobodyKnows() {
        try (Guest guest = Guest.tapped("console.log(1);")) {
            assertEquals(List.of(), guest.events("standIn"));
        }
        try (Guest guest = Guest.launched("Page({ onTap(e) { e.target.dataset.id.length; } });").fire("onTap")) {
            assertEquals("template dataset", guest.event("standIn").path("name").asString());
        }
    }

    @Test
    void anElementThatIsGoneAfterTheFirstTapGetsNoSecond() {
        String template = "{\"events\":[{\"handler\":\"onTap\",\"type\":\"tap\",\"tag\":\"view\",\"dataset\":{},"
                + "\"conditions\":[{\"holds\":%s,\"value\":{\"$expr\":\"%s\"}}]}]}";
        for (String expected : List.of("false busy 1 0", "true !busy 1 0", "true busy 2 0", "true none 2 1")) {
            String[] words = expected.split(" ");
            try (Guest guest = Guest.empty().page(Guest.PAGE, "Page({ data: { busy: false }, onTap() {"
                    + " this.setData({ busy: true }); } });", template.formatted(words[0], words[1])).launch()
                    .send("{\"do\":\"fire\",\"handler\":\"onTap\",\"times\":2}")) {
                assertEquals(words[2] + " " + words[3],
                        guest.events("tap").size() + " " + guest.events("standIn").size(), expected);
            }
        }
    }

    @Test
    void aComponentsPropertiesAreInItsTemplatesReach() {
        String holds = "{\"components\":[{\"tag\":\"c\",\"path\":\"" + PATH + "\",\"props\":{"
                + "\"item\":{\"$expr\":\"one\"},\"odd\":{\"$expr\":\"none\"}},\"handlers\":{}}]}";
        String taps = "{\"events\":[{\"handler\":\"tap\",\"type\":\"tap\",\"tag\":\"view\",\"dataset\":"
                + "{\"id\":{\"$expr\":\"item.id\"}}}]}";
        try (Guest guest = Guest.empty().page(Guest.PAGE, "Page({ data: { one: { id: 'p' } } });", holds)
                .component(PATH, "Component({ props: { item: {}, odd: 5 }, methods: { tap(e) {"
                        + " console.log(e.target.dataset.id, this.props.item.id);"
                        + " console.log(this.props.odd); } } });", taps).launch()
                .send("{\"do\":\"fire\",\"handler\":\"tap\",\"component\":\"" + PATH + "\"}")) {
            assertEquals(List.of("p p", "5"), guest.logs());
            assertEquals("template property", guest.event("standIn").path("name").asString());
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
