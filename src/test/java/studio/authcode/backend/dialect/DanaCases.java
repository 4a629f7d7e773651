package studio.authcode.backend.dialect;

import java.security.PrivateKey;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// What merchants of DANA get wrong.
final class DanaCases {

    private final DanaServer server = new DanaServer();
    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        DanaCases all = new DanaCases();
        all.exchangeTexts();
        all.queryTexts();
        all.hashes();
        all.keys();
        all.callers();
        all.clocks();
        all.requests();
        all.queries();
        return all.cases;
    }

    private DanaServer.Call query(DialectTester world, Rolls rolls) {
        String token = server.access(server.tokens(world, world.app("dana"), server.scopes(), rolls));
        return server.query(world, world.app("dana"), token, rolls);
    }

    private DanaServer.Call either(DialectTester world, Rolls rolls) {
        return rolls.maybe() ? query(world, rolls) : server.exchange(world, world.app("dana"), rolls);
    }

    private void change(Mistake mistake, String what, BiConsumer<DanaServer.Call, Rolls> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            DanaServer.Call call = either(world, rolls);
            change.accept(call, rolls);
            return world.send(call.draft());
        }));
    }

    private void text(
            Mistake mistake, String what, BiFunction<DialectTester, Rolls, DanaServer.Call> which,
            BiFunction<DanaServer.Call, Rolls, String> text) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            DanaServer.Call call = which.apply(world, rolls);
            call.text = text.apply(call, rolls);
            return call.text.equals(call.right()) ? null : world.send(call.draft());
        }));
    }

    private void exchange(Mistake mistake, String what, BiFunction<DanaServer.Call, Rolls, String> text) {
        text(mistake, "token" + what, (world, rolls) -> server.exchange(world, world.app("dana"), rolls), text);
    }

    private void query(Mistake mistake, String what, BiFunction<DanaServer.Call, Rolls, String> text) {
        text(mistake, "profile" + what, this::query, text);
    }

    private void exchangeTexts() {
        exchange(Mistake.SIGNATURE_OTHER_SCHEME, "", (call, rolls) -> "POST:" + rolls.of(
                call.path, call.path.replace(".htm", "")) + ":" + rolls.of(call.hash(),
                Digests.hex(Digests.hash("SHA-256", call.body))) + ":" + call.time);
        exchange(Mistake.SIGNATURE_SEPARATOR, "", (call, rolls) ->
                call.client + rolls.of("", ":", ".", "\n", "&", "-") + call.time);
        exchange(Mistake.SIGNATURE_ORDER, "", (call, _) -> call.time + "|" + call.client);
        exchange(Mistake.SIGNATURE_APP_ID_SIGNED, "", (call, _) -> call.app.merchant().app() + "|" + call.time);
    }

    private void queryTexts() {
        query(Mistake.SIGNATURE_OTHER_SCHEME, "", (call, _) -> call.client + "|" + call.time);
        query(Mistake.SIGNATURE_SEPARATOR, "", (call, rolls) -> String.join(
                rolls.of("", "|", ".", "\n", "&"), "POST", call.path, call.hash(), call.time));
        query(Mistake.SIGNATURE_ORDER, "", (call, rolls) -> rolls.of("POST:" + call.path + ":" + call.time + ":"
                + call.hash(), "POST:" + call.hash() + ":" + call.path + ":" + call.time));
        query(Mistake.SIGNATURE_METHOD_MISSING, "", (call, rolls) ->
                rolls.of("", "post:") + call.path + ":" + call.hash() + ":" + call.time);
        query(Mistake.SIGNATURE_PATH_SUFFIX, "", (call, _) -> call.right().replace(".htm", ""));
        query(Mistake.SIGNATURE_PATH_PREFIX, "", (call, rolls) -> "POST:" + rolls.of(call.path.substring(1),
                "/v1.0" + call.path, call.path.replaceFirst("/dana", "")) + ":" + call.hash() + ":" + call.time);
        query(Mistake.SIGNATURE_FULL_URL, "", (call, _) ->
                "POST:https://127.0.0.1:4931" + call.path + ":" + call.hash() + ":" + call.time);
        for (BiFunction<DialectTester, Rolls, DanaServer.Call> which
                : List.<BiFunction<DialectTester, Rolls, DanaServer.Call>>of(this::query,
                        (world, rolls) -> server.exchange(world, world.app("dana"), rolls))) {
            text(Mistake.SIGNATURE_OTHER_TIMESTAMP, "", which, (call, rolls) -> call.right().replace(call.time,
                    rolls.of(OffsetDateTime.parse(call.time).toInstant().toString(), DanaServer.TIME.format(
                            OffsetDateTime.parse(call.time).plusSeconds(1)), String.valueOf(
                            OffsetDateTime.parse(call.time).toEpochSecond()))));
            text(Mistake.SIGNATURE_STRAY_CHARACTER, "", which, (call, rolls) ->
                    call.right() + rolls.of("\n", " ", "}", ":"));
        }
    }

    private void hashes() {
        hash(Mistake.SIGNATURE_BODY_HASH, "upper case", call -> call.hash().toUpperCase(Locale.ROOT));
        hash(Mistake.SIGNATURE_BODY_HASH, "white space", call -> Digests.hex(Digests.hash("SHA-256", call.body)));
        hash(Mistake.SIGNATURE_BODY_HASH, "base64", call ->
                Base64.getEncoder().encodeToString(Digests.hash("SHA-256", Json.write(call.json))));
        hash(Mistake.SIGNATURE_BODY_HASH, "SHA-512", call ->
                Digests.hex(Digests.hash("SHA-512", Json.write(call.json))));
        hash(Mistake.SIGNATURE_BODY_HASH, "none", call -> Json.write(call.json));
        hash(Mistake.SIGNATURE_BODY_MISSING, "", _ -> Digests.hex(Digests.hash("SHA-256", "")));
    }

    private void hash(Mistake mistake, String what, Function<DanaServer.Call, String> hash) {
        query(mistake, ", " + what, (call, _) -> "POST:" + call.path + ":" + hash.apply(call) + ":" + call.time);
    }

    private void keys() {
        key(Mistake.SIGNATURE_OTHER_KEY, world ->
                world.app("dana", 1, "production").keys().orElseThrow().merchantPrivate().orElseThrow());
        key(Mistake.SIGNATURE_OTHER_ENVIRONMENT_KEY, world ->
                world.app("dana", 0, "sandbox").keys().orElseThrow().merchantPrivate().orElseThrow());
        key(Mistake.SIGNATURE_WALLET_KEY, world -> world.app("dana").keys().orElseThrow().wallet().getPrivate());
        change(Mistake.SIGNATURE_ALGORITHM, "SHA-1", (call, _) -> call.jca = "SHA1withRSA");
        change(Mistake.SIGNATURE_ALGORITHM, "the shared secret", (call, rolls) -> call.encoding = _ ->
                Base64.getEncoder().encodeToString(Digests.hmac(
                        rolls.of("HmacSHA512", "HmacSHA256"), call.app.clientSecret(), call.right())));
        change(Mistake.SIGNATURE_ENCODING, "digits", (call, _) -> call.encoding = HexFormat.of()::formatHex);
        change(Mistake.SIGNATURE_ENCODING, "base64url", (call, _) ->
                call.encoding = Base64.getUrlEncoder().withoutPadding()::encodeToString);
        change(Mistake.SIGNATURE_MISSING, "", (call, _) -> call.encoding = _ -> "");
        change(Mistake.SIGNATURE_FORMAT, "", (call, _) -> call.encoding = _ -> "{signature}");
    }

    private void key(Mistake mistake, Function<DialectTester, PrivateKey> key) {
        cases.add(new Case(server, mistake, "", (world, rolls) -> {
            DanaServer.Call call = either(world, rolls);
            call.key = key.apply(world);
            return world.send(call.draft());
        }));
    }

    private void callers() {
        change(Mistake.CREDENTIALS_UNKNOWN_CLIENT, "", (call, rolls) -> call.client = rolls.word(24));
        change(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, "", (call, _) -> call.client = call.app.merchant().app());
        change(Mistake.CREDENTIALS_SECRET_AS_CLIENT_ID, "", (call, _) -> call.client = call.app.clientSecret());
        cases.add(new Case(server, Mistake.CREDENTIALS_OTHER_WALLET, "", (world, rolls) -> {
            DanaServer.Call call = either(world, rolls);
            call.client = world.app(rolls.of("tiki", "qi")).clientId();
            return world.send(call.draft());
        }));
        cases.add(new Case(server, Mistake.CREDENTIALS_APP_INACTIVE, "", (world, rolls) -> world.send(
                server.exchange(world, world.app("dana", 2, "production"), rolls).draft())));
    }

    private void clocks() {
        time(Mistake.CLOCK_BEHIND, "", time -> DanaServer.TIME.format(time.minusSeconds(301)));
        time(Mistake.CLOCK_AHEAD, "", time -> DanaServer.TIME.format(time.plusMinutes(10)));
        time(Mistake.CLOCK_FORMAT, "Z", time -> time.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString());
        time(Mistake.CLOCK_FORMAT, "milliseconds", time -> String.valueOf(time.toInstant().toEpochMilli()));
    }

    private void time(Mistake mistake, String what, Function<OffsetDateTime, String> time) {
        change(mistake, what, (call, _) -> call.time = time.apply(OffsetDateTime.parse(call.time)));
    }

    private void request(Mistake mistake, String what, UnaryOperator<Draft> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) ->
                world.send(change.apply(either(world, rolls).draft()))));
    }

    private void requests() {
        request(Mistake.REQUEST_PATH_SUFFIX, "", draft -> draft.at(draft.target().replace(".htm", "")));
        request(Mistake.REQUEST_METHOD, "", draft -> draft.as("GET"));
        request(Mistake.REQUEST_MISSING_HEADER, "time", draft -> draft.without("X-TIMESTAMP"));
        request(Mistake.REQUEST_UNKNOWN_PATH, "", draft -> draft.at("/dana" + draft.target()));
        token(Mistake.REQUEST_MISSING_HEADER, "client", draft -> draft.without("X-CLIENT-KEY"));
        token(Mistake.REQUEST_NOT_JSON, "", draft -> draft.saying(new byte[] {'a', '=', 'b'}));
        json(Mistake.REQUEST_MISSING_FIELD, json -> json.remove("authCode"));
        json(Mistake.REQUEST_FIELD_NAME, json -> json.set("auth_code", json.remove("authCode")));
        json(Mistake.REQUEST_GRANT_TYPE, json -> json.put("grantType", "authorization_code"));
    }

    private void token(Mistake mistake, String what, UnaryOperator<Draft> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> world.send(change.apply(
                server.exchange(world, world.app("dana"), rolls).draft()))));
    }

    private void json(Mistake mistake, Consumer<ObjectNode> change) {
        cases.add(new Case(server, mistake, "", (world, rolls) -> {
            DanaServer.Call call = server.exchange(world, world.app("dana"), rolls);
            change.accept(call.json);
            call.body = rolls.written(call.json);
            return world.send(call.draft());
        }));
    }

    private void queries() {
        head(Mistake.CREDENTIALS_WRONG_SECRET, head -> head.put("clientSecret", "TESTother"));
        head(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, head -> head.put("clientId", "1010110000000001"));
        head(Mistake.REQUEST_MISSING_FIELD, head -> head.remove("accessToken"));
        head(Mistake.REQUEST_FIELD_NAME, head -> head.set("access_token", head.remove("accessToken")));
        head(Mistake.REQUEST_FIELD_VALUE, head -> head.put("function", "dana.member.query"));
    }

    private void head(Mistake mistake, Consumer<ObjectNode> change) {
        cases.add(new Case(server, mistake, "profile", (world, rolls) -> {
            DanaServer.Call call = query(world, rolls);
            change.accept((ObjectNode) (call.json.has("request") ? call.json.path("request") : call.json).path("head"));
            call.body = rolls.written(call.json);
            return world.send(call.draft());
        }));
    }
}
