package studio.authcode.runtime.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Json;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.Sources;
import tools.jackson.databind.node.ObjectNode;

class LayoutsTest {

    @TempDir
    private Path folder;
    private Sources sources;

    @BeforeEach
    void write() {
        sources = new Sources(folder).write("src/app.json", """
                {"pages": ["pages/home/index", "pages/more/index", "pages/none"],
                 "usingComponents": {"every": "/components/every/index"},
                 "tabBar": {"items": [{"pagePath": "pages/home/index"}, {"pagePath": "/pages/more/index"}]}}""")
                .write("package.json", "{\"tiki\": {}}")
                .write("src/app.ts", "").write("src/pages/home/index.js", "").write("src/pages/more/index.ts", "")
                .write("src/pages/home/index.json",
                        "{\"defaultTitle\": \"Home\", \"usingComponents\": {"
                                + "\"login\": \"../../components/login/login\","
                                + " \"from-npm\": \"pkg/es/button/index\", \"absent\": \"./absent\"}}")
                .write("src/components/every/index.js", "").write("src/components/every/index.json", "{}")
                .write("src/components/login/login.js", "").write("src/components/login/login.json",
                        "{\"component\": true, \"usingComponents\": {\"inner\": \"./inner\", \"login\": \"./login\"}}")
                .write("src/components/login/login.txml", "<inner/><login/>")
                .write("src/components/login/inner.js", "").write("node_modules/pkg/es/button/index.js", "");
    }

    private AppLayout layout() {
        return Layouts.of(sources.app(), ProjectFiles.at(folder), List.of("txml", "axml"));
    }

    private TemplateFacts facts(String template) {
        sources.write("src/pages/home/index.txml", template);
        return layout().pages().get("pages/home/index").template();
    }

    @Test
    void everythingHasItsFiles() {
        facts("<login/><every/><from-npm/><absent/>");
        AppLayout layout = layout();
        assertEquals("src/app.ts", layout.app().module().orElseThrow());
        assertEquals(List.of("pages/home/index", "pages/more/index", "pages/none"),
                List.copyOf(layout.pages().keySet()));
        assertEquals("src/pages/more/index.ts", layout.pages().get("pages/more/index").module().orElseThrow());
        assertEquals("Home", layout.pages().get("pages/home/index").config().path("defaultTitle").asString());
        assertEquals(Set.of("components/login/login", "components/every/index", "components/login/inner",
                "node_modules/pkg/es/button/index"), layout.components().keySet());
        assertEquals("src/components/login/inner.js",
                layout.components().get("components/login/inner").module().orElseThrow());
        assertEquals(List.of("pages/home/index", "pages/more/index"), layout.tabs());
        ObjectNode start = Json.object();
        layout.describe(start);
        assertEquals("src/app.ts", start.at("/app/module").asString());
        assertTrue(start.at("/pages/pages~1none/module").isNull());
        assertEquals("login", start.at("/pages/pages~1home~1index/template/components/0/tag").asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "<view onTap='go'/> | go onTap tap view {} 1:7",
            "<button id=\"b\" catchTap=\"go\" data-a-b=\"c\" data-n='{{x.y}}' data-on/> | "
                    + "go catchTap tap button {\"aB\":\"c\",\"n\":{\"$expr\":\"x.y\"},\"on\":true} 1:16",
            "<view onLongTap={{go}} capture-onTap=\"go\"/> | go capture-onTap tap view {} 1:24",
            "<view onTap=\"{{ok ? 'a' : 'b'}}\"/> | a onTap tap view {},b onTap tap view {} 1:7",
            "<view bind:tap='go'>^  <text onTap='two'/></view> | go bind:tap tap view {},two onTap tap text {} 2:9",
            "<!-- <view onTap='no'/> --><view onTap='a > b'/> | ''", "<view onTap=''/><view onTap/> | ''",
            "<view a:for='{{list}}'><view data-id='{{item.id}}' data-i='{{index}}' onTap='go'/></view> | "
                    + "go onTap tap view {\"id\":{\"$expr\":\"item.id\"},\"i\":{\"$expr\":\"index\"}} "
                    + "{\"loops\":[{\"item\":\"item\",\"index\":\"index\",\"list\":{\"$expr\":\"list\"}}]} 1:71",
            "<block tiki:for='{{a.b}}' tiki:for-item='x'>"
                    + "<view tiki:for='{{x.c}}' data-v='{{item}}' onTap='go'/></block>"
                    + "<view data-v='{{item}}' onTap='go'/> | go onTap tap view {\"v\":{\"$expr\":\"item\"}} "
                    + "{\"loops\":[{\"item\":\"x\",\"index\":\"index\",\"list\":{\"$expr\":\"a.b\"}},"
                    + "{\"item\":\"item\",\"index\":\"index\",\"list\":{\"$expr\":\"x.c\"}}]},"
                    + "go onTap tap view {\"v\":{\"$expr\":\"item\"}} 1:132",
            "<form onSubmit='go'><view a:if='{{b}}'><input name='n' value='x'/></view></form><input name='o'/> | "
                    + "go onSubmit submit form {} {\"detail\":{\"value\":{\"n\":\"x\"}}} 1:7",
            "<view a:if='{{b}}'><button id='c{{d}}' disabled='{{e}}' onTap='go'/></view> | go onTap tap button {} "
                    + "{\"conditions\":[{\"holds\":true,\"value\":{\"$expr\":\"b\"}},"
                    + "{\"holds\":false,\"value\":{\"$expr\":\"e\"}}],\"id\":{\"$expr\":\"c{{d}}\"}} 1:57",
            "<view data-v='a{{b}}' onTap='go'/> | go onTap tap view {\"v\":{\"$expr\":\"a{{b}}\"}} 1:23"})
    void eventsAreRead(String template, String events) {
        String all = String.join(",", facts(template.replace("^", "\n").replace("view>^", "view>")).events().stream()
                .map(event -> event.handler() + " " + event.attribute() + " " + event.type() + " " + event.tag() + " "
                        + Json.write(event.dataset())
                        + (event.facts().isEmpty() || event.facts().path("id").isString() ? ""
                                : " " + Json.write(event.facts()))).toList());
        var last = facts(template.replace("^", "\n")).events();
        String expected = events.equals("''") ? "" : events;
        assertEquals(expected, all + (last.isEmpty() ? ""
                : " " + last.getLast().place().line() + ":" + last.getLast().place().column()));
    }

    @Test
    void componentsGetPropertiesAndHandlers() {
        TemplateFacts facts = facts("<login text='abc' some-prop='{{a}}' onSuccess='onLogin' ref='keep' a:if='{{b}}'/>"
                + "<absent onTap='go'/>");
        assertEquals("{\"tag\":\"login\",\"path\":\"components/login/login\",\"props\":{\"text\":\"abc\","
                + "\"someProp\":{\"$expr\":\"a\"}},\"handlers\":{\"onSuccess\":\"onLogin\",\"ref\":\"keep\"}}",
                Json.write(facts.components().getFirst().json()));
        assertEquals("go", facts.events().getFirst().handler());
    }

    @Test
    void includedTemplatesCount() {
        sources.write("src/shared/bar.txml", "<view onTap='fromBar'/><include src='./bar'/>")
                .write("src/root.txml", "<template name='t'><view onTap='fromRoot'/></template>");
        TemplateFacts facts = facts("<include src='../../shared/bar.txml'/><import src='/root'/><template is='t'/>"
                + "<include src='../../../../../etc/passwd'/>");
        assertEquals(List.of("fromBar", "fromRoot"), facts.events().stream().map(each -> each.handler()).toList());
        assertEquals("src/shared/bar.txml", facts.events().getFirst().place().file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "<a b=", "<a b='", "<a b=\"{{", "</a>", "<a><b>", "<!--", "<a b={{",
        "'\"", "<a/",
        "{{", "<a a:for='{{x}}'>", "<a =", "\u0000"})
    void hostileTemplatesAreReadInOnePass(String part) {
        TemplateFacts facts = facts(part.repeat(1_000_000 / part.length()));
        assertTrue(facts.events().isEmpty());
    }
}
