package studio.authcode.backend.dialect;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.http.WireReply;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A merchant of Tiki.
final class TikiServer implements Server {

    private static final String TOKEN = "/oauth/auth/token";

    /// A request in the making; whatever is changed before it is sent is the mistake.
    static final class Call {
        final AppCredentials app;
        String path;
        String client;
        String time;
        ObjectNode json;
        String body;
        /// What is signed in place of the right text.
        String text;
        String key;
        /// The signature in place of the one that text and key make.
        String signature;

        Call(DialectTester world, AppCredentials app, String path, ObjectNode json, Rolls rolls) {
            this.app = app;
            this.path = (app.merchant().environment().equals("sandbox") ? "/tiniapp-sandbox-open-api"
                    : "/tiniapp-open-api") + path;
            this.client = app.clientId();
            this.time = String.valueOf(world.now().toEpochMilli() - rolls.below(200_000));
            this.json = json;
            this.body = rolls.written(json);
            this.key = app.clientSecret();
        }

        String payload() {
            return time + "." + client + "." + body;
        }

        String right() {
            return url(payload());
        }

        String sign(String signed) {
            return Digests.hex(Digests.hmac("HmacSHA256", key, signed));
        }

        Draft draft() {
            String signed = signature == null ? sign(text == null ? right() : text) : signature;
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "application/json");
            headers.put("X-Tiniapp-Client-Id", client);
            headers.put("X-Tiniapp-Timestamp", time);
            headers.put("X-Tiniapp-Signature", signed);
            return Draft.of("POST", path, headers, body);
        }
    }

    static String url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Call call(DialectTester world, AppCredentials app, Rolls rolls) {
        String code = world.issue(app, scopes());
        return new Call(world, app, TOKEN, rolls.more(Json.object().put("code", code)), rolls);
    }

    @Override
    public String wallet() {
        return "tiki";
    }

    @Override
    public List<String> scopes() {
        return List.of("offline", "user_profile");
    }

    @Override
    public List<String> tooFewScopes() {
        return null;
    }

    @Override
    public Draft token(DialectTester world, AppCredentials app, String code, Rolls rolls) {
        return new Call(world, app, TOKEN, rolls.more(Json.object().put("code", code)), rolls).draft();
    }

    @Override
    public Draft refresh(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        return new Call(world, app, TOKEN + "/refresh", Json.object().put("refresh_token", token), rolls).draft();
    }

    @Override
    public Draft profile(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        return new Call(world, app, "/oauth/me", Json.object().put("access_token", token), rolls).draft();
    }

    static Draft customer(String token) {
        return Draft.of("GET", "/ecom/v1/customers/profile", Map.of("Authorization", "Bearer " + token), "");
    }

    private static JsonNode data(Handled handled) {
        return Json.read(((WireReply.Answer) handled.reply()).text()).path("data");
    }

    @Override
    public String access(Handled handled) {
        return data(handled).path("access_token").asString();
    }

    @Override
    public String refresh(Handled handled) {
        return data(handled).path("refresh_token").asString();
    }

    @Override
    public boolean refuses(WireReply.Answer answer) {
        JsonNode json = Json.read(answer.text());
        return answer.status() == 400 && json.path("data").isNull() && json.path("error").path("code").intValue() == 400
                && json.path("error").path("reason").asString("").matches("[a-z_]+");
    }
}
