package studio.authcode.runtime.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A mini-app in a sandbox of this process, and all that it said.
final class Guest implements AutoCloseable {

    static final String PAGE = "pages/home/index";
    private static final ThreadLocal<Guest> SPEAKING = new ThreadLocal<>();
    /// A busy machine makes no test fail.
    private static final Patience PATIENT = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10));
    private static final Sandbox SANDBOX = sandbox(PATIENT);
    private static final Sandbox HURRIED = hurriedSandbox();

    final List<JsonNode> said = new ArrayList<>();
    private final ObjectNode start;
    private final Map<String, String> modules = new HashMap<>();
    private Sandbox sandbox = SANDBOX;
    private Session session;

    private Guest() {
        start = (ObjectNode) Json.read("""
                {"do":"start","run":"r1","now":1750000000000,
                 "platform":{"query":"object","promises":true,"identity":"2021000000000001"},
                 "app":{"module":null,"config":{}},"pages":{},"components":{},
                 "user":{"userId":"u-1","nickname":"linh.tran","name":"Linh","avatar":"https://a/b.png",
                         "gender":"female","phone":"+84 90 555 01 23"},
                 "storage":{},"settings":{"authSetting":{"userInfo":true}},"apis":{}}""");
        start.put("program", "program-" + System.identityHashCode(this) + "-" + System.nanoTime());
    }

    /// Returns a mini-app with nothing in it.
    static Guest empty() {
        return new Guest();
    }

    /// Returns a mini-app with one page, whose module is this.
    static Guest page(String code) {
        return empty().page(PAGE, code);
    }

    /// Returns a launched mini-app with one page, whose module is this.
    static Guest launched(String code) {
        return page(code).launch();
    }

    /// Returns a mini-app whose page did this when it was tapped; `page` is the page.
    static Guest tapped(String statements) {
        return launched(tappable(statements)).fire("onTap");
    }

    /// Returns the code of a page that does this when it is tapped.
    static String tappable(String statements) {
        return "Page({ data: {}, onTap() { const page = this; " + statements + "\n} });";
    }

    /// Lets a turn take less time than users would.
    Guest hurried() {
        sandbox = HURRIED;
        return this;
    }

    Guest page(String path, String code) {
        return page(path, code, "{}");
    }

    Guest page(String path, String code, String template) {
        ((ObjectNode) start.path("pages")).set(path, entry(path, code, template));
        return this;
    }

    Guest component(String path, String code, String template) {
        ((ObjectNode) start.path("components")).set(path, entry(path, code, template));
        return this;
    }

    Guest app(String code) {
        modules.put("app.js", code);
        ((ObjectNode) start.path("app")).put("module", "app.js");
        return this;
    }

    Guest module(String id, String code) {
        modules.put(id, code);
        return this;
    }

    /// Sets a member of the `start` command, given as JSON.
    Guest with(String name, String json) {
        start.set(name, Json.read(json));
        return this;
    }

    /// Sets a member of `platform`, given as JSON.
    Guest platform(String name, String json) {
        ((ObjectNode) start.path("platform")).set(name, Json.read(json));
        return this;
    }

    Guest launch() {
        return launch(PAGE, "");
    }

    Guest launch(String page, String query) {
        begin();
        return send(Json.object().put("do", "launch").put("page", page).put("query", query));
    }

    /// Starts the run without launching anything.
    Guest begin() {
        session = new Session(sandbox, new Parent() {
            @Override
            public void say(String line) {
                said.add(Json.read(line));
            }

            @Override
            public JsonNode need(String from, String specifier) {
                return found(from, specifier);
            }
        });
        return send(start);
    }

    Guest send(String json) {
        return send(Json.read(json));
    }

    Guest send(JsonNode command) {
        Guest before = SPEAKING.get();
        SPEAKING.set(this);
        try {
            session.handle(Json.write(command));
        } finally {
            SPEAKING.set(before);
        }
        return this;
    }

    Guest fire(String handler) {
        return send(Json.object().put("do", "fire").put("handler", handler));
    }

    /// Answers the oldest question that is still open.
    Guest answer(String callback, String payload) {
        return answer(callback, payload, 0);
    }

    Guest answer(String callback, String payload, int after) {
        ObjectNode answer = Json.object().put("do", "answer").put("id", idle().path("pending").path(0).asString())
                .put("callback", callback);
        answer.set("payload", Json.read(payload));
        return send(answer.put("after", after));
    }

    Guest never() {
        return send(Json.object().put("do", "never").put("id", idle().path("pending").path(0).asString()));
    }

    /// Evaluates a snippet in an app of its own.
    static Guest script(String code) {
        Guest guest = empty().begin();
        ObjectNode command = Json.object().put("do", "script").put("name", "snippet.js");
        command.set("module", code("snippet.js", code));
        return guest.send(command);
    }

    List<JsonNode> events() {
        return said.stream().filter(line -> line.path("say").asString().equals("event"))
                .map(line -> line.path("event")).toList();
    }

    List<JsonNode> events(String name) {
        return events().stream().filter(event -> event.path("event").asString().equals(name)).toList();
    }

    /// Returns the only event of a name.
    JsonNode event(String name) {
        List<JsonNode> events = events(name);
        if (events.size() != 1) {
            throw new AssertionError(events.size() + " " + name + " events: " + events());
        }
        return events.getFirst();
    }

    List<JsonNode> asks() {
        return said.stream().filter(line -> line.path("say").asString().equals("ask")).toList();
    }

    /// Returns what the page wrote to the console.
    List<String> logs() {
        return events("console").stream().map(event -> event.path("text").asString()).toList();
    }

    JsonNode idle() {
        return said.stream().filter(line -> line.path("say").asString().equals("idle")).toList().getLast();
    }

    JsonNode state() {
        send("{\"do\":\"state\"}");
        return said.getLast();
    }

    /// Returns the data of the page on top.
    JsonNode data() {
        JsonNode pages = state().path("pages");
        return pages.path(pages.size() - 1).path("data");
    }

    /// Returns the only error, as `kind file:line`.
    String error() {
        JsonNode error = event("error");
        return error.path("kind").asString() + " " + error.path("at").path("file").asString() + ":"
                + error.path("at").path("line").asInt();
    }

    @Override
    public void close() {
        session.close();
    }

    private static Sandbox hurriedSandbox() {
        Sandbox sandbox = sandbox(new Patience(Duration.ofMillis(400), PATIENT.wall()));
        Guest guest = page(tappable("page.setData({ a: 1 });")).app("App({});");
        guest.sandbox = SANDBOX;
        guest.launch().fire("onTap").close();
        return sandbox;
    }

    private static Sandbox sandbox(Patience patience) {
        return new Sandbox(PlatformScripts.load(), new Parent() {
            @Override
            public void say(String line) {
                SPEAKING.get().said.add(Json.read(line));
            }

            @Override
            public JsonNode need(String from, String specifier) {
                return SPEAKING.get().found(from, specifier);
            }
        }, patience, () -> Runtime.getRuntime().halt(WorkerMain.UNSTOPPABLE));
    }

    private ObjectNode entry(String path, String code, String template) {
        modules.put(path + ".js", code);
        ObjectNode entry = Json.object().put("module", path + ".js");
        entry.set("config", Json.object());
        entry.set("template", Json.read(template));
        return entry;
    }

    private JsonNode found(String from, String specifier) {
        String id = specifier.startsWith("./") ? from.substring(0, from.lastIndexOf('/') + 1) + specifier.substring(2)
                : specifier;
        String code = modules.get(id);
        return code == null ? Json.object().put("kind", "missing").put("reason", "not-found") : code(id, code);
    }

    private static ObjectNode code(String id, String code) {
        return Json.object().put("kind", "code").put("id", id)
                .put("code", "(function ({ require, module, exports }) {" + code + "\n})");
    }
}
