package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// A wallet that is nothing but one JSON file is a wallet like any other.
class InventedWalletTest {

    @TempDir
    private Path home;
    private CliTester cli;

    @BeforeEach
    void addTheWalletAsOneFile() throws IOException {
        Files.createDirectories(home.resolve("wallets"));
        try (InputStream in = getClass().getResourceAsStream("/wallets-own/zephyr.json")) {
            Files.write(home.resolve("wallets/zephyr.json"), in.readAllBytes());
        }
        cli = new CliTester(home);
        assertEquals(0, cli.run("apps", "add", "--wallet", "zephyr", "--id", "kite"), cli.err());
    }

    private JsonNode payload(String... options) {
        List<String> line = new ArrayList<>(List.of(
                "call", "--wallet", "zephyr", "--app", "kite", "--format", "json"));
        line.addAll(List.of(options));
        assertEquals(0, cli.run(line.toArray(String[]::new)), cli.out() + cli.err());
        return cli.json().path("payload");
    }

    @Test
    void successHasTheShapeOfTheFile() {
        JsonNode payload = payload("--scopes", "\"who:read\"", "--decide", "allow");
        String code = payload.at("/result/raw").asString();
        assertTrue(code.matches("Z-[XYZ]{9}"), code);
        assertEquals("zx:" + code, payload.at("/result/ticket").asString());
        assertEquals("who:read", payload.at("/result/for").asString());
        assertEquals(cli.json().path("flow"), payload.path("flow"));
        assertTrue(payload.path("ok").isBoolean());
    }

    @Test
    void silentScopesAreSilent() {
        assertEquals("ping", payload("--scopes", "\"ping\"").at("/result/for").asString());
    }

    @Test
    void failuresCarryTheFilesOwnCodesAndShapes() {
        assertEquals(Json.read("{\"ok\":false,\"not\":[\"who:read\"],\"status\":\"E2\"}"),
                payload("--scopes", "\"who:read\"", "--decide", "deny"));
        assertEquals(Json.read("[\"closed\",\"E4\"]"), payload("--scopes", "\"who:read\"", "--decide", "close"));
        assertEquals(Json.read("{\"ok\":false,\"failure\":{\"id\":\"E5\",\"text\":\"too slow\",\"app\":\"kite\"}}"),
                payload("--scopes", "\"who:read\"", "--decide", "timeout"));
        assertEquals(
                Json.read("{\"ok\":false,\"failure\":{\"id\":\"E9\",\"text\":\"the wind is down\",\"app\":\"kite\"}}"),
                payload("--scopes", "\"who:read\"", "--fault", "E9"));
    }

    @Test
    void anArrayIsABadArgumentWhereTheFileTakesStringsOnly() {
        assertEquals("E7", payload("--scopes", "[\"who:read\"]").at("/failure/id").asString());
    }

    @Test
    void itsSwitchesWorkByTheirOwnNames() {
        assertEquals("E55",
                payload("--scopes", "\"who:read\"", "--rule", "wind=south", "--decide", "timeout")
                        .at("/failure/id").asString());
    }

    @Test
    void itIsListedAndShown() {
        assertEquals(0, cli.run("wallets"));
        assertTrue(cli.out().contains("zephyr"), cli.out());
        assertEquals(0, cli.run("wallets", "zephyr"));
        assertTrue(cli.out().contains("a weather cock"), cli.out());
    }

    private String zephyr() throws IOException {
        return Files.readString(home.resolve("wallets/zephyr.json"));
    }

    @Test
    void aWalletWhoseFileWasNotLoadedIsAnErrorThatSaysWhy() throws IOException {
        Files.writeString(home.resolve("wallets/torn.json"), "{");
        assertEquals(2, cli.run("call", "--wallet", "torn", "--app", "x"));
        assertTrue(cli.err().contains("torn.json:1:"), cli.err());
    }

    @Test
    void aBadFileIsReportedByPlaceAndReasonAndTheOthersStillLoad() throws IOException {
        Files.writeString(home.resolve("wallets/broken.json"), "{\n  \"name\": 7,\n  \"scopes\": []\n}");
        Files.writeString(home.resolve("wallets/torn.json"), "{\n  \"name\": ");
        Files.writeString(home.resolve("wallets/pattern.json"), zephyr().replace("\"rank\": 5,",
                "\"rank\": 5,\n    \"idRule\": {\"pattern\": \"((\"},"));
        Files.writeString(home.resolve("wallets/generous.json"), zephyr().replace(
                "{\"ok\": false, \"not\"", "{\"authCode\": \"${authCode}\", \"not\""));
        assertEquals(1, cli.run("wallets"));
        assertTrue(cli.err().contains("pattern.json:12:27: "), cli.err());
        assertTrue(cli.err().contains("generous.json:1:1: ") && cli.err().contains("auth code"), cli.err());
        assertTrue(cli.out().contains("zephyr"), cli.out());
        assertTrue(cli.err().contains("broken.json:2:11: "), cli.err());
        assertTrue(cli.err().contains("torn.json:2:"), cli.err());
        assertTrue(payload("--scopes", "\"ping\"").path("ok").isBoolean());
    }
}
