package studio.authcode.backend.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.BackendTester;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class AdminSiteTest {

    private static final String APPS = """
            {"apps": [{"wallet": "tiki", "id": "vn.x.y", "scopes": ["user_profile"]}]}""";
    private static final String PROFILE = "/ecom/v1/customers/profile";

    @TempDir
    private Path folder;
    private BackendTester tester;

    @BeforeEach
    void start() {
        tester = new BackendTester(folder, APPS);
    }

    @AfterEach
    void stop() {
        tester.close();
    }

    private HttpResponse<String> ask(String method, String path, String body) {
        return tester.send(method, "/admin/" + path, Map.of("Authorization", "Bearer " + tester.backend().adminToken(),
                "Content-Type", "application/json"), body);
    }

    private JsonNode post(String path, String body) {
        return BackendTester.json(ask("POST", path, body));
    }

    private void profile() {
        tester.send("GET", PROFILE, Map.of("Authorization", "Bearer none"), "");
    }

    @Test
    void aCodeIsMintedInAFlowOfItsOwn() {
        JsonNode minted = post("codes", """
                {"wallet": "tiki", "app": "vn.x.y", "scopes": ["user_profile"]}""");
        assertTrue(minted.path("code").asString().length() > 20);
        assertEquals(26, minted.path("flow").asString().length());
    }

    @Test
    void noCodeIsMintedForWhatTheWalletWouldRefuse() {
        HttpResponse<String> reply = ask("POST", "codes", """
                {"wallet": "tiki", "app": "vn.x.y", "scopes": ["offline"]}""");
        assertEquals(400, reply.statusCode());
        assertTrue(reply.body().contains("offline"), reply.body());
    }

    @Test
    void nothingIsDoneForWhoDoesNotShowTheToken() {
        for (String header : new String[] {"Bearer wrong", "Basic x", ""}) {
            HttpResponse<String> reply =
                    tester.send("POST", "/admin/codes", Map.of("Authorization", header), "{}");
            assertEquals(401, reply.statusCode());
            assertFalse(reply.body().contains(tester.backend().adminToken()));
        }
    }

    @Test
    void onlyJsonIsTaken() {
        HttpResponse<String> reply = tester.send("POST", "/admin/reset", Map.of(
                "Authorization", "Bearer " + tester.backend().adminToken(), "Content-Type", "text/plain"), "{}");
        assertEquals(415, reply.statusCode());
    }

    @Test
    void theClockMoves() {
        assertEquals("2026-03-01T10:11:00Z", post("clock", "{\"advance\": \"PT11M\"}").path("now").asString());
        assertEquals("2026-03-01T10:22:00Z", post("clock", "{\"advance\": \"PT11M\"}").path("now").asString());
        post("reset", "{}");
        assertEquals(BackendTester.NOW, tester.clock().instant());
    }

    @Test
    void theSecondCallFailsAsATestAsked() {
        post("faults", """
                {"wallet": "tiki", "operation": "profile", "nth": 2, "kind": "error", "code": "busy"}""");
        profile();
        assertEquals("token/unknown", tester.verdict());
        profile();
        assertEquals("fault/injected", tester.verdict());
        assertEquals("busy", tester.newest().path("response").path("error").path("reason").asString());
        profile();
        assertEquals("token/unknown", tester.verdict());
    }

    @Test
    void aConnectionIsDropped() {
        post("faults", """
                {"wallet": "tiki", "operation": "token", "kind": "drop"}""");
        // Not GET: the client would ask again by itself.
        assertThrows(UncheckedIOException.class, () ->
                tester.send("POST", "/tiniapp-open-api/oauth/auth/token", Map.of(), "{}"));
        assertEquals(0, tester.newest().path("status").intValue());
    }

    @Test
    void anAnswerBreaksOff() {
        post("faults", """
                {"wallet": "tiki", "operation": "profile", "kind": "malformed"}""");
        HttpResponse<String> reply =
                tester.send("GET", PROFILE, Map.of("Authorization", "Bearer none"), "");
        assertEquals(200, reply.statusCode());
        assertThrows(JacksonException.class, () -> BackendTester.json(reply));
    }

    @Test
    void theTrafficIsReadUntilItIsReset() {
        profile();
        profile();
        assertEquals(2, BackendTester.json(ask("GET", "exchanges", "")).path("exchanges").size());
        post("reset", "{}");
        assertEquals(0, BackendTester.json(ask("GET", "exchanges", "")).path("exchanges").size());
    }

    @Test
    void whatCannotBeDoneIsToldWithWhatCan() {
        assertTrue(post("faults", "{\"wallet\": \"tiki\", \"operation\": \"x\", \"kind\": \"drop\"}")
                .path("error").path("hint").asString().contains("refresh"));
        assertEquals(400, ask("POST", "clock", "{\"advance\": \"soon\"}").statusCode());
        assertEquals(400, ask("POST", "tokens/revoke", "{\"token\": \"nobody's\"}").statusCode());
        assertEquals(400, ask("POST", "clock", "[]").statusCode());
        assertEquals(400, ask("POST", "clock", "{").statusCode());
        assertEquals(404, ask("GET", "nothing", "").statusCode());
    }

    @Test
    void aClockThatCannotGoThatFarStaysAndTheServerGoesOn() {
        assertEquals(400, ask("POST", "clock", "{\"advance\": \"P999999999999D\"}").statusCode());
        assertEquals(BackendTester.NOW, tester.clock().instant());
        assertEquals(200, ask("POST", "reset", "{}").statusCode());
    }

    @Test
    void aFailureThatCouldNeverHappenIsRefused() {
        for (String fault : new String[] {
            "{\"wallet\": \"nope\", \"operation\": \"token\", \"kind\": \"drop\"}",
            "{\"wallet\": \"tiki\", \"operation\": \"revoke\", \"kind\": \"drop\"}",
            "{\"wallet\": \"tiki\", \"operation\": \"token\", \"kind\": \"drop\", \"nth\": \"abc\"}",
            "{\"wallet\": \"tiki\", \"operation\": \"token\", \"kind\": \"drop\", \"nth\": 1.5}"}) {
            assertEquals(400, ask("POST", "faults", fault).statusCode(), fault);
        }
    }

    @Test
    void aRegistryThatIsHalfSavedDoesNotStopTheServer() throws IOException {
        Files.writeString(folder.resolve("apps.json"), "{\"apps\": [");
        tester.send("POST", "/tiniapp-open-api/oauth/auth/token",
                Map.of("X-Tiniapp-Client-Id", "nobody", "X-Tiniapp-Timestamp", "1"), "{}");
        assertEquals("credentials/unknown-client", tester.verdict());
        assertFalse(tester.warnings().isEmpty());
    }
}
