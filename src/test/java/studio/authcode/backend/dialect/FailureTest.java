package studio.authcode.backend.dialect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.backend.BackendTester;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.fault.InjectedFault;

class FailureTest {

    private static final String APPS = """
            {"apps": [{"wallet": "tiki", "id": "vn.x.y"}, {"wallet": "alipay", "id": "2021000000000001"},
                      {"wallet": "miniprogram", "id": "3333010000000001"},
                      {"wallet": "dana", "id": "1010110000000001"}]}""";
    private static final Map<String, String> TARGETS = Map.of(
            "tiki TOKEN", "/tiniapp-open-api/oauth/auth/token",
            "tiki REFRESH", "/tiniapp-open-api/oauth/auth/token/refresh",
            "tiki PROFILE", "/tiniapp-open-api/oauth/me",
            "alipay TOKEN", "/gateway.do?method=alipay.system.oauth.token",
            "alipay PROFILE", "/gateway.do?method=alipay.user.info.share",
            "miniprogram TOKEN", "/v1/authorizations/applyToken",
            "dana TOKEN", "/v1.0/access-token/b2b2c.htm",
            "dana PROFILE", "/dana/member/query/queryUserProfile.htm");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "tiki|TOKEN|invalid_code|\"message\":\"invalid auth code\"",
        "tiki|REFRESH|invalid_token|\"message\":\"invalid refresh token\"",
        "tiki|PROFILE|invalid_token|\"message\":\"invalid access token\"",
        "tiki|PROFILE|invalid_signature|\"message\":\"invalid signature\"",
        "alipay|TOKEN|isv.code-invalid|\"code\":\"40002\",\"msg\":\"Invalid Arguments\","
                + "\"sub_code\":\"isv.code-invalid\",\"sub_msg\":\"授权码code无效\"",
        "alipay|PROFILE|isv.insufficient-isv-permissions|\"code\":\"40006\",\"msg\":\"Insufficient Permissions\"",
        "alipay|PROFILE|aop.invalid-auth-token|\"code\":\"20001\",\"msg\":\"Insufficient Token Permissions\"",
        "alipay|TOKEN|20000|\"code\":\"20000\",\"msg\":\"Service Currently Unavailable\","
                + "\"sub_code\":\"isp.unknow-error\"",
        "alipay|TOKEN|isv.invalid-signature|网关生成的验签字符串为：method=alipay.system.oauth.token",
        "alipay|TOKEN|some.other|\"code\":\"40004\",\"msg\":\"Business Failed\",\"sub_code\":\"some.other\"",
        "miniprogram|TOKEN|INVALID_AUTHCODE|\"resultMessage\":\"The authorization code is invalid.\"",
        "miniprogram|TOKEN|AUTH_IN_PROCESS|\"resultStatus\":\"U\"",
        "dana|TOKEN|4017402|\"responseMessage\":\"Invalid Customer Token\"",
        "dana|TOKEN|4007402|\"responseMessage\":\"Invalid Mandatory Field authCode\"",
        "dana|PROFILE|UNKNOWN_EXCEPTION|\"resultStatus\":\"U\"",
    })
    void anInjectedErrorIsTheWalletsOwn(String wallet, Operation operation, String code, String part) {
        try (BackendTester tester = new BackendTester(folder, APPS)) {
            tester.backend().desk().fail(new InjectedFault(
                    wallet, operation, 1, InjectedFault.Kind.ERROR, Optional.of(code)));
            String body = tester.send("POST", TARGETS.get(wallet + " " + operation),
                    Map.of("Content-Type", "application/json"), "").body();
            assertTrue(body.contains(part), body);
        }
    }
}
