package studio.authcode.backend.dialect.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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

class PlatformDialectTest {

    private static final String APPS = """
            {"apps": [{"wallet": "miniprogram", "id": "3333010071465913", "environments": {"production": {}}},
                      {"wallet": "qi", "id": "1177017171465913", "environments": {"production": {}}}]}""";

    @TempDir
    private Path folder;
    private BackendTester tester;
    private AppCredentials generic;
    private AppCredentials qi;

    @BeforeEach
    void start() {
        tester = new BackendTester(folder, APPS);
        generic = tester.credentials("miniprogram", "3333010071465913", "production");
        qi = tester.credentials("qi", "1177017171465913", "production");
    }

    @AfterEach
    void stop() {
        tester.close();
    }

    private HttpResponse<String> send(AppCredentials app, String path, ObjectNode json) {
        String time = OffsetDateTime.ofInstant(tester.clock().instant(), ZoneOffset.UTC).toString();
        String body = Json.write(json);
        return tester.send("POST", path, Map.of("Content-Type", "application/json; charset=UTF-8", "Client-Id",
                app.clientId(), "Request-Time", time, "Signature", new PlatformSignature(path, app.clientId(), time,
                        body).header(app.keys().orElseThrow().merchantPrivate().orElseThrow())), body);
    }

    private JsonNode post(AppCredentials app, String path, ObjectNode json) {
        HttpResponse<String> reply = send(app, path, json);
        assertEquals(200, reply.statusCode());
        return BackendTester.json(reply);
    }

    private static ObjectNode code(String code) {
        return Json.object().put("grantType", "AUTHORIZATION_CODE").put("authCode", code);
    }

    private static ObjectNode named(AppCredentials app) {
        return Json.object().put("appId", app.merchant().app()).put("authClientId", app.clientId());
    }

    @Test
    void qiExchangesReadsTheProfileRefreshesAndCancels() {
        String code = tester.issue("qi", "1177017171465913", "production", "auth_user", "USER_BIRTHDAY",
                "USER_LOGIN_ID");
        JsonNode tokens = post(qi, "/v1/authorizations/applyToken", code(code));
        assertEquals("{\"resultCode\":\"SUCCESS\",\"resultStatus\":\"S\",\"resultMessage\":\"success\"}",
                tokens.path("result").toString());
        assertEquals("1000001119398804", tokens.path("customerId").asString());
        assertEquals("2036-02-29T13:00:00+03:00", tokens.path("accessTokenExpiryTime").asString());
        ObjectNode access = Json.object().put("accessToken", tokens.path("accessToken").asString());
        JsonNode user = post(qi, "/v1/users/inquiryUserInfo", access).path("userInfo");
        assertEquals("""
                {"userId":"1000001119398804","status":"ACTIVE","avatar":"https://example.com/avatars/linh.png",\
                "userName":{"fullName":"Linh Trần","firstName":"Linh","lastName":"Trần"},"gender":"FEMALE",\
                "birthDate":"1994-08-21","loginIdInfos":[{"loginId":"+84 90 555 01 23",\
                "loginIdType":"MOBILE_PHONE"}]}""", user.toString());
        JsonNode second = post(qi, "/v1/authorizations/applyToken", Json.object().put("grantType", "REFRESH_TOKEN")
                .put("refreshToken", tokens.path("refreshToken").asString()));
        assertNotEquals(tokens.path("refreshToken"), second.path("refreshToken"));
        assertEquals("S", post(qi, "/v1/authorizations/cancelToken", access).at("/result/resultStatus").asString());
        assertEquals("INVALID_ACCESS_TOKEN", post(qi, "/v1/users/inquiryUserInfo", access)
                .at("/result/resultCode").asString());
        assertEquals("token/revoked", tester.verdict());
        assertEquals("flow-" + code, tester.newest().path("flow").asString());
        assertEquals("qi", tester.newest().path("wallet").asString());
    }

    @Test
    void theSecondVersionSaysWhoAsksAndHasItsOwnFieldNames() {
        String code = tester.issue("miniprogram", "3333010071465913", "production", "USER_BIRTHDAY",
                "USER_NICKNAME", "USER_CONTACTINFO", "USER_ADDRESS", "HASH_LOGIN_ID");
        JsonNode tokens = post(generic, "/api/v2/authorizations/applyToken.htm", code(code).setAll(named(generic)));
        ObjectNode access = named(generic).put("accessToken", tokens.path("accessToken").asString());
        JsonNode user = post(generic, "/api/v2/users/inquiryUserInfo.htm", access).path("userInfo");
        assertEquals("""
                {"userId":"1000001119398804","status":"ACTIVE","nickName":"linh.tran","birthDate":"1994-08-21",\
                "loginIdInfos":[{"hashLoginId":"5f1d7a84db00d2fce00b31a7fc73224f","loginIdType":"MOBILE_PHONE"}],\
                "contactInfos":[{"contactNo":"+84 90 555 01 23","contactType":"MOBILE_PHONE"},\
                {"contactNo":"linh.tran@example.com","contactType":"EMAIL"}],\
                "userAddresses":[{"address1":"12 Nguyễn Huệ, Quận 1, Thành phố Hồ Chí Minh"}]}""", user.toString());
        JsonNode first = post(generic, "/acl/api/v1/customers/user/inquiryUserInfoByAccessToken",
                Json.object().put("accessToken", access.path("accessToken").asString())).path("userInfo");
        assertEquals("1994-08-21", first.path("birthday").asString());
        assertFalse(first.has("birthDate"));
        assertEquals("S", post(generic, "/v2/authorizations/revoke", access).at("/result/resultStatus").asString());
        assertEquals("revoke", tester.newest().path("operation").asString());
    }

    @Test
    void aSharedClientIdIsToldByTheBodysAppOrByTheCode() {
        tester.close();
        tester = new BackendTester(folder, """
                {"apps": [{"wallet": "qi", "id": "q1", "environments":
                    {"production": {"clientId": "same-qi"}, "sandbox": {"clientId": "same-qi"}}},
                  {"wallet": "miniprogram", "id": "m1", "environments": {"production": {"clientId": "same"}}},
                  {"wallet": "miniprogram", "id": "m2", "environments": {"production": {"clientId": "same"}}}]}""");
        for (String environment : List.of("production", "sandbox")) {
            post(tester.credentials("qi", "q1", environment), "/v1/authorizations/applyToken",
                    code(tester.issue("qi", "q1", environment, "auth_user")));
            assertEquals("ok", tester.verdict());
        }
        for (String id : List.of("m1", "m2")) {
            AppCredentials app = tester.credentials("miniprogram", id, "production");
            post(app, "/v2/authorizations/applyToken", code("unknown").setAll(named(app)));
            assertEquals("code/unknown", tester.verdict());
            assertEquals(id, tester.newest().path("app").asString());
        }
    }

    @Test
    void oneTripBringsTokenAndProfile() {
        String code = tester.issue("miniprogram", "3333010071465913", "production", "USER_NAME");
        JsonNode both = post(generic, "/v2/authorizations/applyTokenAndInquiryUserInfo",
                code(code).setAll(named(generic)));
        assertTrue(both.path("accessToken").asString().startsWith("TEST"));
        assertEquals("Linh Trần", both.at("/userInfo/userName/fullName").asString());
    }

    @Test
    void whatTheUserSignsInWithIsNoContactAndAContactNoSignIn() {
        for (List<String> each : List.of(List.of("USER_LOGIN_ID", "maskLoginId", "contactInfos"),
                List.of("PLAINTEXT_USER_LOGIN_ID", "loginId", "contactInfos"),
                List.of("USER_CONTACTINFO", "contactNo", "loginIdInfos"))) {
            String code = tester.issue("miniprogram", "3333010071465913", "production", each.getFirst());
            JsonNode user = post(generic, "/v2/authorizations/applyTokenAndInquiryUserInfo",
                    code(code).setAll(named(generic))).path("userInfo");
            assertFalse(user.findPath(each.get(1)).isMissingNode(), user::toString);
            assertTrue(user.findPath(each.get(2)).isMissingNode(), user::toString);
        }
    }

    @Test
    void answersAreSignedWithTheWalletsKeyOverExactlyTheirBytesAlsoRefusals() {
        HttpResponse<String> reply = send(qi, "/x/v1/authorizations/applyToken", code("nothing at all"));
        String header = reply.headers().firstValue("Signature").orElseThrow();
        String text = "POST /x/v1/authorizations/applyToken\n" + reply.headers().firstValue("Client-Id").orElseThrow()
                + "." + reply.headers().firstValue("Response-Time").orElseThrow() + "." + reply.body();
        assertTrue(RsaSignature.verify("SHA256withRSA", qi.keys().orElseThrow().wallet().getPublic(),
                text.getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(header.replaceFirst(".*signature=", ""))));
        assertEquals("INVALID_AUTHCODE", BackendTester.json(reply).at("/result/resultCode").asString());
        assertEquals(qi.clientId(), reply.headers().firstValue("Client-Id").orElseThrow());
    }

    @Test
    void anExpiredTokenIsToldFromAnInvalidOne() {
        String code = tester.issue("qi", "1177017171465913", "production", "USER_ID");
        JsonNode tokens = post(qi, "/v1/authorizations/applyToken", code(code));
        tester.clock().advance(Duration.ofDays(3653));
        assertEquals("EXPIRED_ACCESS_TOKEN", post(qi, "/v1/users/inquiryUserInfo", Json.object()
                .put("accessToken", tokens.path("accessToken").asString())).at("/result/resultCode").asString());
        assertEquals("token/expired", tester.verdict());
    }
}
