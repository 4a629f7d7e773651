package studio.authcode.backend.dialect;

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
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.http.WireReply;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A merchant of DANA.
final class DanaServer implements Server {

    static final String TOKEN = "/v1.0/access-token/b2b2c.htm";
    static final String PROFILE = "/dana/member/query/queryUserProfile.htm";
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

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
        Function<byte[], String> encoding = Base64.getEncoder()::encodeToString;

        Call(AppCredentials app, String path, Instant now, ObjectNode json, Rolls rolls) {
            this.app = app;
            this.path = path;
            this.client = app.clientId();
            this.time = TIME.format(now.minusMillis(rolls.below(200_000)).atOffset(ZoneOffset.ofHours(7)));
            this.json = json;
            this.body = rolls.written(json);
            this.key = app.keys().orElseThrow().merchantPrivate().orElseThrow();
        }

        String hash() {
            // The tree has no white space but that in its texts.
            return Digests.hex(Digests.hash("SHA-256", Json.write(json)));
        }

        String right() {
            return path.equals(TOKEN) ? client + "|" + time : "POST:" + path + ":" + hash() + ":" + time;
        }

        Draft draft() {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "application/json");
            headers.put("X-TIMESTAMP", time);
            headers.put("X-CLIENT-KEY", client);
            headers.put("X-SIGNATURE", encoding.apply(RsaSignature.sign(
                    jca, key, (text == null ? right() : text).getBytes(StandardCharsets.UTF_8))));
            return Draft.of("POST", path, headers, body);
        }
    }

    Call exchange(DialectTester world, AppCredentials app, Rolls rolls) {
        return new Call(app, TOKEN, world.now(), code(world.issue(app, scopes()), rolls), rolls);
    }

    Call query(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        ObjectNode head = Json.object().put("version", "2.0").put("function", "dana.member.query.queryUserProfile")
                .put("clientId", app.clientId()).put("clientSecret", app.clientSecret())
                .put("reqTime", "2026-03-01T17:00:00+07:00").put("reqMsgId", rolls.word(12))
                .put("accessToken", token).put("reserve", "{ \"a\": 1 }");
        ObjectNode body = Json.object();
        body.putArray("userResources").add("USER_KYC");
        ObjectNode json = Json.object();
        if (rolls.maybe()) {
            json.putObject("request").set("head", head).set("body", body);
        } else {
            json.set("head", head).set("body", body);
        }
        return new Call(app, PROFILE, world.now(), json, rolls);
    }

    private static ObjectNode code(String code, Rolls rolls) {
        return rolls.more(Json.object().put("grantType", "AUTHORIZATION_CODE").put("authCode", code));
    }

    @Override
    public String wallet() {
        return "dana";
    }

    @Override
    public List<String> scopes() {
        return List.of("KYC_INFO", "USER_LOGIN_ID");
    }

    @Override
    public List<String> tooFewScopes() {
        return List.of("USER_LOGIN_ID");
    }

    @Override
    public Draft token(DialectTester world, AppCredentials app, String code, Rolls rolls) {
        return new Call(app, TOKEN, world.now(), code(code, rolls), rolls).draft();
    }

    @Override
    public Draft refresh(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        return new Call(app, TOKEN, world.now(), Json.object().put("grantType", "REFRESH_TOKEN")
                .put("refreshToken", token), rolls).draft();
    }

    @Override
    public Draft profile(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        return query(world, app, token, rolls).draft();
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
        JsonNode json = Json.read(answer.text());
        if (json.has("responseCode")) {
            return json.path("responseCode").asString().matches(answer.status() + "74\\d\\d") && answer.status() >= 400;
        }
        JsonNode result = json.path("response").path("body").path("resultInfo");
        return answer.status() == 200 && result.path("resultStatus").asString().equals("F")
                && result.path("resultCode").asString().matches("[A-Z_]+");
    }
}
