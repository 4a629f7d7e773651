package studio.authcode.backend.dialect.alipay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.DefaultAlipayClient;
import com.alipay.api.internal.util.AlipayLogger;
import com.alipay.api.request.AlipaySystemOauthTokenRequest;
import com.alipay.api.request.AlipayUserInfoShareRequest;
import com.alipay.api.response.AlipaySystemOauthTokenResponse;
import com.alipay.api.response.AlipayUserInfoShareResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.backend.BackendTester;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.Keys;

/// The wallet's own Java SDK signs, sends, and checks the signatures of the answers.
class AlipaySdkTest {

    private static final String APP = "2021000000000001";
    private static final String OTHER = "2021000000000002";

    @TempDir
    private Path folder;
    private BackendTester tester;

    @BeforeAll
    static void quiet() {
        AlipayLogger.setNeedEnableLogger(false);
    }

    @BeforeEach
    void start() {
        tester = new BackendTester(folder, """
                {"apps": [{"wallet": "alipay", "id": "%s"},
                          {"wallet": "alipay", "id": "%s", "identity": "open_id", "fields": ["nick_name"]}]}"""
                .formatted(APP, OTHER));
        // The SDK sends the time of its own clock.
        tester.clock().advance(Duration.between(BackendTester.NOW, Clock.systemUTC().instant()));
    }

    @AfterEach
    void stop() {
        tester.close();
    }

    private AlipayClient client(String app, String type) {
        AppCredentials credentials = tester.credentials("alipay", app, "production");
        Keys keys = credentials.keys().orElseThrow();
        return new DefaultAlipayClient(tester.backend().addresses().get("alipay").get("gateway"), app,
                base64(keys.merchantPrivate().orElseThrow().getEncoded()), "json", "utf-8",
                base64(keys.wallet().getPublic().getEncoded()), type);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static AlipaySystemOauthTokenResponse exchange(AlipayClient client, String code)
            throws AlipayApiException {
        AlipaySystemOauthTokenRequest request = new AlipaySystemOauthTokenRequest();
        request.setGrantType("authorization_code");
        request.setCode(code);
        return client.execute(request);
    }

    private static AlipaySystemOauthTokenResponse refresh(AlipayClient client, String token)
            throws AlipayApiException {
        AlipaySystemOauthTokenRequest request = new AlipaySystemOauthTokenRequest();
        request.setGrantType("refresh_token");
        request.setRefreshToken(token);
        return client.execute(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA2", "RSA"})
    void theSdkExchangesRefreshesAndReadsTheProfile(String type) throws AlipayApiException {
        AlipayClient client = client(APP, type);
        AlipaySystemOauthTokenResponse first =
                exchange(client, tester.issue("alipay", APP, "production", "auth_user"));
        assertTrue(first.isSuccess(), first.getBody());
        assertTrue(first.getUserId().matches("2088\\d{12}"));
        AlipaySystemOauthTokenResponse second = refresh(client, first.getRefreshToken());
        assertTrue(second.isSuccess(), second.getBody());
        assertEquals(first.getUserId(), second.getUserId());
        assertNotEquals(first.getAccessToken(), second.getAccessToken());
        AlipayUserInfoShareResponse user =
                client.execute(new AlipayUserInfoShareRequest(), second.getAccessToken());
        assertTrue(user.isSuccess(), user.getBody());
        assertEquals("linh.tran", user.getNickName());
        assertEquals("F", user.getGender());
        assertEquals("ok", tester.verdict());
    }

    @Test
    void anAppOfTheNewKindGetsAnIdOfItsOwnAndOnlyTheFieldsThatWereApproved() throws AlipayApiException {
        AlipayClient client = client(OTHER, "RSA2");
        AlipaySystemOauthTokenResponse tokens =
                exchange(client, tester.issue("alipay", OTHER, "production", "auth_user"));
        assertNull(tokens.getUserId());
        assertEquals(47, tokens.getOpenId().length());
        AlipayUserInfoShareResponse user =
                client.execute(new AlipayUserInfoShareRequest(), tokens.getAccessToken());
        assertEquals("linh.tran", user.getNickName());
        assertNull(user.getAvatar());
    }

    @Test
    void aCodeThatWasUsedIsRefusedAsTheWalletDoes() throws AlipayApiException {
        AlipayClient client = client(APP, "RSA2");
        String code = tester.issue("alipay", APP, "production", "auth_base");
        exchange(client, code);
        AlipaySystemOauthTokenResponse again = exchange(client, code);
        assertFalse(again.isSuccess());
        assertEquals("40002", again.getCode());
        assertEquals("isv.code-invalid", again.getSubCode());
        assertEquals("code/used", tester.verdict());
    }

    @Test
    void aSilentTokenReadsNoProfile() throws AlipayApiException {
        AlipayClient client = client(APP, "RSA2");
        AlipaySystemOauthTokenResponse tokens =
                exchange(client, tester.issue("alipay", APP, "production", "auth_base"));
        AlipayUserInfoShareResponse user =
                client.execute(new AlipayUserInfoShareRequest(), tokens.getAccessToken());
        assertEquals("isv.insufficient-isv-permissions", user.getSubCode());
        assertEquals("token/scope", tester.verdict());
    }

    @Test
    void aKeyOfAnotherAppIsToldApart() throws AlipayApiException {
        Keys other = tester.credentials("alipay", OTHER, "production").keys().orElseThrow();
        Keys own = tester.credentials("alipay", APP, "production").keys().orElseThrow();
        AlipayClient client = new DefaultAlipayClient(tester.backend().addresses().get("alipay").get("gateway"), APP,
                base64(other.merchantPrivate().orElseThrow().getEncoded()), "json", "utf-8",
                base64(own.wallet().getPublic().getEncoded()), "RSA2");
        AlipaySystemOauthTokenResponse reply = exchange(client, tester.issue("alipay", APP, "production"));
        assertEquals("isv.invalid-signature", reply.getSubCode());
        assertEquals("signature/other-key", tester.verdict());
        assertEquals(OTHER, tester.newest().path("verdict").path("args").path(0).asString());
    }

    @Test
    void anAnswerOfAnotherWalletWouldNotPassTheSdksCheck() {
        Keys own = tester.credentials("alipay", APP, "production").keys().orElseThrow();
        AlipayClient client = new DefaultAlipayClient(tester.backend().addresses().get("alipay").get("gateway"), APP,
                base64(own.merchantPrivate().orElseThrow().getEncoded()), "json", "utf-8",
                base64(own.merchantPublic().getEncoded()), "RSA2");
        assertThrows(AlipayApiException.class,
                () -> exchange(client, tester.issue("alipay", APP, "production", "auth_base")));
    }
}
