package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppsCommandTest {

    @TempDir
    private Path home;
    private CliTester cli;

    @BeforeEach
    void startFresh() {
        cli = new CliTester(home);
    }

    @Test
    void addListAndRemoveGoRound() {
        assertEquals(0, cli.run("apps", "add", "--wallet", "qi", "--id", "a", "--name", "Bus", "--company", "City"));
        assertEquals(0, cli.run("apps", "list"));
        assertTrue(cli.out().contains("Bus – City"), cli.out());
        assertEquals(0, cli.run("apps", "remove", "--wallet", "qi", "--id", "a"));
        assertEquals(0, cli.run("apps", "list"));
        assertEquals("", cli.out());
    }

    @Test
    void theRegistryMayBeAnyFile() {
        Path other = home.resolve("team/apps.json");
        assertEquals(2, cli.run("apps", "list", "--apps", other.toString()));
        assertEquals(0, cli.run("apps", "add", "--apps", other.toString(), "--wallet", "qi", "--id", "a"));
        assertEquals(0, cli.run("apps", "list", "--apps", other.toString(), "--format", "json"));
        assertEquals("a", cli.json().at("/apps/0/id").asString());
        assertFalse(Files.exists(home.resolve("apps.json")));
    }

    @Test
    void secretsLeaveOnlyWhenTheyAreRevealed() throws IOException {
        Path file = home.resolve("in.json");
        Files.writeString(file, """
                {"apps":[{"wallet":"tiki","id":"a",
                          "environments":{"sandbox":{"clientId":"k","clientSecret":"hush"}}}]}""");
        assertEquals(0, cli.run("apps", "import", file.toString()));
        Path out = home.resolve("out.json");
        assertEquals(0, cli.run("apps", "export", out.toString()));
        assertFalse(Files.readString(out).contains("hush"));
        assertEquals(0, cli.run("apps", "list", "--format", "json"));
        assertFalse(cli.out().contains("hush"));
        assertEquals(0, cli.run("apps", "export", out.toString(), "--reveal"));
        assertTrue(Files.readString(out).contains("hush"));
    }

    @Test
    void importSaysWhatItAddedAndWhatItReplaced() throws IOException {
        Path file = home.resolve("in.json");
        Files.writeString(file, "{\"apps\":[{\"wallet\":\"tiki\",\"id\":\"a\"},{\"wallet\":\"qi\",\"id\":\"a\"}]}");
        cli.run("apps", "add", "--wallet", "qi", "--id", "a");
        assertEquals(0, cli.run("apps", "import", file.toString()));
        assertTrue(cli.out().contains("1 added, 1 replaced"), cli.out());
    }

    @Test
    void whatCannotBeDoneLeavesTheRegistryAsItIs() throws IOException {
        cli.run("apps", "add", "--wallet", "qi", "--id", "a");
        String before = Files.readString(home.resolve("apps.json"));
        assertEquals(2, cli.run("apps", "add", "--wallet", "qi", "--id", "a"));
        assertEquals(2, cli.run("apps", "add", "--wallet", "nope", "--id", "b"));
        assertEquals(2, cli.run("apps", "add", "--wallet", "qi", "--id", "b", "--state", "asleep"));
        assertEquals(2, cli.run("apps", "add", "--wallet", "qi", "--id", ""));
        assertEquals(2, cli.run("apps", "remove", "--wallet", "qi", "--id", "b"));
        assertEquals(2, cli.run("apps", "import", home.resolve("none.json").toString()));
        assertEquals(before, Files.readString(home.resolve("apps.json")));
    }

    @Test
    void aCommandWithoutItsVerbSaysWhichThereAre() {
        assertEquals(2, cli.run("apps"));
        assertTrue(cli.err().contains("Missing required subcommand"), cli.err());
    }

    @Test
    void personasAreListedAndShown() {
        assertEquals(0, cli.run("personas", "list", "--format", "json"));
        assertEquals("linh", cli.json().at("/personas/0/id").asString());
        assertEquals(0, cli.run("personas", "show", "nobody"));
        assertEquals(2, cli.run("personas", "show", "somebody"));
    }

    @Test
    void aContractIsShownRuleByRuleWithBasisErrataAndSwitches() {
        assertEquals(0, cli.run("wallets", "qi"));
        for (String part : new String[] {"AGREEMENT_PAY", "documented", "observed", "assumed", "ERRORLCODE", "silent",
            "Errata", "9. "}) {
            assertTrue(cli.out().contains(part), part);
        }
        assertEquals(2, cli.run("wallets", "none"));
        assertEquals(0, cli.run("wallets", "qi", "--format", "json"));
        assertEquals(13, cli.json().path("scopes").size());
    }
}
