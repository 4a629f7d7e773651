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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.http.WireReply;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// A merchant of Alipay.
final class AlipayServer implements Server {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /// A request in the making; whatever is changed before it is sent is the mistake.
    static final class Call {
        final AppCredentials app;
        final boolean inAddress;
        final Map<String, String> parameters = new LinkedHashMap<>();
        String text;
        PrivateKey key;
        String jca = "SHA256withRSA";
        Function<byte[], String> encoding = Base64.getEncoder()::encodeToString;

        Call(AppCredentials app, String method, Instant now, Map<String, String> own, Rolls rolls) {
            this.app = app;
            this.inAddress = rolls.maybe();
            parameters.put("app_id", app.merchant().app());
            parameters.put("method", method);
            parameters.put("format", "JSON");
            parameters.put("charset", "utf-8");
            parameters.put("sign_type", "RSA2");
            parameters.put("timestamp", TIME.format(now.minusMillis(rolls.below(500_000)).atOffset(
                    ZoneOffset.ofHours(8))));
            parameters.put("version", "1.0");
            parameters.putAll(new TreeMap<>(own));
            for (int i = rolls.below(3); i > 0; i--) {
                parameters.put("x" + rolls.word(5), rolls.text());
            }
            this.key = app.keys().orElseThrow().merchantPrivate().orElseThrow();
        }

        static String joined(Map<String, String> parameters) {
            return parameters.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                    .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("&"));
        }

        String right() {
            return joined(new TreeMap<>(parameters));
        }

        Draft draft() {
            Map<String, String> all = new LinkedHashMap<>(parameters);
            all.put("sign", encoding.apply(RsaSignature.sign(
                    jca, key, (text == null ? right() : text).getBytes(StandardCharsets.UTF_8))));
            String form = all.entrySet().stream().map(each -> each.getKey() + "="
                    + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
            String path = app.merchant().environment().equals("sandbox") ? "/sandbox/gateway.do" : "/gateway.do";
            Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded;charset=utf-8");
            return inAddress ? Draft.of("POST", path + "?" + form, headers, "")
                    : Draft.of("POST", path, headers, form);
        }
    }

    Call call(DialectTester world, AppCredentials app, Rolls rolls) {
        return new Call(app, "alipay.system.oauth.token", world.now(), Map.of("grant_type", "authorization_code",
                "code", world.issue(app, scopes())), rolls);
    }

    @Override
    public String wallet() {
        return "alipay";
    }

    @Override
    public List<String> scopes() {
        return List.of("auth_user");
    }

    @Override
    public List<String> tooFewScopes() {
        return List.of("auth_base");
    }

    @Override
    public Draft token(DialectTester world, AppCredentials app, String code, Rolls rolls) {
        return new Call(app, "alipay.system.oauth.token", world.now(),
                Map.of("grant_type", "authorization_code", "code", code), rolls).draft();
    }

    @Override
    public Draft refresh(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        return new Call(app, "alipay.system.oauth.token", world.now(),
                Map.of("grant_type", "refresh_token", "refresh_token", token), rolls).draft();
    }

    @Override
    public Draft profile(DialectTester world, AppCredentials app, String token, Rolls rolls) {
        return new Call(app, "alipay.user.info.share", world.now(), Map.of("auth_token", token), rolls).draft();
    }

    private static JsonNode json(Handled handled) {
        return Json.read(((WireReply.Answer) handled.reply()).text());
    }

    @Override
    public String access(Handled handled) {
        return json(handled).path("alipay_system_oauth_token_response").path("access_token").asString();
    }

    @Override
    public String refresh(Handled handled) {
        return json(handled).path("alipay_system_oauth_token_response").path("refresh_token").asString();
    }

    @Override
    public boolean refuses(WireReply.Answer answer) {
        JsonNode error = Json.read(answer.text()).valueStream().findFirst().orElseThrow();
        return answer.status() == 200 && error.path("code").asString("").matches("[24]000\\d")
                && error.path("sub_code").asString("").matches("(isv|aop|isp)\\.[a-z-]+");
    }
}
