package studio.authcode.backend.dialect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.authcode.backend.exchange.Mistake;

/// What merchants of Alipay get wrong.
final class AlipayCases {

    private final AlipayServer server = new AlipayServer();
    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        AlipayCases all = new AlipayCases();
        all.texts();
        all.keys();
        all.requests();
        return all.cases;
    }

    private void change(Mistake mistake, String what, BiConsumer<AlipayServer.Call, Rolls> change) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            AlipayServer.Call call = server.call(world, world.app("alipay"), rolls);
            change.accept(call, rolls);
            return world.send(call.draft());
        }));
    }

    private void text(Mistake mistake, String what, BiFunction<AlipayServer.Call, Rolls, String> text) {
        cases.add(new Case(server, mistake, what, (world, rolls) -> {
            AlipayServer.Call call = server.call(world, world.app("alipay"), rolls);
            call.text = text.apply(call, rolls);
            return call.text.equals(call.right()) ? null : world.send(call.draft());
        }));
    }

    private void texts() {
        text(Mistake.SIGNATURE_PARAMETERS_UNSORTED, "", (call, _) -> AlipayServer.Call.joined(call.parameters));
        text(Mistake.SIGNATURE_SIGN_TYPE_LEFT_OUT, "", (call, _) -> without(call, "sign_type"));
        text(Mistake.SIGNATURE_PARAMETERS_LEFT_OUT, "", (call, rolls) ->
                without(call, rolls.of("app_id", "method", "charset", "grant_type", "code", "version")));
        text(Mistake.SIGNATURE_QUERY_ENCODED, "", (call, _) -> {
            Map<String, String> encoded = new TreeMap<>(call.parameters);
            encoded.replaceAll((_, value) -> URLEncoder.encode(value, StandardCharsets.UTF_8));
            return AlipayServer.Call.joined(encoded);
        });
        text(Mistake.SIGNATURE_EMPTY_VALUES, "", (call, _) -> {
            call.parameters.put("notify_url", "");
            return new TreeMap<>(call.parameters).entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("&"));
        });
        text(Mistake.SIGNATURE_STRAY_CHARACTER, "", (call, rolls) -> rolls.of(call.right() + rolls.of("&", "\n", " "),
                rolls.of("?", "&") + call.right()));
    }

    private static String without(AlipayServer.Call call, String name) {
        Map<String, String> rest = new TreeMap<>(call.parameters);
        rest.remove(name);
        return AlipayServer.Call.joined(rest);
    }

    private void keys() {
        change(Mistake.SIGNATURE_ALGORITHM, "", (call, _) -> call.jca = "SHA1withRSA");
        change(Mistake.SIGNATURE_ENCODING, "", (call, _) -> call.encoding = HexFormat.of()::formatHex);
        change(Mistake.SIGNATURE_WALLET_KEY, "", (call, _) ->
                call.key = call.app.keys().orElseThrow().wallet().getPrivate());
        cases.add(new Case(server, Mistake.SIGNATURE_OTHER_KEY, "", (world, rolls) -> {
            AlipayServer.Call call = server.call(world, world.app("alipay"), rolls);
            call.key = world.app("alipay", 1, "production").keys().orElseThrow().merchantPrivate().orElseThrow();
            return world.send(call.draft());
        }));
        cases.add(new Case(server, Mistake.SIGNATURE_OTHER_ENVIRONMENT_KEY, "", (world, rolls) -> {
            AlipayServer.Call call = server.call(world, world.app("alipay"), rolls);
            call.key = world.app("alipay", 0, "sandbox").keys().orElseThrow().merchantPrivate().orElseThrow();
            return world.send(call.draft());
        }));
    }

    private void requests() {
        change(Mistake.CREDENTIALS_UNKNOWN_CLIENT, "", (call, rolls) -> call.parameters.put("app_id", rolls.word(16)));
        change(Mistake.CREDENTIALS_OTHER_WALLET, "", (call, _) ->
                call.parameters.put("app_id", "1177010000000001"));
        change(Mistake.REQUEST_MISSING_FIELD, "app_id", (call, _) -> call.parameters.remove("app_id"));
        change(Mistake.REQUEST_MISSING_FIELD, "code", (call, _) -> call.parameters.remove("code"));
        change(Mistake.REQUEST_GRANT_TYPE, "", (call, _) -> call.parameters.put("grant_type", "AUTHORIZATION_CODE"));
        change(Mistake.REQUEST_FIELD_NAME, "", (call, _) ->
                call.parameters.put("biz_content", "{\"code\":\"" + call.parameters.remove("code") + "\"}"));
        cases.add(new Case(server, Mistake.REQUEST_CONTENT_TYPE, "", (world, rolls) -> {
            Draft draft = server.call(world, world.app("alipay"), rolls).draft();
            return draft.body().length == 0 ? null : world.send(draft.with("Content-Type", "application/json"));
        }));
        time(Mistake.CLOCK_BEHIND, time -> AlipayServer.TIME.format(time.minusMinutes(11)));
        time(Mistake.CLOCK_AHEAD, time -> AlipayServer.TIME.format(time.plusHours(8)));
        time(Mistake.CLOCK_FORMAT, time -> time + "Z");
    }

    private void time(Mistake mistake, Function<LocalDateTime, String> time) {
        change(mistake, "", (call, _) -> call.parameters.computeIfPresent("timestamp", (_, sent) ->
                time.apply(LocalDateTime.parse(sent, AlipayServer.TIME))));
    }
}
