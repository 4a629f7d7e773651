package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import tools.jackson.databind.JsonNode;

class RunCommandTest {

    private static final String LOGIN = """
            Page({
              data: { message: '' },
              onLoad(query) { console.log('query', query); },
              onLogin(e) {
                my.getAuthCode({
                  scopes: ['user_profile'],
                  success: res => this.setData({ message: res.authCode, kind: e.target.dataset.kind }),
                  fail: err => my.alert({ content: 'failed' }),
                });
              },
              onAsk() { my.confirm({ content: 'Sure?', success: res => this.setData({ sure: res.confirm }) }); },
              onBreak() { null.length; },
            });
            """;

    @TempDir
    private Path folder;

    private CliTester cli;
    private Path apps;

    @BeforeEach
    void prepare() {
        cli = new CliTester(folder.resolve("home"));
        apps = AppMaker.registry(folder.resolve("apps.json"), "tiki", "alipay");
    }

    private int run(Path app, String... more) {
        return cli.run(Stream.concat(Stream.of("run", app.toString(), "--apps", apps.toString(), "--format", "json"),
                Stream.of(more)).toArray(String[]::new));
    }

    private List<JsonNode> events() {
        return cli.out().lines().map(Json::read).toList();
    }

    private List<JsonNode> events(String kind) {
        return events().stream().filter(each -> each.path("event").asString().equals(kind)).toList();
    }

    private Path app() {
        return AppMaker.tiki(folder.resolve("app")).page("home", LOGIN).make();
    }

    @Test
    void aTapRunsThePagesOwnCodeToItsCallback() {
        assertEquals(0, run(app(), "--decide", "allow"), cli.err());
        JsonNode call = events("call").getFirst();
        assertEquals("pages/home/index.js", call.path("file").asString());
        assertEquals(5, call.path("line").asInt());
        JsonNode callback = events("callback").getFirst();
        assertEquals("success", callback.path("callback").asString());
        assertTrue(callback.path("handled").asBoolean());
        JsonNode changes = events("setData").getLast().path("changes");
        assertEquals(callback.path("payload").path("authCode").asString(), changes.path("message").asString());
        assertEquals("main", changes.path("kind").asString());
        assertEquals("ok", events().getLast().path("status").asString());
    }

    @Test
    void everyLineObeysThePublishedSchema() {
        run(app(), "--decide", "deny");
        JsonSchema schema = JsonSchema.load("run");
        cli.out().lines().forEach(line -> assertEquals(List.of(), schema.check(line), line));
        cli.run("plan", app().toString(), "--apps", apps.toString(), "--format", "json");
        assertEquals(List.of(), JsonSchema.load("plan").check(cli.out()), cli.out());
    }

    @Test
    void aPromptThatNothingAnswersIsExitCodeTwo() {
        assertEquals(2, run(app()));
        assertTrue(cli.err().contains("--decide") || cli.out().contains("--decide"), cli.out() + cli.err());
    }

    @ParameterizedTest
    @CsvSource({"onBreak, failed, 1", "onAsk, ok, 0"})
    void howAHandlerEndsIsTheExitCode(String handler, String status, int code) {
        assertEquals(code, run(app(), "--page", "pages/home/index", "--handler", handler));
        assertEquals(status, events().getLast().path("status").asString());
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        assertEquals(2, run(app(), "--page", "pages/home/indx"));
        assertTrue(cli.out().contains("“pages/home/indx”") && cli.out().contains("pages/home/index"), cli.out());
        assertEquals(2, run(app(), "--handler", "onLogn"));
        assertTrue(cli.out().contains("“onLogn”") && cli.out().contains("onLogin, onAsk, onBreak"), cli.out());
        assertEquals(2, run(app(), "--handler", "components/none:onLogin"));
    }

    @Test
    void settingsThatAreNoObjectAreRefused() {
        Path app = AppMaker.tiki(folder.resolve("app")).page("home", LOGIN).file("authcode.json", "[]").make();
        assertEquals(2, run(app, "--decide", "allow"));
        assertTrue(cli.out().contains("authcode.json:1:1"), cli.out());
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "no, false"})
    void whatThePageAsksIsAnsweredFromTheCommandLine(String answer, boolean sure) {
        run(app(), "--page", "/pages/home/index", "--handler", "onAsk", "--answer", answer);
        assertEquals(sure, events("setData").getLast().path("changes").path("sure").asBoolean());
    }

    @Test
    void aPageGetsItsQueryAsTheWalletHasIt() {
        run(app(), "--page", "pages/home/index", "--query", "a=1&b=%20");
        assertTrue(events("console").getFirst().path("text").asString().contains("query a=1&b=%20"));
        Path alipay = AppMaker.other(folder.resolve("ali"), "alipay").page("home", LOGIN).make();
        run(alipay, "--page", "pages/home/index", "--query", "a=1&b=%20");
        assertTrue(events("console").getFirst().path("text").asString().contains("a: \"1\""), cli.out());
    }

    @Test
    void anUnregisteredIdFailsAsTheWalletWould() {
        run(app(), "--app", "vn.example.other");
        assertEquals("fail", events("callback").getFirst().path("callback").asString());
    }

    @Test
    void aRequestReallyReachesAServerOnThisMachine() throws IOException {
        List<String> bodies = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/login", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] reply = "{\"name\":\"Linh\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        server.start();
        try {
            Path app = AppMaker.tiki(folder.resolve("net")).page("home", """
                    Page({ onLogin() {
                      my.getAuthCode({ success: res => my.request({ url: 'http://127.0.0.1:%d/login', method: 'POST',
                        data: { code: res.authCode }, success: body => this.setData({ name: body.name }) }) });
                    } });
                    """.formatted(server.getAddress().getPort())).make();
            assertEquals(0, run(app, "--decide", "allow"), cli.err());
            assertEquals("Linh", events("setData").getLast().path("changes").path("name").asString());
            assertTrue(events("request").getFirst().path("sent").asBoolean());
            assertEquals(200, events("request").getFirst().path("status").asInt());
            assertEquals(1, bodies.size());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPinnedReplyStandsInForAServerAndNothingElseIsSent() {
        Path app = AppMaker.tiki(folder.resolve("pin")).page("home", """
                Page({ onLogin() {
                  my.request({ url: 'https://a.example.com/me?x=1',
                    success: body => this.setData({ name: body.name }) });
                  my.request({ url: 'https://b.example.com/', success: () => my.alert({ content: 'never' }) });
                } });
                """).file("authcode.json", """
                {"requests": {"pins": [{"url": "https://a.example.com/me", "body": {"name": "pinned"}}]}}
                """).make();
        assertEquals(0, run(app, "--page", "pages/home/index", "--handler", "onLogin"));
        assertEquals("pinned", events("setData").getLast().path("changes").path("name").asString());
        assertTrue(events("request").getFirst().path("pinned").asBoolean());
        assertFalse(events("request").getLast().path("sent").asBoolean());
        assertFalse(cli.out().contains("never"));
    }

    @Test
    void aWrongSettingIsNamedWithItsPlace() {
        Path app = AppMaker.tiki(folder.resolve("wrong")).page("home", LOGIN)
                .file("authcode.json", "{\"requests\": {\"pins\": [{\"status\": 200}]}}").make();
        assertEquals(2, run(app, "--decide", "allow"));
        assertTrue(cli.out().contains("authcode.json:1:"), cli.out());
    }

    @Test
    void typescriptRunsAndItsErrorsStandInTheOriginal() {
        Path app = AppMaker.tiki(folder.resolve("ts")).page("home", "").file("lib/answer.ts", """
                export enum Kind { Plain = 1, Fancy }
                export namespace Words { export const hello = 'hello'; }
                export class Greeter { constructor(private readonly kind: Kind, public word = Words.hello) {}
                  greet(): string { return `${this.word}:${Kind[this.kind]}`; } }
                """).file("pages/home/index.ts", """
                import { Greeter, Kind } from '../../lib/answer';
                interface Shape { length: number }
                Page({
                  onLogin() {
                    this.setData({ text: new Greeter(Kind.Fancy).greet() });

                    const nothing: Shape | null = JSON.parse('null');
                    return nothing!.length;
                  },
                });
                """).make();
        try {
            Files.delete(app.resolve("pages/home/index.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(1, run(app, "--page", "pages/home/index", "--handler", "onLogin"));
        assertEquals("hello:Fancy", events("setData").getFirst().path("changes").path("text").asString());
        JsonNode error = events("error").getFirst();
        assertEquals("pages/home/index.ts", error.path("file").asString());
        assertEquals(8, error.path("line").asInt());
    }

    @Test
    void aComponentsHandlerIsFiredOnThePageThatShowsIt() {
        Path app = AppMaker.tiki(folder.resolve("comp"))
                .page("home", "Page({ onDone(how) { this.setData({ how }); } });")
                .file("pages/home/index.json", "{\"usingComponents\": {\"login-button\": \"/components/login/index\"}}")
                .file("pages/home/index.txml", "<login-button label=\"Go\" onDone=\"onDone\"/>")
                .file("components/login/index.json", "{\"component\": true}")
                .file("components/login/index.txml", "<button onTap=\"onTap\">{{label}}</button>")
                .file("components/login/index.js", """
                        Component({ props: { label: '' }, methods: { onTap() {
                          my.getAuthCode({ success: () => this.props.onDone(this.props.label) }); } } });
                        """).make();
        assertEquals(0, run(app, "--decide", "allow"), cli.out() + cli.err());
        assertEquals("Go", events("setData").getLast().path("changes").path("how").asString());
    }

    @Test
    void aScriptNeedsNoProject() throws IOException {
        Path script = Files.writeString(folder.resolve("sample.js"),
                "my.getAuthCode({ scopes: 'auth_user', success: res => my.alert({ content: res.authCode }) });");
        assertEquals(0, cli.run("run", "--script", script.toString(), "--wallet", "alipay", "--decide", "allow",
                "--format", "json"), cli.err());
        assertEquals("sample.js", events("call").getFirst().path("file").asString());
        assertEquals("alert", events("api").getFirst().path("name").asString());
    }

    @Test
    void aScriptsOnlyHandlerIsTapped() throws IOException {
        Path script = Files.writeString(folder.resolve("sample.js"),
                "Page({ signIn() { my.getAuthCode({ success: res => {}, fail: res => {} }); } });");
        assertEquals(0, cli.run("run", "--script", script.toString(), "--wallet", "tiki", "--decide", "allow",
                "--format", "json"), cli.err());
        assertEquals("success", events("callback").getFirst().path("callback").asString());
    }

    @Test
    void aRunIsKeptInTheLogWithThePlaceOfItsCall() {
        run(app(), "--decide", "allow");
        cli.run("log", "--format", "json");
        assertEquals("pages/home/index.js:5", cli.json().path("from").asString(), cli.out());
    }
}
