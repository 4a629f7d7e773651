package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Json;

class CallCommandTest {

    private static final String BOTH = "[\"user_profile\",\"offline\"]";

    @TempDir
    private Path home;
    private CliTester cli;

    @BeforeEach
    void registerOneApp() {
        cli = new CliTester(home);
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.a.b");
    }

    private int call(String... options) {
        List<String> line = new ArrayList<>(List.of("call", "--wallet", "tiki", "--app", "vn.a.b"));
        line.addAll(List.of(options));
        return cli.run(line.toArray(String[]::new));
    }

    @Test
    void aPromptWithoutAnAnswerIsNeverASilentAllow() {
        assertEquals(2, call("--scopes", BOTH, "--decide", "allow"));
        assertEquals("", cli.out());
        assertTrue(cli.err().contains("Prompt 2 asks for offline"), cli.err());
        assertTrue(cli.err().contains("--decide"), cli.err());
    }

    @Test
    void answersLeftOverAreIgnored() {
        assertEquals(0, call("--scopes", BOTH, "--decide", "allow", "--decide", "allow", "--decide", "deny"));
    }

    @Test
    void anAnswerByScopeAnswersEveryPromptThatAsksAboutIt() {
        assertEquals(0, call("--format", "json", "--scopes", BOTH, "--decide", "user_profile=allow,offline=deny"));
        assertEquals(Json.read("""
                [{"scopes":["user_profile"],"decision":{"user_profile":"allow"}},
                 {"scopes":["offline"],"decision":{"offline":"deny"}}]"""), cli.json().path("prompts"));
    }

    @Test
    void aPromptThatWasClosedOrTimedOutSaysSo() {
        assertEquals(0, call("--format", "json", "--scopes", BOTH, "--decide", "allow", "--decide", "close"));
        assertEquals("close", cli.json().at("/prompts/1/decision").asString());
        assertEquals(0, call("--format", "json", "--scopes", BOTH, "--decide", "timeout"));
        assertEquals("timeout", cli.json().at("/prompts/0/decision").asString());
    }

    @Test
    void aPersonAtATerminalIsAskedOnTheErrorStream() {
        cli.typing("what?\na\nd\n");
        assertEquals(0, call("--format", "json", "--scopes", BOTH));
        assertEquals(Json.read("{\"offline\":\"2\"}"), cli.json().at("/payload/authErrorScopes"));
        assertTrue(cli.err().contains("vn.a.b asks for user_profile (1 of 2)"), cli.err());
    }

    @ParameterizedTest
    @CsvSource({"success, allow, 0", "fail, allow, 1", "success, deny, 1", "fail, deny, 0"})
    void expectTurnsTheWrongCallbackIntoExitCodeOne(String expected, String answer, int code) {
        assertEquals(code, call("--decide", answer, "--expect", expected));
    }

    @Test
    void theCallbackIsTheAnswerWhateverItIs() {
        assertEquals(0, call("--decide", "deny"));
        assertEquals(0, cli.run("call", "--wallet", "tiki", "--app", "nobody.knows"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "call --wallet nope --app x | There is no wallet | tiki, miniprogram, qi, dana, alipay",
        "call --wallet tiki --app vn.a.b --rule nope=1 | no switch | prompts=each|together",
        "call --wallet tiki --app vn.a.b --rule partial=maybe | no value | success|fail",
        "call --wallet tiki --app vn.a.b --fault 1002 | no fault | 1 (SCOPE:1), 2 (SCOPE:2)",
        "call --wallet qi --app x --fault USER_NAME:1002 | no fault | 1002",
        "call --wallet tiki --app vn.a.b --decide perhaps | is no answer | allow, deny, close, timeout",
        "call --wallet tiki --app vn.a.b --scopes user_profile | --scopes is no JSON | Quote it",
        "call --wallet tiki --app vn.a.b --persona who | no persona | linh",
        "call --wallet tiki --app vn.a.b --apps no-such.json | no such registry | apps add",
        "call --wallet tiki | Missing required option | --help",
        "call --app | Missing required parameter | --help",
        "--wallet tiki call | stands before the command | The command comes first",
        "frobnicate | frobnicate | The command comes first"})
    void whatCannotBeDoneIsOneSentenceAndAHint(String line, String message, String hint) {
        String[] words = line.strip().split(" ");
        assertEquals(2, cli.run(words));
        assertEquals("", cli.out());
        List<String> said = cli.err().lines().toList();
        assertEquals(2, said.size(), cli.err());
        assertTrue(said.getFirst().contains(message.strip()), cli.err());
        assertTrue(said.getLast().contains(hint.strip().split("\\|")[0]), cli.err());
    }

    @Test
    void withJsonTheSameIsOneObjectOnStandardOutput() {
        assertEquals(2, call("--format", "json", "--fault", "99"));
        assertTrue(cli.json().at("/error/message").asString().contains("99"));
        assertTrue(cli.json().at("/error/hint").asString().contains("1 (SCOPE:1)"));
        assertEquals("", cli.err());
        assertEquals(2, cli.run("call", "--format=json"));
        assertTrue(cli.json().at("/error/message").asString().contains("--wallet"));
    }

    @Test
    void jsonNestedWithoutEndIsRefusedWithItsPlace() {
        assertEquals(2, call("--scopes", "[".repeat(100_000)));
        assertTrue(cli.err().contains("--scopes is no JSON (column "), cli.err());
    }

    @Test
    void grantsCountOnlyWhereRememberingIsOnAndUntilTheyAreForgotten() {
        assertEquals(0, call("--scopes", BOTH, "--decide", "allow", "--decide", "deny", "--remember"));
        assertEquals(2, call("--scopes", BOTH, "--remember"));
        assertTrue(cli.err().contains("asks for offline"), cli.err());
        assertEquals(0, call("--scopes", "\"user_profile\"", "--remember"));
        assertEquals(2, call("--scopes", "\"user_profile\""));
        assertEquals(2, call("--scopes", "\"user_profile\"", "--remember", "--persona", "omar"));
        assertEquals(0, cli.run("forget", "--app", "vn.a.b"));
        assertEquals(2, call("--scopes", "\"user_profile\"", "--remember"));
    }

    @Test
    void stepsNameTheirReasonBasisAndSource() {
        assertEquals(0, call("--format", "json", "--decide", "deny"));
        assertEquals(7, cli.json().path("steps").size());
        cli.json().path("steps").forEach(step -> {
            assertFalse(step.path("why").asString().isBlank());
            assertEquals(step.has("basis"), step.has("source"));
        });
        assertEquals("failed", cli.json().at("/steps/4/outcome").asString());
    }

    @Test
    void aReportThatIsLostIsNotASuccess() {
        cli.onAFullDisk();
        assertEquals(2, call("--decide", "allow"));
        assertTrue(cli.err().contains("could not be written"), cli.err());
    }

    @Test
    void aFaultForAScopeThatIsNotAskedForIsRefused() {
        assertEquals(2, call("--scopes", BOTH, "--fault", "other:1", "--decide", "allow"));
        assertTrue(cli.err().contains("user_profile, offline"), cli.err());
    }

    @Test
    void aRefusedSignInIsExplainedAsARefusal() {
        assertEquals(0, call("--decide", "deny"));
        assertTrue(cli.out().contains("The user did not allow the auth code."), cli.out());
        assertFalse(cli.out().contains("Invalid parameter"), cli.out());
    }

    @Test
    void whatComesFromOutsideCannotSteerTheTerminal() {
        assertEquals(0, cli.run("call", "--wallet", "tiki", "--app", "\u001b[31mx\ny"));
        assertFalse(cli.out().contains("\u001b"), cli.out());
        assertEquals(0, cli.run("log"));
        assertEquals(1, cli.out().lines().count());
    }

    @Test
    void argumentsAreNeverReadFromAFile() {
        assertEquals(2, cli.run("call", "@/etc/hostname"));
        assertTrue(cli.err().contains("@/etc/hostname") || cli.err().contains("--wallet"), cli.err());
    }

    @Test
    void aFolderOrNothingOpensTheDesktop() {
        assertEquals(0, cli.run());
        assertEquals(0, cli.run(home.toString(), "--wallet", "qi"));
        assertEquals(0, cli.run("tour"));
        assertEquals(List.of("studio - -", "studio " + home + " qi", "tour"), cli.opened());
    }

    @Test
    void evenAnExhaustedStackOrHeapIsAnsweredInWords() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"))) {
            cli.failing(error);
            assertEquals(2, call("--scopes", BOTH, "--decide", "allow", "--decide", "allow"));
            assertTrue(cli.err().startsWith("authcode: Something went wrong inside the program: " + error), cli.err());
            assertFalse(cli.err().contains("\tat "), cli.err());
            assertEquals(2, call("--scopes", BOTH, "--decide", "allow", "--decide", "allow", "--format", "json"));
            assertTrue(cli.json().path("error").path("message").stringValue().contains(error.toString()), cli.out());
        }
    }
}
