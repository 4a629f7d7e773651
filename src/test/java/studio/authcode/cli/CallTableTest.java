package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Walks the whole table of wallet contracts: every row, every switch, each through the command.
class CallTableTest {

    private static final Map<String, String> CODE = Map.of(
            "tiki", "[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}",
            "miniprogram", "\\d{13}",
            "qi", "[A-Za-z0-9]{32}",
            "dana", "\\d{13}",
            "alipay", "[A-Za-z0-9]{32}");

    @TempDir
    private Path home;
    private Path apps;

    @BeforeEach
    void registerAppsThatLackOneScope() throws IOException {
        apps = home.resolve("table.json");
        Files.writeString(apps, """
                {"apps":[
                  {"wallet":"tiki","id":"app","scopes":["user_profile"]},
                  {"wallet":"tiki","id":"all"},
                  {"wallet":"tiki","id":"trusted","permissions":["getAuthCode"]},
                  {"wallet":"miniprogram","id":"app","scopes":["USER_ID","USER_NAME"]},
                  {"wallet":"miniprogram","id":"all"},
                  {"wallet":"qi","id":"app","scopes":["USER_ID","USER_NAME"]},
                  {"wallet":"qi","id":"all"},
                  {"wallet":"dana","id":"app","scopes":["USER_LOGIN_ID"]},
                  {"wallet":"dana","id":"all"},
                  {"wallet":"alipay","id":"app","scopes":["auth_base"]},
                  {"wallet":"alipay","id":"all"}]}
                """);
    }

    @ParameterizedTest(name = "{0} {1} scopes={2} {3}")
    @CsvFileSource(resources = "/call-table.csv", delimiter = '|', quoteCharacter = '`')
    void answersAsTheTableSays(
            String wallet, String app, String scopes, String options, String callback, String payload, int prompts) {
        List<String> line = new ArrayList<>(List.of(
                "call", "--wallet", wallet, "--app", app, "--apps", apps.toString(), "--format", "json"));
        if (scopes != null) {
            line.addAll(List.of("--scopes", scopes));
        }
        if (options != null) {
            line.addAll(List.of(options.split(" ")));
        }
        CliTester cli = new CliTester(home);
        assertEquals(0, cli.run(line.toArray(String[]::new)), cli.out() + cli.err());
        JsonNode flow = cli.json();
        assertEquals(callback, flow.path("callback").asString());
        assertEquals(Json.read(payload), withoutCode(wallet, flow.path("payload")));
        assertEquals(prompts, flow.path("prompts").size());
    }

    private static JsonNode withoutCode(String wallet, JsonNode payload) {
        JsonNode code = payload.path("authCode");
        if (code.isString()) {
            assertTrue(code.stringValue().matches(CODE.get(wallet)), code.stringValue());
            ((ObjectNode) payload).put("authCode", "*");
        }
        return payload;
    }
}
