package studio.authcode.backend.dialect.tiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.BackendTester;
import studio.authcode.backend.credentials.AppCredentials;
import tools.jackson.databind.JsonNode;

class TikiDialectTest {

    private static final String APPS = """
            {"apps": [{"wallet": "tiki", "id": "vn.x.y"}, {"wallet": "tiki", "id": "vn.x.z"}]}""";
    private static final String BASE = "/tiniapp-open-api";
    private static final String SANDBOX = "/tiniapp-sandbox-open-api";

    @TempDir
    private Path folder;
    private BackendTester tester;
    private AppCredentials app;

    @BeforeEach
    void start() {
        tester = new BackendTester(folder, APPS);
        app = tester.credentials("tiki", "vn.x.y", "production");
    }

    @AfterEach
    void stop() {
        tester.close();
    }

    private String now() {
        return String.valueOf(tester.clock().instant().toEpochMilli());
    }

    private HttpResponse<String> post(String target, String body) {
        return post(target, body, new TikiSignature(now(), app.clientId(), body).with(app.clientSecret()));
    }

    private HttpResponse<String> post(String target, String body, String signature) {
        return tester.send("POST", target, Map.of("Content-Type", "application/json", "X-Tiniapp-Client-Id",
                app.clientId(), "X-Tiniapp-Timestamp", now(), "X-Tiniapp-Signature", signature), body);
    }

    private JsonNode exchange(String code) {
        return BackendTester.json(post(BASE + "/oauth/auth/token", "{\"code\":\"" + code + "\"}"));
    }

    @Test
    void theSignatureIsTheOneOfTheWalletsOwnSamples() {
        String secret = "EhjGcsUUuRSJTHiYPbW5fxzyaKEx0JuAZIKRQ4HnIfNFidB2kMg6locQbTIEz3Vf";
        String key = "RLCKb7Ae9kx4DXtXsCWjnDXtggFnM43W";
        TikiSignature post = new TikiSignature("1620621619569", key, "{\"id\":123}");
        assertEquals("MTYyMDYyMTYxOTU2OS5STENLYjdBZTlreDREWHRYc0NXam5EWHRnZ0ZuTTQzVy57ImlkIjoxMjN9", post.signed());
        assertEquals("8ebd092b9df2cf90e8ccbcab2ba87ee14f2abb25eb8f18b4d7286d42adcd45c2", post.with(secret));
        String query = "/order?location=H%C3%A0%20N%E1%BB%99i&order_id=88062110977884170";
        assertEquals("e1e0d63f7f8296dd31b2c082e611351a6c41a3bc0309a9299832f70b693722c8",
                new TikiSignature("1620621619569", key, query).with(secret));
    }

    @Test
    void aCodeBecomesTokensARefreshRotatesThemAndMeSaysWhoItIs() {
        String code = tester.issue("tiki", "vn.x.y", "production", "offline", "user_profile");
        JsonNode data = exchange(code).path("data");
        assertEquals(3600, data.path("expires_in").intValue());
        assertEquals("bearer", data.path("token_type").asString());
        assertEquals("[\"offline\",\"user_profile\"]", data.path("scopes").toString());
        assertEquals("Linh Trần", data.path("customer").path("name").asString());
        assertTrue(data.path("customer").path("id").isIntegralNumber());
        JsonNode me = BackendTester.json(post(BASE + "/oauth/me",
                "{\"access_token\":\"" + data.path("access_token").asString() + "\"}"));
        assertEquals("Linh Trần", me.path("data").path("customer_name").asString());
        JsonNode second = BackendTester.json(post(BASE + "/oauth/auth/token/refresh",
                "{\"refresh_token\":\"" + data.path("refresh_token").asString() + "\"}")).path("data");
        assertFalse(second.path("refresh_token").asString().equals(data.path("refresh_token").asString()));
        assertFalse(second.has("customer"));
        assertEquals("ok", tester.verdict());
        assertEquals("flow-" + code, tester.newest().path("flow").asString());
    }

    @Test
    void theProfileIsForTokensThatWereAskedForIt() {
        String whole = exchange(tester.issue("tiki", "vn.x.y", "production", "user_profile")).path("data")
                .path("access_token").asString();
        HttpResponse<String> profile = tester.send("GET", "/ecom/v1/customers/profile",
                Map.of("Authorization", "Bearer " + whole), "");
        assertEquals("Linh Trần", BackendTester.json(profile).path("data").path("name").asString());
        String bare = exchange(tester.issue("tiki", "vn.x.y", "production")).path("data").path("access_token")
                .asString();
        assertEquals(400, tester.send("GET", "/ecom/v1/customers/profile", Map.of("Authorization", "Bearer " + bare),
                "").statusCode());
        assertEquals("token/scope", tester.verdict());
    }

    @Test
    void aSecretInPlaceOfTheClientIdIsNotKept() {
        tester.send("POST", BASE + "/oauth/me", Map.of("X-Tiniapp-Client-Id", app.clientSecret(),
                "X-Tiniapp-Timestamp", now(), "X-Tiniapp-Signature", "00"), "{}");
        assertEquals("credentials/secret-as-client-id", tester.verdict());
        assertEquals(app.clientSecret().substring(0, 4) + "…",
                tester.newest().at("/sent/headers/x-tiniapp-client-id").asString());
        assertFalse(tester.newest().toString().contains(app.clientSecret()));
    }

    @Test
    void oneClientIdInBothEnvironmentsHasTheSecretOfTheAddress() {
        tester.close();
        tester = new BackendTester(folder, """
                {"apps": [{"wallet": "tiki", "id": "vn.x.y", "environments": {
                  "production": {"clientId": "same", "clientSecret": "test-of-production"},
                  "sandbox": {"clientId": "same", "clientSecret": "test-of-sandbox"}}}]}""");
        for (String environment : List.of("production", "sandbox")) {
            app = tester.credentials("tiki", "vn.x.y", environment);
            post((environment.equals("sandbox") ? SANDBOX : BASE) + "/oauth/auth/token",
                    "{\"code\":\"" + tester.issue("tiki", "vn.x.y", environment) + "\"}");
            assertEquals("ok", tester.verdict());
            assertEquals(environment, tester.newest().path("environment").asString());
        }
    }

    @Test
    void oneClientIdOfTwoAppsIsTheOnesWhoseCodeComes() {
        tester.close();
        tester = new BackendTester(folder, """
                {"apps": [{"wallet": "tiki", "id": "vn.x.y", "environments": {
                  "production": {"clientId": "same", "clientSecret": "test-of-y"}}},
                  {"wallet": "tiki", "id": "vn.x.z", "environments": {
                  "production": {"clientId": "same", "clientSecret": "test-of-z"}}}]}""");
        for (String id : List.of("vn.x.y", "vn.x.z")) {
            app = tester.credentials("tiki", id, "production");
            exchange(tester.issue("tiki", id, "production"));
            assertEquals("ok", tester.verdict());
            assertEquals(id, tester.newest().path("app").asString());
        }
    }

    @Test
    void withoutOfflineThereIsNoRefreshToken() {
        assertFalse(exchange(tester.issue("tiki", "vn.x.y", "production", "user_profile")).path("data")
                .has("refresh_token"));
    }

    @Test
    void aSecondExchangeIsRefusedInTheWalletsWordsAndExplainedInOurs() {
        String code = tester.issue("tiki", "vn.x.y", "production", "user_profile");
        exchange(code);
        JsonNode second = exchange(code);
        assertTrue(second.path("data").isNull());
        assertEquals("{\"code\":400,\"reason\":\"invalid_code\",\"message\":\"invalid auth code\"}",
                second.path("error").toString());
        assertEquals("code/used", tester.verdict());
    }

    @Test
    void sandboxAndProductionAreApart() {
        String code = tester.issue("tiki", "vn.x.y", "sandbox", "user_profile");
        post(SANDBOX + "/oauth/auth/token", "{\"code\":\"" + code + "\"}");
        assertEquals("credentials/other-environment", tester.verdict());
        assertEquals("flow-" + code, tester.newest().path("flow").asString());
        exchange(code);
        assertEquals("code/other-environment", tester.verdict());
    }

    @Test
    void aClockThatIsOffIsTold() {
        String body = "{\"code\":\"x\"}";
        String signature = new TikiSignature(now(), app.clientId(), body).with(app.clientSecret());
        String time = now();
        tester.clock().advance(Duration.ofMinutes(6));
        tester.send("POST", BASE + "/oauth/auth/token", Map.of("X-Tiniapp-Client-Id", app.clientId(),
                "X-Tiniapp-Timestamp", time, "X-Tiniapp-Signature", signature), body);
        assertEquals("clock/behind", tester.verdict());
        assertEquals("360", tester.newest().path("verdict").path("args").path(0).asString());
    }

    @Test
    void aRequestThatAnotherWebSiteCouldSendIsNotLetIn() {
        HttpResponse<String> reply = tester.send("POST", BASE + "/oauth/auth/token",
                Map.of("Origin", "http://evil.example"), "{}");
        assertEquals(403, reply.statusCode());
    }
}
