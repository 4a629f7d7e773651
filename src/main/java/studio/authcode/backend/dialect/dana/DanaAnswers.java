package studio.authcode.backend.dialect.dana;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.dialect.Tokens;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.FreshTokens;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// The wallet's answers: the national standard's codes for tokens, `resultInfo` for the profile.
final class DanaAnswers {

    /// Source: a public merchant server: three years, for both.
    private static final Duration LIFE = Duration.ofDays(1095);
    private static final int TOKEN_LENGTH = 48;
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final String SERVICE = "74";

    /// By status and case. Source: the national standard's table; the first ones as this server says them itself.
    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("40000", "Bad Request"),
            Map.entry("40001", "Invalid Field Format grantType"),
            Map.entry("40002", "Invalid Mandatory Field {field}"),
            Map.entry("40100", "Unauthorized. Invalid signature"),
            Map.entry("40102", "Invalid Customer Token"),
            Map.entry("40400", "Not Found"),
            Map.entry("40500", "Requested Function Is Not Supported"),
            Map.entry("40101", "Invalid Token (B2B)"),
            Map.entry("40103", "Token Not Found (B2B)"),
            Map.entry("40104", "Customer Token Not Found"),
            Map.entry("40900", "Conflict"),
            Map.entry("42900", "Too Many Requests"),
            Map.entry("50000", "General Error"),
            Map.entry("50001", "Internal Server Error"),
            Map.entry("50002", "External Server Error"),
            Map.entry("50400", "Timeout"));

    private DanaAnswers() {
    }

    static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS).atOffset(ZONE));
    }

    static FreshTokens fresh(RandomGenerator random, Instant now) {
        return new FreshTokens(new FreshTokens.Fresh(Tokens.mint(now, random, TOKEN_LENGTH), now.plus(LIFE)),
                Optional.of(new FreshTokens.Fresh(Tokens.mint(now, random, TOKEN_LENGTH), now.plus(LIFE))));
    }

    /// An answer about tokens that is no success.
    ///
    /// @param which the case within the status, two digits
    static WireReply.Answer error(WireRequest request, int status, String which, String message) {
        return stamped(request, status, Json.object().put("responseCode", status + SERVICE + which)
                .put("responseMessage", message));
    }

    /// An answer with a code of the standard, as a test asked for it.
    ///
    /// @param field the one that the request is about, which some messages name
    static WireReply.Answer injected(WireRequest request, String code, String field) {
        int status = code.matches("[45]\\d{6}") ? Integer.parseInt(code.substring(0, 3)) : 500;
        String message = code.startsWith(status + SERVICE)
                ? MESSAGES.getOrDefault(status + code.substring(5), "Failure " + code) : "Failure " + code;
        return stamped(request, status, Json.object().put("responseCode", code)
                .put("responseMessage", message.replace("{field}", field)));
    }

    static WireReply.Answer tokens(WireRequest request, FreshTokens fresh, String user) {
        FreshTokens.Fresh refresh = fresh.refresh().orElseThrow();
        ObjectNode json = Json.object().put("responseCode", "200" + SERVICE + "00")
                .put("responseMessage", "Successful").put("accessToken", fresh.access().token())
                .put("tokenType", "Bearer").put("accessTokenExpiryTime", time(fresh.access().expires()))
                .put("refreshToken", refresh.token()).put("refreshTokenExpiryTime", time(refresh.expires()));
        json.putObject("additionalInfo").putObject("userInfo").put("publicUserId", user);
        return stamped(request, 200, json);
    }

    private static WireReply.Answer stamped(WireRequest request, int status, ObjectNode json) {
        return new WireReply.Answer(status, Map.of("Content-Type", "application/json; charset=UTF-8", "X-TIMESTAMP",
                time(request.time())), Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    /// An answer about the profile, signed as far as the wallet knows for whom.
    ///
    /// @param status `S`, `F` or `U`
    static WireReply.Answer profile(
            WireRequest request, String status, String code, ObjectNode content, Optional<AppCredentials> caller) {
        ObjectNode response = Json.object();
        response.putObject("head").put("version", "2.0").put("function", DanaDialect.FUNCTION)
                .put("clientId", caller.map(AppCredentials::clientId).orElse(""))
                .put("respTime", time(request.time())).put("reqMsgId", request.id());
        ObjectNode body = response.putObject("body");
        body.putObject("resultInfo").put("resultStatus", status).put("resultCode", code)
                .put("resultMsg", code.replace('_', ' '));
        body.setAll(content);
        String text = Json.write(response);
        String signature = caller.flatMap(AppCredentials::keys).map(keys -> ",\"signature\":\""
                + Base64.getEncoder().encodeToString(RsaSignature.sign("SHA256withRSA", keys.wallet().getPrivate(),
                        text.getBytes(StandardCharsets.UTF_8))) + "\"").orElse("");
        return WireReply.json(200, "{\"response\":" + text + signature + "}");
    }
}
