package studio.authcode.backend.dialect;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.base.Json;

/// What merchants of Tiki get wrong.
final class TikiCases {

    private final TikiServer server = new TikiServer();
    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        TikiCases all = new TikiCases();
        all.written();
        all.texts();
        all.keys();
        all.bodies();
        all.callers();
        all.clocks();
        all.requests();
        return all.cases;
    }

    /// Changes the call before it is signed with the rest.
    private void change(Mistake mistake, String what, BiConsumer<TikiServer.Call, Rolls> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            TikiServer.Call call = server.call(world, world.app("tiki"), rolls);
            change.accept(call, rolls);
            return world.send(call.draft());
        }));
    }

    /// Signs another text than the right one.
    private void text(Mistake mistake, String what, BiFunction<TikiServer.Call, Rolls, String> text) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            TikiServer.Call call = server.call(world, world.app("tiki"), rolls);
            call.text = text.apply(call, rolls);
            return call.text.equals(call.right()) ? null : world.send(call.draft());
        }));
    }

    private void payload(Mistake mistake, String what, BiFunction<TikiServer.Call, Rolls, String> payload) {
        text(mistake, what, (call, rolls) -> TikiServer.url(payload.apply(call, rolls)));
    }

    private void written() {
        change(Mistake.SIGNATURE_MISSING, "", (call, _) -> call.signature = " ");
        change(Mistake.SIGNATURE_UPPER_CASE, "", (call, _) ->
                call.signature = call.sign(call.right()).toUpperCase(Locale.ROOT));
        change(Mistake.SIGNATURE_DIGEST_BASE64, "", (call, rolls) -> call.signature = rolls.of(Base64.getEncoder(),
                Base64.getUrlEncoder(), Base64.getUrlEncoder().withoutPadding())
                .encodeToString(Digests.hmac("HmacSHA256", call.key, call.right())));
        for (String name : List.of("HmacSHA1", "HmacSHA512", "HmacMD5")) {
            change(Mistake.SIGNATURE_ALGORITHM, name, (call, _) ->
                    call.signature = Digests.hex(Digests.hmac(name, call.key, call.right())));
        }
        change(Mistake.SIGNATURE_NO_HMAC, "", (call, rolls) -> call.signature = Digests.hex(Digests.hash("SHA-256",
                rolls.of(call.right(), call.key + call.right(), call.right() + call.key))));
    }

    private void texts() {
        text(Mistake.SIGNATURE_RAW_PAYLOAD, "", (call, _) -> call.payload());
        text(Mistake.SIGNATURE_PADDED_BASE64, "", (call, _) ->
                Base64.getUrlEncoder().encodeToString(call.payload().getBytes(StandardCharsets.UTF_8)));
        text(Mistake.SIGNATURE_STANDARD_BASE64, "", (call, _) -> {
            // The two alphabets differ in the letter for six bits that are all set.
            call.body = Json.write(call.json.put("y", "?????"));
            return Base64.getEncoder().encodeToString(call.payload().getBytes(StandardCharsets.UTF_8));
        });
        payload(Mistake.SIGNATURE_SEPARATOR, "", (call, rolls) -> String.join(
                rolls.of("", "\n", ":", "|", "&", "-", " ", ","), call.time, call.client, call.body));
        payload(Mistake.SIGNATURE_ORDER, "", (call, rolls) -> rolls.of(
                call.client + "." + call.time + "." + call.body, call.client + "." + call.body + "." + call.time,
                call.body + "." + call.time + "." + call.client, call.client + "." + call.body));
        payload(Mistake.SIGNATURE_APP_ID_SIGNED, "", (call, _) ->
                call.time + "." + call.app.merchant().app() + "." + call.body);
        payload(Mistake.SIGNATURE_OTHER_TIMESTAMP, "", (call, rolls) -> {
            long time = Long.parseLong(call.time);
            return rolls.of(time / 1000, time + 1 + rolls.below(1000), time - 1 - rolls.below(1000)) + "."
                    + call.client + "." + call.body;
        });
        payload(Mistake.SIGNATURE_STRAY_CHARACTER, "", (call, rolls) -> rolls.of(
                call.payload() + rolls.of("}", "\n", " ", "\"", "\t"), rolls.of(" ", "\n", "\"") + call.payload()));
    }

    private void keys() {
        cases.add(new Case(server, Mistake.SIGNATURE_OTHER_KEY, "", (world, rolls) -> {
            TikiServer.Call call = server.call(world, world.app("tiki"), rolls);
            call.key = world.app("tiki", 1, "production").clientSecret();
            return world.send(call.draft());
        }));
        cases.add(new Case(server, Mistake.SIGNATURE_OTHER_ENVIRONMENT_KEY, "", (world, rolls) -> {
            TikiServer.Call call = server.call(world, world.app("tiki"), rolls);
            call.key = world.app("tiki", 0, "sandbox").clientSecret();
            return world.send(call.draft());
        }));
        change(Mistake.SIGNATURE_CLIENT_ID_AS_KEY, "", (call, _) -> call.key = call.client);
        change(Mistake.SIGNATURE_STRAY_CHARACTER, "after the secret", (call, rolls) -> call.key += rolls.of("\n", " "));
    }

    private void bodies() {
        payload(Mistake.SIGNATURE_BODY_MISSING, "", (call, rolls) ->
                call.time + "." + call.client + rolls.of("", ".", ".{}", ".[object Object]"));
        payload(Mistake.SIGNATURE_BODY_REWRITTEN, "", (call, rolls) ->
                call.time + "." + call.client + "." + rolls.written(call.json));
        payload(Mistake.SIGNATURE_BODY_ORDER, "", (call, rolls) -> {
            if (call.json.size() < 2) {
                return call.payload();
            }
            call.body = Json.write(call.json);
            var moved = Rolls.reversed(call.json);
            return call.time + "." + call.client + "." + rolls.of(Json.write(moved), Rolls.spaced(moved));
        });
    }

    private void callers() {
        change(Mistake.CREDENTIALS_UNKNOWN_CLIENT, "", (call, rolls) -> call.client = rolls.word(32));
        change(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, "", (call, _) -> call.client = call.app.merchant().app());
        change(Mistake.CREDENTIALS_SECRET_AS_CLIENT_ID, "", (call, _) -> call.client = call.app.clientSecret());
        change(Mistake.CREDENTIALS_OTHER_ENVIRONMENT, "", (call, _) ->
                call.path = call.path.replace("tiniapp-", "tiniapp-sandbox-"));
        cases.add(new Case(server, Mistake.CREDENTIALS_OTHER_WALLET, "", (world, rolls) -> {
            TikiServer.Call call = server.call(world, world.app("tiki"), rolls);
            call.client = world.app("dana").clientId();
            return world.send(call.draft());
        }));
        cases.add(new Case(server, Mistake.CREDENTIALS_APP_INACTIVE, "", (world, rolls) ->
                world.send(server.call(world, world.app("tiki", 2, "production"), rolls).draft())));
    }

    private void clocks() {
        time(Mistake.CLOCK_SECONDS, time -> String.valueOf(time / 1000));
        time(Mistake.CLOCK_BEHIND, time -> String.valueOf(time - 301_000));
        time(Mistake.CLOCK_AHEAD, time -> String.valueOf(time + 600_000));
        time(Mistake.CLOCK_FORMAT, time -> Instant.ofEpochMilli(time).toString());
    }

    private void time(Mistake mistake, LongFunction<String> time) {
        change(mistake, "", (call, _) -> call.time = time.apply(Long.parseLong(call.time)));
    }

    private void requests() {
        request(Mistake.REQUEST_METHOD, "", draft -> draft.as("GET"));
        request(Mistake.REQUEST_MISSING_HEADER, "client id", draft -> draft.without("X-Tiniapp-Client-Id"));
        request(Mistake.REQUEST_MISSING_HEADER, "time", draft -> draft.without("X-Tiniapp-Timestamp"));
        request(Mistake.REQUEST_UNKNOWN_PATH, "", draft -> draft.at("/tiniapp-open-api/oauth/token"));
        json(Mistake.REQUEST_MISSING_FIELD, call -> call.body = "{}");
        json(Mistake.REQUEST_FIELD_NAME, call -> call.body = call.body.replace("\"code\"", "\"auth_code\""));
        json(Mistake.REQUEST_NOT_JSON, call -> call.body = call.body.replace('"', '\''));
        cases.add(new Case(server, Mistake.TOKEN_SCOPE, "", (world, rolls) -> world.send(TikiServer.customer(
                server.access(server.tokens(world, world.app("tiki"), List.of("offline"), rolls))))));
    }

    private void json(Mistake mistake, Consumer<TikiServer.Call> change) {
        change(mistake, "", (call, _) -> change.accept(call));
    }

    private void request(Mistake mistake, String what, UnaryOperator<Draft> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) ->
                world.send(change.apply(server.call(world, world.app("tiki"), rolls).draft()))));
    }
}
