package studio.authcode.backend.dialect.alipay;

import java.util.List;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// One of the wallet's own errors.
///
/// @param code the gateway's code
/// @param msg the gateway's text for it
/// @param subCode what exactly
/// @param subMsg the text for that
record AlipayError(String code, String msg, String subCode, String subMsg) {

    static final AlipayError MISSING_METHOD = missing("isv.missing-method", "缺少方法名参数");
    static final AlipayError MISSING_APP_ID = missing("isv.missing-app-id", "缺少AppID参数");
    static final AlipayError MISSING_SIGNATURE = missing("isv.missing-signature", "缺少签名参数");
    static final AlipayError MISSING_TIMESTAMP = missing("isv.missing-timestamp", "缺少时间戳参数");
    static final AlipayError MISSING_CODE = missing("isv.missing-code", "缺少授权码参数");
    static final AlipayError MISSING_REFRESH = missing("isv.missing-refresh-token", "缺少刷新令牌参数");
    static final AlipayError MISSING_TOKEN = missing("isv.missing-auth-token", "缺少访问令牌参数");
    static final AlipayError INVALID_METHOD = invalid("isv.invalid-method", "不存在的方法名");
    static final AlipayError INVALID_APP_ID = invalid("isv.invalid-app-id", "无效的AppID参数");
    static final AlipayError INVALID_SIGN_TYPE = invalid("isv.invalid-signature-type", "无效签名类型");
    static final AlipayError INVALID_TIMESTAMP = invalid("isv.invalid-timestamp", "非法的时间戳参数");
    static final AlipayError INVALID_GRANT = invalid("isv.grant-type-invalid", "grant_type参数不正确");
    /// A code that is wrong, used or expired: the wallet does not tell them apart.
    static final AlipayError INVALID_CODE = invalid("isv.code-invalid", "授权码code无效");
    static final AlipayError OTHER_APP = invalid("isv.unmatched-app-id", "应用与授权不匹配");
    static final AlipayError INVALID_REFRESH = invalid("isv.refresh-token-invalid", "刷新令牌refresh_token无效");
    static final AlipayError OLD_REFRESH = invalid("isv.refresh-token-time-out", "刷新令牌refresh_token已过期");
    static final AlipayError USED_REFRESH = invalid("isv.refreshed-token-invalid", "刷新出来的令牌无效");
    static final AlipayError INVALID_TOKEN = token("aop.invalid-auth-token", "无效的访问令牌");
    static final AlipayError OLD_TOKEN = token("aop.auth-token-time-out", "访问令牌已过期");
    static final AlipayError NO_PERMISSION =
            new AlipayError("40006", "Insufficient Permissions", "isv.insufficient-isv-permissions", "ISV权限不足");
    static final AlipayError UNAVAILABLE =
            new AlipayError("20000", "Service Currently Unavailable", "isp.unknow-error", "服务暂不可用");

    /// Of those that share a code, the first stands for it.
    private static final List<AlipayError> KNOWN = List.of(INVALID_CODE, INVALID_TOKEN, OLD_TOKEN, MISSING_CODE,
            NO_PERMISSION, UNAVAILABLE, OTHER_APP, INVALID_REFRESH, OLD_REFRESH, USED_REFRESH, INVALID_METHOD,
            INVALID_APP_ID, INVALID_SIGN_TYPE, INVALID_TIMESTAMP, INVALID_GRANT, MISSING_METHOD, MISSING_APP_ID,
            MISSING_SIGNATURE, MISSING_TIMESTAMP, MISSING_REFRESH, MISSING_TOKEN);

    /// Returns the error of a sub code or a code, whether or not it is one that this server gives by itself.
    ///
    /// @param signed what the gateway signs of the request
    static AlipayError of(String code, String signed) {
        return Stream.concat(KNOWN.stream(), Stream.of(invalidSignature(signed)))
                .filter(each -> each.subCode().equals(code)).findFirst()
                .or(() -> KNOWN.stream().filter(each -> each.code().equals(code)).findFirst())
                .orElseGet(() -> new AlipayError("40004", "Business Failed", code, code));
    }

    private static AlipayError missing(String subCode, String subMsg) {
        return new AlipayError("40001", "Missing Required Arguments", subCode, subMsg);
    }

    private static AlipayError invalid(String subCode, String subMsg) {
        return new AlipayError("40002", "Invalid Arguments", subCode, subMsg);
    }

    private static AlipayError token(String subCode, String subMsg) {
        return new AlipayError("20001", "Insufficient Token Permissions", subCode, subMsg);
    }

    /// The gateway tells what it would have signed.
    static AlipayError invalidSignature(String expected) {
        return invalid("isv.invalid-signature",
                "验签出错，建议检查签名字符串或签名私钥与应用公钥是否匹配，网关生成的验签字符串为：" + expected);
    }

    ObjectNode json() {
        return Json.object().put("code", code).put("msg", msg).put("sub_code", subCode).put("sub_msg", subMsg);
    }
}
