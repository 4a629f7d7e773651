package studio.authcode.backend.dialect.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// One of the platform's result codes.
///
/// Sources: the common result table of the platform's documents, and those of cancelToken, inquiryUserInfoByAccessToken
/// and the public applyToken pages. No document has a code of its own for an auth code that was used.
///
/// @param status `S` done, `F` refused for good, `U` to be tried again
record PlatformResult(String code, String status, String message) {

    static final PlatformResult SUCCESS = new PlatformResult("SUCCESS", "S", "success");
    static final PlatformResult UNKNOWN = new PlatformResult(
            "UNKNOWN_EXCEPTION", "U", "API failed due to unknown reason.");
    static final PlatformResult INVALID_API = failed("INVALID_API", "The called API is invalid or not active.");
    static final PlatformResult PARAM_ILLEGAL = failed("PARAM_ILLEGAL", "Illegal parameters.");
    static final PlatformResult ACCESS_DENIED = failed("ACCESS_DENIED", "Access denied.");
    static final PlatformResult INVALID_SIGNATURE = failed("INVALID_SIGNATURE", "The signature is invalid.");
    static final PlatformResult UNKNOWN_CLIENT = failed("UNKNOWN_CLIENT", "The client is unknown.");
    static final PlatformResult INVALID_CLIENT_STATUS = failed(
            "INVALID_CLIENT_STATUS", "The client status is invalid.");
    static final PlatformResult INVALID_AUTH_CLIENT = failed("INVALID_AUTH_CLIENT", "The auth client is invalid.");
    static final PlatformResult INVALID_AUTHCODE = failed("INVALID_AUTHCODE", "The authorization code is invalid.");
    static final PlatformResult EXPIRED_CODE = failed("EXPIRED_CODE", "The authorization code has expired.");
    static final PlatformResult INVALID_REFRESH_TOKEN = failed(
            "INVALID_REFRESH_TOKEN", "The refresh token is invalid.");
    static final PlatformResult USED_REFRESH_TOKEN = failed("USED_REFRESH_TOKEN", "The refresh token has been used.");
    static final PlatformResult INVALID_ACCESS_TOKEN = failed("INVALID_ACCESS_TOKEN", "The access token is invalid.");
    static final PlatformResult EXPIRED_ACCESS_TOKEN = failed(
            "EXPIRED_ACCESS_TOKEN", "The access token has expired.");

    private static final List<PlatformResult> KNOWN = List.of(SUCCESS, UNKNOWN, INVALID_API, PARAM_ILLEGAL,
            ACCESS_DENIED, INVALID_SIGNATURE, UNKNOWN_CLIENT, INVALID_CLIENT_STATUS, INVALID_AUTH_CLIENT,
            INVALID_AUTHCODE, EXPIRED_CODE, INVALID_REFRESH_TOKEN, USED_REFRESH_TOKEN, INVALID_ACCESS_TOKEN,
            EXPIRED_ACCESS_TOKEN);
    private static final Map<String, String> OTHER_STATUSES = Map.of(
            "REQUEST_TRAFFIC_EXCEED_LIMIT", "U", "AUTH_IN_PROCESS", "U");

    private static PlatformResult failed(String code, String message) {
        return new PlatformResult(code, "F", message);
    }

    /// Returns the result of a code, whether or not it is one that this server gives by itself.
    static PlatformResult of(String code) {
        String message = code.replace('_', ' ').toLowerCase(Locale.ROOT) + ".";
        return KNOWN.stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseGet(() -> new PlatformResult(code, OTHER_STATUSES.getOrDefault(code, "F"), message));
    }

    /// Returns an answer that begins with the result.
    ObjectNode json() {
        ObjectNode json = Json.object();
        json.putObject("result").put("resultCode", code).put("resultStatus", status).put("resultMessage", message);
        return json;
    }
}
