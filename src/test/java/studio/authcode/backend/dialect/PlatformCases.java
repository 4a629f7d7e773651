package studio.authcode.backend.dialect;

import java.security.PrivateKey;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.base.Json;

/// What merchants of the Mini Program Platform's wallets get wrong.
final class PlatformCases {

    private static final String APPLY = "/v1/authorizations/applyToken";

    private final PlatformServer server;
    private final List<Case> cases = new ArrayList<>();

    private PlatformCases(PlatformServer server) {
        this.server = server;
    }

    static List<Case> all(String wallet) {
        PlatformCases all = new PlatformCases(new PlatformServer(wallet));
        all.paths();
        all.texts();
        all.bodies();
        all.keys();
        all.written();
        all.callers();
        all.clocks();
        all.requests();
        if (wallet.equals("miniprogram")) {
            all.secondVersion();
        }
        return all.cases;
    }

    private PlatformServer.Call call(DialectTester world, Rolls rolls) {
        return server.call(world, world.app(server.wallet()), server.version(rolls), rolls);
    }

    private void change(Mistake mistake, String what, BiConsumer<PlatformServer.Call, Rolls> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            PlatformServer.Call call = call(world, rolls);
            change.accept(call, rolls);
            return world.send(call.draft());
        }));
    }

    private void text(Mistake mistake, String what, BiFunction<PlatformServer.Call, Rolls, String> text) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            PlatformServer.Call call = call(world, rolls);
            call.text = text.apply(call, rolls);
            return call.text.equals(call.right()) ? null : world.send(call.draft());
        }));
    }

    /// Signs another path than the request is made to.
    private void path(Mistake mistake, String what, String sent, String signed) {
        text(mistake, what, (call, _) -> {
            call.path = sent;
            return call.right().replace(sent + "\n", signed + "\n");
        });
    }

    private void body(Mistake mistake, String what, BiFunction<PlatformServer.Call, Rolls, String> body) {
        text(mistake, what, (call, rolls) -> {
            String other = body.apply(call, rolls);
            return "POST " + call.path + "\n" + call.client + "." + call.time + "." + other;
        });
    }

    private void paths() {
        path(Mistake.SIGNATURE_PATH_PREFIX, "left out", "/acl/api" + APPLY, APPLY);
        path(Mistake.SIGNATURE_PATH_PREFIX, "an unknown one left out", "/some/where" + APPLY, APPLY);
        path(Mistake.SIGNATURE_PATH_PREFIX, "in part", "/acl/api" + APPLY, "/api" + APPLY);
        path(Mistake.SIGNATURE_PATH_PREFIX, "another", "/api/open" + APPLY, "/acl/api" + APPLY);
        path(Mistake.SIGNATURE_PATH_PREFIX, "added", APPLY, "/api" + APPLY);
        path(Mistake.SIGNATURE_PATH_SUFFIX, "left out", "/api" + APPLY + ".htm", "/api" + APPLY);
        path(Mistake.SIGNATURE_PATH_SUFFIX, "added", APPLY, APPLY + ".htm");
        text(Mistake.SIGNATURE_FULL_URL, "", (call, rolls) -> call.right().replace(call.path + "\n",
                rolls.of("http://127.0.0.1:4931", "https://127.0.0.1:4931", "127.0.0.1:4931") + call.path + "\n"));
    }

    private void texts() {
        text(Mistake.SIGNATURE_METHOD_MISSING, "", (call, rolls) ->
                call.right().replaceFirst("POST ", rolls.of("", "post ", "GET ")));
        text(Mistake.SIGNATURE_SEPARATOR, "dots", (call, rolls) -> "POST " + call.path + "\n" + String.join(
                rolls.of("", ":", "|", "&", ",", "\n", " "), call.client, call.time, call.body));
        text(Mistake.SIGNATURE_SEPARATOR, "line end", (call, rolls) -> "POST " + call.path
                + rolls.of("", "\r\n", "\\n", " ", "\n    ") + call.client + "." + call.time + "." + call.body);
        text(Mistake.SIGNATURE_SEPARATOR, "method", (call, rolls) ->
                call.right().replaceFirst("POST ", rolls.of("POST", "POST:", "POST\n")));
        text(Mistake.SIGNATURE_ORDER, "", (call, rolls) -> "POST " + call.path + "\n" + rolls.of(
                call.time + "." + call.client + "." + call.body, call.client + "." + call.body + "." + call.time,
                call.time + "." + call.body, call.body + "." + call.client + "." + call.time));
        text(Mistake.SIGNATURE_APP_ID_SIGNED, "", (call, _) ->
                "POST " + call.path + "\n" + call.app.merchant().app() + "." + call.time + "." + call.body);
        text(Mistake.SIGNATURE_STRAY_CHARACTER, "", (call, rolls) -> rolls.of(
                call.right() + rolls.of("}", "\n", " ", "\"", ";"), rolls.of(" ", "\n", "\"") + call.right()));
        text(Mistake.SIGNATURE_OTHER_TIMESTAMP, "", (call, rolls) -> {
            OffsetDateTime time = OffsetDateTime.parse(call.time);
            String other = rolls.of(String.valueOf(time.toInstant().toEpochMilli()),
                    String.valueOf(time.toEpochSecond()), near(call.time),
                    DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX")
                            .format(time.withOffsetSameInstant(ZoneOffset.UTC)),
                    call.time.replace('+', ' '));
            return "POST " + call.path + "\n" + call.client + "." + other + "." + call.body;
        });
        text(Mistake.SIGNATURE_OTHER_SCHEME, "", (call, rolls) -> rolls.of(
                "POST:" + call.path + ":" + Digests.hex(Digests.hash("SHA-256", call.body)) + ":" + call.time,
                call.client + "|" + call.time, call.body));
    }

    /// Returns the same time a little later, written alike.
    private static String near(String time) {
        int last = time.contains(".") ? time.indexOf('.') + 3 : 18;
        char digit = time.charAt(last);
        return time.substring(0, last) + (digit == '9' ? '0' : (char) (digit + 1)) + time.substring(last + 1);
    }

    private void bodies() {
        text(Mistake.SIGNATURE_BODY_MISSING, "", (call, rolls) -> "POST " + call.path + "\n" + call.client + "."
                + call.time + rolls.of("", ".", ".{}", ".[object Object]"));
        body(Mistake.SIGNATURE_BODY_REWRITTEN, "", (call, rolls) -> rolls.written(call.json));
        body(Mistake.SIGNATURE_BODY_ORDER, "", (call, rolls) -> {
            call.body = Json.write(call.json);
            return rolls.of(Json.write(Rolls.reversed(call.json)), Rolls.spaced(Rolls.reversed(call.json)));
        });
        body(Mistake.SIGNATURE_STRAY_CHARACTER, "a brace after the body", (call, _) -> call.body + "}");
    }

    private void keys() {
        key(Mistake.SIGNATURE_OTHER_KEY, "another app’s", world ->
                merchant(world.app(server.wallet(), 1, "production")));
        key(Mistake.SIGNATURE_OTHER_KEY, "another wallet’s", world -> merchant(world.app("alipay")));
        key(Mistake.SIGNATURE_OTHER_ENVIRONMENT_KEY, "", world -> merchant(world.app(server.wallet(), 0, "sandbox")));
        key(Mistake.SIGNATURE_WALLET_KEY, "", world ->
                world.app(server.wallet()).keys().orElseThrow().wallet().getPrivate());
    }

    private static PrivateKey merchant(AppCredentials app) {
        return app.keys().orElseThrow().merchantPrivate().orElseThrow();
    }

    private void key(Mistake mistake, String what, Function<DialectTester, PrivateKey> key) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            PlatformServer.Call call = call(world, rolls);
            call.key = key.apply(world);
            return world.send(call.draft());
        }));
    }

    private void written() {
        for (String jca : List.of("SHA1withRSA", "SHA512withRSA", "MD5withRSA")) {
            change(Mistake.SIGNATURE_ALGORITHM, jca, (call, _) -> call.jca = jca);
        }
        change(Mistake.SIGNATURE_ALGORITHM, "named so", (call, rolls) -> call.algorithm = rolls.of("RSA512", "HS256"));
        change(Mistake.SIGNATURE_ENCODING, "", (call, _) -> call.encoding = HexFormat.of()::formatHex);
        request(Mistake.SIGNATURE_MISSING, "", draft -> draft.without("Signature"));
        request(Mistake.SIGNATURE_FORMAT, "", draft -> draft.with("Signature",
                draft.headers().get("Signature").replaceFirst(".*signature=", "")));
    }

    private void callers() {
        change(Mistake.CREDENTIALS_UNKNOWN_CLIENT, "", (call, rolls) -> call.client = rolls.word(24));
        change(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, "", (call, _) -> call.client = call.app.merchant().app());
        cases.add(new Case(server, Mistake.CREDENTIALS_OTHER_WALLET, "", (world, rolls) -> {
            PlatformServer.Call call = call(world, rolls);
            call.client = world.app(rolls.of("tiki", "dana")).clientId();
            return world.send(call.draft());
        }));
        if (server.wallet().equals("miniprogram")) {
            cases.add(new Case(server, Mistake.CREDENTIALS_APP_INACTIVE, "", (world, rolls) -> world.send(server.call(
                    world, world.app("miniprogram", 2, "production"), 1, rolls).draft())));
        }
    }

    private void clocks() {
        time(Mistake.CLOCK_FORMAT, "milliseconds", time -> String.valueOf(time.toInstant().toEpochMilli()));
        time(Mistake.CLOCK_FORMAT, "seconds", time -> String.valueOf(time.toEpochSecond()));
        time(Mistake.CLOCK_FORMAT, "no zone", time ->
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(time));
        time(Mistake.CLOCK_BEHIND, "", time -> time.minus(Duration.ofSeconds(301)).toString());
        time(Mistake.CLOCK_AHEAD, "", time -> time.plusMinutes(10).toString());
    }

    private void time(Mistake mistake, String what, Function<OffsetDateTime, String> time) {
        change(mistake, what, (call, _) -> call.time = time.apply(OffsetDateTime.parse(call.time)));
    }

    private void requests() {
        request(Mistake.REQUEST_METHOD, "", draft -> draft.as("PUT"));
        request(Mistake.REQUEST_MISSING_HEADER, "client id", draft -> draft.without("Client-Id"));
        request(Mistake.REQUEST_MISSING_HEADER, "time", draft -> draft.without("Request-Time"));
        request(Mistake.REQUEST_UNKNOWN_PATH, "", draft -> draft.at("/v3/authorizations/applyToken"));
        json(Mistake.REQUEST_MISSING_FIELD, "authCode", call -> call.json.remove("authCode"));
        json(Mistake.REQUEST_MISSING_FIELD, "grantType", call -> call.json.remove("grantType"));
        json(Mistake.REQUEST_FIELD_NAME, "", call ->
                call.json.set("auth_code", call.json.remove("authCode")));
        json(Mistake.REQUEST_GRANT_TYPE, "", call -> call.json.put("grantType", "authorization_code"));
        change(Mistake.REQUEST_NOT_JSON, "", (call, rolls) -> call.body = rolls.of("grantType=AUTHORIZATION_CODE", "",
                "[]", call.body + "}"));
    }

    private void secondVersion() {
        second(Mistake.REQUEST_MISSING_FIELD, "appId", call -> call.json.remove("appId"));
        second(Mistake.REQUEST_MISSING_FIELD, "authClientId", call -> call.json.remove("authClientId"));
        second(Mistake.REQUEST_FIELD_NAME, "clientId", call ->
                call.json.set("clientId", call.json.remove("authClientId")));
        second(Mistake.CREDENTIALS_CLIENT_ID_AS_APP_ID, "", call -> call.json.put("appId", call.client));
        second(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, "in the body", call ->
                call.json.put("authClientId", call.app.merchant().app()));
        second(Mistake.CREDENTIALS_OTHER_APP, "", call -> call.json.put("appId", "3333010000000002"));
    }

    private void second(Mistake mistake, String what, Consumer<PlatformServer.Call> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            PlatformServer.Call call = server.call(world, world.app(server.wallet()), 2, rolls);
            change.accept(call);
            call.body = rolls.written(call.json);
            return world.send(call.draft());
        }));
    }

    private void json(Mistake mistake, String what, Consumer<PlatformServer.Call> change) {
        change(mistake, what, (call, rolls) -> {
            change.accept(call);
            call.body = rolls.written(call.json);
        });
    }

    private void request(Mistake mistake, String what, UnaryOperator<Draft> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) ->
                world.send(change.apply(call(world, rolls).draft()))));
    }
}
