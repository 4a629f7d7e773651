package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

class LogCommandTest {

    @TempDir
    private Path home;
    private CliTester cli;

    @BeforeEach
    void makeTwoCalls() {
        cli = new CliTester(home);
        cli.run("apps", "add", "--wallet", "tiki", "--id", "vn.a.b");
        cli.run("call", "--wallet", "tiki", "--app", "vn.a.b", "--decide", "allow");
        cli.run("call", "--wallet", "qi", "--app", "stranger", "--scopes", "[\"USER_NAME\"]");
    }

    @Test
    void printsTheSameObjectAsTheCallWithWhereItCameFrom() {
        assertEquals(0, cli.run("log", "--format", "json"));
        List<JsonNode> flows = cli.out().lines().map(Json::read).toList();
        assertEquals(List.of("tiki", "qi"), flows.stream().map(flow -> flow.path("wallet").asString()).toList());
        JsonNode flow = flows.getFirst();
        assertEquals("success", flow.path("callback").asString());
        assertEquals("call", flow.path("from").asString());
        assertTrue(flow.path("ms").isIntegralNumber());
        assertEquals(7, flow.path("steps").size());
    }

    @Test
    void searchFindsWhatIsInThePayloadToo() {
        assertEquals(0, cli.run("log", "--format", "json", "--search", "error_code_unknown"));
        assertEquals(1, cli.out().lines().count());
    }

    @Test
    void exportsAsLinesOfJsonAndAsCsv() {
        assertEquals(0, cli.run("log", "--export", "jsonl"));
        assertEquals(2, cli.out().lines().map(Json::read).count());
        assertEquals(0, cli.run("log", "--export", "csv"));
        assertEquals(3, cli.out().lines().count());
    }

    @Test
    void aLogThatCannotBeUsedIsNoSuccess() throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("journal.db"));
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA user_version = 9999");
        }
        assertEquals(2, cli.run("log"));
        assertEquals(2, cli.run("forget"));
        assertTrue(cli.err().contains("newer"), cli.err());
    }

    @Test
    void exportStandsAlone() {
        assertEquals(2, cli.run("log", "--export", "csv", "--follow"));
        assertEquals(2, cli.run("log", "--export", "csv", "--format", "json"));
        assertTrue(cli.json().at("/error/message").asString().contains("--export"), cli.out());
    }

    @Test
    void theNewestFlowsAreShownOldestFirst() {
        assertEquals(0, cli.run("log", "--limit", "1"));
        assertEquals(1, cli.out().lines().count());
        assertTrue(cli.out().contains("stranger"));
    }
}
