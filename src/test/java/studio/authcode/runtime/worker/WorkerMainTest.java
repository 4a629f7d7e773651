package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The worker as a process: it speaks lines, and dies alone when code cannot be ended.
class WorkerMainTest {

    private static final String START = "{\"do\":\"start\",\"run\":\"r\",\"program\":\"p\",\"platform\":{},\"now\":0,"
            + "\"app\":{\"module\":null,\"config\":{}},\"pages\":{},\"components\":{}}";

    /// Returns all lines that a worker says to these, and last its exit status.
    private static List<JsonNode> said(String... lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1", "-XX:+DisplayVMOutputToStderr",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), WorkerMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<JsonNode> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            try (Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
                in.write(String.join("\n", lines) + "\n");
            }
            out.lines().forEach(line -> said.add(Json.read(line)));
        } finally {
            process.destroyForcibly();
        }
        said.add(Json.object().put("exit", process.waitFor()));
        return said;
    }

    private static String script(String code) {
        ObjectNode script = Json.object().put("do", "script").put("name", "a.js");
        script.set("module", Json.object().put("kind", "code").put("id", "a.js")
                .put("code", "(function ($m) {" + code + "\n})"));
        return Json.write(script);
    }

    private static int exit(List<JsonNode> said) {
        return said.getLast().path("exit").asInt(-1);
    }

    private static Stream<JsonNode> errors(List<JsonNode> said) {
        return said.stream().map(line -> line.path("event"))
                .filter(event -> event.path("event").asString("").equals("error"));
    }

    @Test
    void everyCommandIsAnsweredUntilTheInputEnds() throws Exception {
        List<JsonNode> said = said(START, script("console.log('xin chào');"), "{\"do\":\"state\"}", "{\"do\":\"end\"}");
        assertEquals(List.of("ready", "idle", "event", "idle", "state", "idle", ""),
                said.stream().map(line -> line.path("say").asString("")).toList());
        assertEquals("xin chào", said.get(2).path("event").path("text").asString());
        assertEquals(0, exit(said));
    }

    @Test
    void modulesAreAskedFor() throws Exception {
        List<JsonNode> said = said(START.replace("\"pages\":{}", "\"pages\":{\"p\":{\"module\":\"p.js\"}}"),
                "{\"do\":\"launch\",\"page\":\"p\",\"query\":\"\"}",
                "{\"do\":\"module\",\"nr\":1,\"found\":{\"kind\":\"code\",\"id\":\"p.js\","
                        + "\"code\":\"(function ($m) { Page({ onLoad() { console.log('load'); } }); })\"}}");
        assertTrue(said.stream().anyMatch(line -> line.path("specifier").asString("").equals("p.js")), said.toString());
        assertTrue(said.stream().anyMatch(line -> line.path("event").path("text").asString("").equals("load")));
    }

    @Test
    void aParentThatIsGoneIsNotWaitedFor() throws Exception {
        assertEquals(0, exit(said(START.replace("\"pages\":{}", "\"pages\":{\"p\":{\"module\":\"p.js\"}}"),
                "{\"do\":\"launch\",\"page\":\"p\",\"query\":\"\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"function f() { try { f(); } catch (e) { f(); } } f();",
        "'a'.repeat(3e7).indexOf('a'.repeat(1.5e7) + 'b');"})
    void codeThatCannotBeEndedEndsTheProcess(String code) throws Exception {
        List<JsonNode> said = said(START, script(code));
        if (exit(said) == 0) {
            assertEquals(List.of("hung"), errors(said).map(error -> error.path("kind").asString()).toList());
        } else {
            assertEquals(WorkerMain.UNSTOPPABLE, exit(said), said.toString());
        }
    }

    /// Which of the bounds ends it first is a matter of the machine.
    @ParameterizedTest
    @ValueSource(strings = {"const a = []; while (true) { a.push(new Array(10000).fill(a.length)); }",
        "let s = 'x'; const a = []; while (true) { s += s; a.push(s + a.length); if (s.length > 1e7) { s = 'x'; } }",
        "const m = new Map(); for (let i = 0; ; i++) { m.set(i, { i, list: new Array(1000).fill(i) }); }",
        "[...Array(1e9)];", "(function p() { return Promise.resolve().then(p); })();"})
    void memoryWithoutEndEndsTheProcess(String code) throws Exception {
        List<JsonNode> said = said(START, script(code));
        switch (exit(said)) {
            case 3, WorkerMain.UNSTOPPABLE -> assertEquals(0, errors(said).count());
            default -> assertEquals(List.of("hung"), errors(said).map(error -> error.path("kind").asString()).toList());
        }
    }
}
