package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.exchange.Mistake;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {

    @TempDir
    private Path home;
    private CliTester cli;

    @BeforeEach
    void makeCli() {
        cli = new CliTester(home);
    }

    @Test
    void aRuleIsExplainedWithItsCauses() {
        assertEquals(0, cli.run("explain", "app-id/unregistered"));
        String said = cli.out();
        assertTrue(said.startsWith("app-id/unregistered  The app id is not registered with the wallet"), said);
        assertTrue(said.contains("What you will see: ") && said.contains("What to do: "), said);
        assertTrue(said.contains("homoglyph") && said.contains("can be repaired for you"), said);
    }

    @Test
    void oneCauseIsExplainedAlone() {
        assertEquals(0, cli.run("explain", "project/root/no-app-json", "--format", "json"));
        JsonNode causes = cli.json().path("causes");
        assertEquals(1, causes.size());
        assertEquals("no-app-json", causes.at("/0/cause").asString());
        assertEquals("error", causes.at("/0/severity").asString());
        assertEquals(false, causes.at("/0/repairable").asBoolean());
        assertEquals("project/root", cli.json().path("rule").asString());
    }

    @Test
    void noLineEndsWithBlanks() {
        assertEquals(0, cli.run("explain", "app-id/missing"));
        assertTrue(cli.out().lines().allMatch(line -> line.equals(line.stripTrailing())), cli.out());
    }

    @Test
    void withoutANameEveryRuleIsListed() {
        assertEquals(0, cli.run("explain"));
        assertTrue(cli.out().lines().anyMatch(line -> line.startsWith("project/page ")), cli.out());
        assertEquals(0, cli.run("explain", "--format", "json"));
        assertTrue(cli.json().path("rules").size() > 10);
    }

    @Test
    void aRuleThatIsNotThereCouldNotBeExplained() {
        assertEquals(2, cli.run("explain", "app-id/unregisterd"));
        assertTrue(cli.err().contains("Did you mean: app-id/unregistered?"), cli.err());
        assertEquals(2, cli.run("explain", "zzzzzzzzz", "--format", "json"));
        assertEquals("The command “authcode explain” lists every rule and mistake.",
                cli.json().at("/error/hint").asString());
    }

    @Test
    void aMistakeOfAServerIsExplainedToo() {
        assertEquals(0, cli.run("explain", "signature/raw-payload"));
        assertTrue(cli.out().startsWith("signature/raw-payload  ") && cli.out().contains("What to do: "), cli.out());
        assertEquals(0, cli.run("explain", "code/used", "--format", "json"));
        assertEquals("mistake", cli.json().path("kind").asString());
        for (String member : List.of("rule", "title", "explanation", "advice")) {
            assertTrue(!cli.json().path(member).asString("").isEmpty(), member);
        }
    }

    @Test
    void mistakesStandInTheSameListAndAreSuggestedToo() {
        assertEquals(0, cli.run("explain", "--format", "json"));
        List<String> mistakes = cli.json().path("rules").valueStream()
                .filter(each -> each.path("kind").asString().equals("mistake"))
                .map(each -> each.path("rule").asString()).toList();
        assertEquals(Stream.of(Mistake.values()).map(Mistake::id).toList(), mistakes);
        assertEquals(0, cli.run("explain"));
        mistakes.forEach(each -> assertTrue(cli.out().contains(each + " "), each));
        assertEquals(2, cli.run("explain", "signature/raw-paylaod"));
        assertTrue(cli.err().contains("Did you mean: signature/raw-payload"), cli.err());
        assertEquals(2, cli.run("explain", "refresh"));
        assertTrue(cli.err().contains("refresh/used"), cli.err());
    }
}
