package studio.authcode.backend.dialect.dana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.BackendTester;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DanaDialectTest {

    private static final String APPS = """
            {"apps": [{"wallet": "dana", "id": "1010110000000001", "environments": {"production": {}}}]}""";
    private static final String TOKEN = "/v1.0/access-token/b2b2c.htm";
    private static final String PROFILE = "/dana/member/query/queryUserProfile.htm";

    @TempDir
    private Path folder;
    private BackendTester tester;
    private AppCredentials app;

    @BeforeEach
    void start() {
        tester = new BackendTester(folder, APPS);
        app = tester.credentials("dana", "1010110000000001", "production");
    }

    @AfterEach
    void stop() {
        tester.close();
    }

    private HttpResponse<String> send(String path, String body) {
        String time = DanaAnswers.time(tester.clock().instant());
        String text = path.equals(TOKEN) ? DanaSignature.exchange(app.clientId(), time)
                : DanaSignature.transaction("POST", path, body, time);
        byte[] signature = RsaSignature.sign("SHA256withRSA", app.keys().orElseThrow().merchantPrivate().orElseThrow(),
                text.getBytes(StandardCharsets.UTF_8));
        return tester.send("POST", path, Map.of("Content-Type", "application/json", "X-TIMESTAMP", time,
                "X-CLIENT-KEY", app.clientId(), "X-SIGNATURE", Base64.getEncoder().encodeToString(signature)), body);
    }

    private JsonNode token(String code) {
        return BackendTester.json(send(TOKEN, "{\"grantType\":\"AUTHORIZATION_CODE\",\"authCode\":\"" + code + "\"}"));
    }

    private HttpResponse<String> profile(String token, String... resources) {
        ObjectNode request = Json.object();
        request.putObject("head").put("version", "2.0").put("function", DanaDialect.FUNCTION)
                .put("clientId", app.clientId()).put("clientSecret", app.clientSecret()).put("accessToken", token);
        request.putObject("body").set("userResources", Json.strings(List.of(resources)));
        return send(PROFILE, Json.pretty(Json.object().set("request", request)));
    }

    @Test
    void aCodeBecomesTokensARefreshRotatesThemAndTheProfileIsByScope() {
        String code = tester.issue("dana", "1010110000000001", "production", "KYC_INFO");
        JsonNode tokens = token(code);
        assertEquals("2007400", tokens.path("responseCode").asString());
        assertEquals("2029-02-28T17:00:00+07:00", tokens.path("accessTokenExpiryTime").asString());
        JsonNode second = BackendTester.json(send(TOKEN, "{\"grantType\":\"REFRESH_TOKEN\",\"refreshToken\":\""
                + tokens.path("refreshToken").asString() + "\"}"));
        assertNotEquals(tokens.path("refreshToken"), second.path("refreshToken"));
        HttpResponse<String> known = profile(second.path("accessToken").asString(), "USER_KYC");
        assertEquals("[{\"resourceType\":\"USER_KYC\",\"value\":\"Passport N0000000, verified\"}]",
                BackendTester.json(known).at("/response/body/userResourceInfos").toString());
        String response = known.body().substring("{\"response\":".length(), known.body().indexOf(",\"signature\""));
        assertTrue(RsaSignature.verify("SHA256withRSA", app.keys().orElseThrow().wallet().getPublic(),
                response.getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(BackendTester.json(known).path("signature").asString())));
        assertEquals("ok", tester.verdict());
        assertEquals("flow-" + code, tester.newest().path("flow").asString());
    }

    @Test
    void whatWasNotGrantedIsDeniedAndWhatDoesNotExistIsToldApart() {
        String token = token(tester.issue("dana", "1010110000000001", "production", "USER_LOGIN_ID"))
                .path("accessToken").asString();
        assertEquals("ACCESS_DENIED", result(profile(token, "USER_KYC")));
        assertEquals("token/scope", tester.verdict());
        assertEquals("ACCESS_DENIED", result(profile(token, "BALANCE")));
        assertEquals("RESOURCE_NOT_DEFINED", result(profile(token, "USER_SHOE_SIZE")));
        assertEquals("request/field-value", tester.verdict());
        assertEquals("SUCCESS", result(profile(token, "USER_LOGIN_ID")));
    }

    private static String result(HttpResponse<String> reply) {
        return BackendTester.json(reply).at("/response/body/resultInfo/resultCode").asString();
    }

    @Test
    void aCodeThatWasUsedIsRefusedWithTheStandardsStatus() {
        String code = tester.issue("dana", "1010110000000001", "production", "KYC_INFO");
        token(code);
        HttpResponse<String> again = send(TOKEN,
                "{\"grantType\":\"AUTHORIZATION_CODE\",\"authCode\":\"" + code + "\"}");
        assertEquals(401, again.statusCode());
        assertEquals("4017402", BackendTester.json(again).path("responseCode").asString());
        assertEquals("code/used", tester.verdict());
    }

    @Test
    void theSecretOfTheProfileCallIsNotKept() {
        profile("unknown", "USER_KYC");
        JsonNode kept = tester.newest();
        assertTrue(kept.at("/sent/body").asString().contains("\"" + app.clientSecret().substring(0, 4) + "…\""));
        assertFalse(kept.toString().contains(app.clientSecret()));
        assertEquals("token/unknown", tester.verdict());
    }

    @Test
    void whiteSpaceIsTakenOutBetweenTheFieldsOnly() {
        assertEquals("{\"a\":\"x  \\\" y\",\"b\":[1,2]}",
                DanaSignature.minified("{ \"a\" :\t\"x  \\\" y\",\r\n \"b\": [1, 2] }"));
    }

    @Test
    void theWalletIsMarkedAsAnExperiment() {
        assertEquals(Set.of("dana"), tester.backend().experimental());
    }
}
