package studio.authcode.backend.dialect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.http.WireReply;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A merchant of a wallet of the Mini Program Platform.
record PlatformServer(String wallet) implements Server {

    /// A request in the making; whatever is changed before it is sent is the mistake.
    static final class Call {
        final AppCredentials app;
        String path;
        String client;
        String time;
        ObjectNode json;
        String body;
        String text;
        PrivateKey key;
        String jca = "SHA256withRSA";
        String algorithm = "RSA256";
        Function<byte[], String> encoding;

        Call(AppCredentials app, String path, Instant now, ObjectNode json, Rolls rolls) {
            this.app = app;
            this.path = rolls.of("", "", "/api", "/acl/api", "/api/open", "/" + rolls.word(4)) + path
                    + rolls.of("", ".htm");
            this.client = app.clientId();
            this.time = time(now, rolls);
            this.json = json;
            this.body = rolls.written(json);
            this.key = app.keys().orElseThrow().merchantPrivate().orElseThrow();
            this.encoding = rolls.of(Base64.getEncoder()::encodeToString,
                    Base64.getUrlEncoder().withoutPadding()::encodeToString,
                    bytes -> URLEncoder.encode(Base64.getEncoder().encodeToString(bytes), StandardCharsets.UTF_8));
        }

        String right() {
            return "POST " + path + "\n" + client + "." + time + "." + body;
        }

        Draft draft() {
            byte[] signature = RsaSignature.sign(
                    jca, key, (text == null ? right() : text).getBytes(StandardCharsets.UTF_8));
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "application/json; charset=UTF-8");
            headers.put("Client-Id", client);
            headers.put("Request-Time", time);
            headers.put("Signature", "algorithm=" + algorithm + ", keyVersion=1, signature="
                    + encoding.apply(signature));
            return Draft.of("POST", path, headers, body);
        }
    }

    /// Writes a time as one of the public clients does.
    static String time(Instant now, Rolls rolls) {
        String pattern = rolls.of("uuuu-MM-dd'T'HH:mm:ssxxx", "uuuu-MM-dd'T'HH:mm:ss.SSSxxx",
                "uuuu-MM-dd'T'HH:mm:ssXXX", "uuuu-MM-dd'T'HH:mm:ss.SSSXXX");
        return DateTimeFormatter.ofPattern(pattern).format(now.minusMillis(rolls.below(200_000))
                .atOffset(ZoneOffset.ofHours(rolls.of(0, 3, 8, 7))));
    }

    ObjectNode named(AppCredentials app, int version) {
        return version == 1 ? Json.object() : Json.object().put("appId", app.merchant().app())
                .put("authClientId", app.clientId());
    }

    Call call(DialectTester world, AppCredentials app, int version, ObjectNode grant, Rolls rolls) {
        return new Call(app, "/v" + version + "/authorizations/applyToken", world.now(),
                rolls.more(grant.setAll(named(app, version))), rolls);
    }

    Call call(DialectTester world, AppCredentials app, int version, Rolls rolls) {
        return call(world, app, version, code(world.issue(app, scopes())), rolls);
    }

    static ObjectNode code(String code) {
        return Json.object().put("grantType", "AUTHORIZATION_CODE").put("authCode", code);
    }

    /// Qi has the first version only.
    int version(Rolls rolls) {
        return wallet.equals("qi") ? 1 : rolls.of(1, 2);
    }

    @Override
    public List<String> scopes() {
        return List.of("auth_user", "USER_CONTACTINFO");
    }

    @Override
    public List<String> tooFewScopes() {
        return wallet.equals("qi") ? List.of("AGREEMENT_PAY") : List.of("SEND_MESSAGE");
    }

    @Override
    public Draft token(DialectTester world, AppCredentials app, String code, Rolls rolls) {
        return call(world, app, version(rolls), code(code), rolls).draft();
    }

    @Override
    public Draft refresh(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        return call(world, app, version(rolls), Json.object().put("grantType", "REFRESH_TOKEN")
                .put("refreshToken", token), rolls).draft();
    }

    @Override
    public Draft profile(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        int version = version(rolls);
        return new Call(app, "/v" + version + "/users/inquiryUserInfo", world.now(),
                named(app, version).put("accessToken", token), rolls).draft();
    }

    static JsonNode json(Handled handled) {
        return Json.read(((WireReply.Answer) handled.reply()).text());
    }

    @Override
    public String access(Handled handled) {
        return json(handled).path("accessToken").asString();
    }

    @Override
    public String refresh(Handled handled) {
        return json(handled).path("refreshToken").asString();
    }

    @Override
    public boolean refuses(WireReply.Answer answer) {
        JsonNode result = Json.read(answer.text()).path("result");
        return answer.status() == 200 && result.path("resultStatus").asString().matches("[FU]")
                && result.path("resultCode").asString().matches("[A-Z_]+");
    }
}
