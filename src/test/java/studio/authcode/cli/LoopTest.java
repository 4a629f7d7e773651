package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import tools.jackson.databind.JsonNode;

/// The sample's page, the sample's merchant server and the wallet server, each in its own process.
class LoopTest {

    private static final Path SAMPLE = Path.of("assets/samples/loop");

    @TempDir
    private Path folder;

    private CliTester cli;

    @BeforeEach
    void makeCli() {
        cli = new CliTester(folder);
    }

    private int run(String merchant, String... more) {
        return cli.run(Stream.concat(Stream.of("run", SAMPLE.toString(), "--apps", "assets/samples/apps.json",
                "--format", "json", "--backend", "--merchant", merchant, "--decide", "allow"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String sampleServer() {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' '"
                + SAMPLE.resolve("merchant/Merchant.java") + "'";
    }

    private List<JsonNode> events(String kind) {
        return cli.out().lines().map(Json::read).filter(each -> each.path("event").asString().equals(kind)).toList();
    }

    private static void obeys(String schema, JsonNode json) {
        assertEquals(List.of(), JsonSchema.load(schema).check(Json.write(json)), json.toString());
    }

    @Test
    void thePageSignsItsUserInThroughTheMerchantsServerAndOneFlowTellsOfItAll() {
        assertEquals(0, run(sampleServer()), cli.out() + cli.err());
        cli.out().lines().map(Json::read).forEach(event -> obeys("run", event));
        assertEquals(List.of("token", "profile"),
                events("exchange").stream().map(each -> each.path("operation").asString()).toList());
        String name = "Linh Trần";
        assertTrue(events("setData").stream().anyMatch(each ->
                each.at("/changes/greeting").asString("").equals("Hello, " + name)), cli.out());
        Matcher port = Pattern.compile("merchant’s server listens on http://127.0.0.1:(\\d+)").matcher(cli.err());
        assertTrue(port.find(), cli.err());
        assertEquals(Optional.empty(), MerchantProcess.listening(Integer.parseInt(port.group(1))));

        assertEquals(0, cli.run("log", "--format", "json"));
        JsonNode flow = cli.json();
        obeys("log", flow);
        JsonNode exchanges = flow.path("exchanges");
        assertEquals(List.of("page-request", "token", "profile"),
                exchanges.valueStream().map(each -> each.path("operation").asString()).toList());
        for (JsonNode exchange : exchanges) {
            obeys("exchange", exchange);
            assertEquals("ok", exchange.at("/verdict/id").asString());
            assertEquals(200, exchange.path("status").asInt());
            assertEquals(flow.path("flow"), exchange.path("flow"));
        }
        assertEquals("https://coffee.example.com/sign-in", exchanges.at("/0/sent/target").asString());
        assertEquals(0, cli.run("log", "--export", "jsonl"));
        assertEquals(flow, cli.json());
        assertEquals(0, cli.run("log"));
        assertEquals(4, cli.out().lines().count());
    }

    @Test
    void aServerThatEndsBeforeItListensIsNamedWithItsLastWords() {
        assertEquals(2, run("echo no secret given; exit 3"));
        String message = cli.json().at("/error/message").asString();
        assertTrue(message.contains("exit code 3") && message.contains("no secret given"), message);
    }

    @Test
    void aServerThatNeverListensIsNotWaitedForForever() {
        assertEquals(2, run("echo still here; sleep 60", "--merchant-wait", "1"));
        assertTrue(cli.json().at("/error/message").asString().contains("still here"), cli.out());
    }

    @Test
    void onlyARegisteredAppHasAServer() {
        assertEquals(2, run("exit 0", "--app", "vn.example.stranger"));
        assertTrue(cli.json().at("/error/message").asString().contains("vn.example.stranger"), cli.out());
    }

    @Test
    void theOptionsOfTheLoopAskForIt() {
        assertEquals(2, cli.run("run", SAMPLE.toString(), "--merchant", "exit 0"));
        assertTrue(cli.err().contains("--backend"), cli.err());
        assertEquals(2, run("exit 0", "--merchant-url", "coffee"));
    }

    @Test
    void theWalletServerAloneIsNoHindrance() {
        int code = cli.run("run", SAMPLE.toString(), "--apps", "assets/samples/apps.json", "--format", "json",
                "--backend", "--decide", "deny");
        assertFalse(events("callback").isEmpty(), cli.out() + cli.err());
        assertEquals(0, code);
    }
}
