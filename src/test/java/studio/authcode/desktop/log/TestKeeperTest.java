package studio.authcode.desktop.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import studio.authcode.desktop.shell.Bench;
import tools.jackson.databind.JsonNode;

class TestKeeperTest {

    private Bench bench;
    private TestKeeper keeper;
    private Path file;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        file = bench.open("tiki").resolve("authcode.json");
        keeper = new TestKeeper(bench.workbench.session(), bench.workbench.tools());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private JsonNode flow(String prompts, String request) {
        return flow(prompts, request, bench.workbench.session().project().get().orElseThrow().toString());
    }

    private static JsonNode flow(String prompts, String request, String project) {
        return Json.read("""
                {"flow": "f1", "page": "pages/home/index", "handler": "onLogin", "callback": "success",
                 "persona": "linh", "project": %s, "prompts": %s, "request": %s}"""
                .formatted(Json.write(Json.strings(List.of(project)).get(0)), prompts, request));
    }

    private static String prompts(String decision) {
        return "[{\"scopes\": [\"user_profile\", \"offline\"], \"decision\": %s}]".formatted(decision);
    }

    @Test
    void aCallBecomesACaseAsThePlanReadsIt() throws IOException {
        keeper.keep(flow(prompts("{\"user_profile\": \"allow\", \"offline\": \"deny\"}"),
                "{\"rules\": {\"prompts\": \"together\"}}"));
        assertEquals("""
                {
                  "cases": [
                    {
                      "name": "onLogin: deny offline",
                      "page": "pages/home/index",
                      "handler": "onLogin",
                      "answers": [ {
                        "user_profile": true,
                        "offline": false
                      } ],
                      "persona": "linh",
                      "rules": {
                        "prompts": "together"
                      },
                      "expect": {
                        "callback": "success"
                      }
                    }
                  ]
                }
                """, Files.readString(file));
        assertEquals(List.of(), JsonSchema.load("authcode").check(Files.readString(file)));
        assertTrue(bench.told.getLast().contains("onLogin: deny offline"), bench.told.toString());
    }

    @Test
    void whatStandsInTheFileStaysByteForByteAndNamesDiffer() throws IOException {
        String before = "{ \"wallet\":\"tiki\",\n\t\"rules\": {}  }\n";
        Files.writeString(file, before);
        keeper.keep(flow(prompts("\"close\""), "{}"));
        bench.changed();
        keeper.keep(flow(prompts("\"close\""), "{\"fault\": \"1\"}"));
        keeper.keep(flow(prompts("\"close\""), "{}"));
        String after = Files.readString(file);
        assertTrue(after.startsWith("{ \"wallet\":\"tiki\",\n\t\"rules\": {}"), after);
        assertEquals(List.of("onLogin: close", "onLogin: 1", "onLogin: close (2)"),
                Json.read(after).path("cases").valueStream().map(each -> each.path("name").asString()).toList());
        assertEquals(List.of(), JsonSchema.load("authcode").check(after));
    }

    @Test
    void answersAreWrittenAsShortAsTheyCanBe() {
        assertEquals("[\"deny\"]", answers("{\"user_profile\": \"deny\", \"offline\": \"deny\"}"));
        assertEquals("[\"timeout\"]", answers("\"timeout\""));
        assertEquals("[{\"a\":false,\"b\":true}]", answers("{\"a\": \"deny\", \"b\": \"allow\"}"));
    }

    private static String answers(String decision) {
        return KeptCase.of(flow(prompts(decision), "{}", "x"), Set.of()).orElseThrow().path("answers").toString();
    }

    @Test
    void aCallMadeByHandOrByAnotherProjectIsNotKept() {
        keeper.keep(Json.read("{\"flow\": \"f1\", \"from\": \"call\"}"));
        keeper.keep(flow("[]", "{}", "/elsewhere"));
        assertEquals(List.of("This call was made by hand, so there is no page to try it with.",
                "This call was made by another project than the open one."), bench.told);
        assertTrue(Files.notExists(file));
    }
}
