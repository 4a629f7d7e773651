package studio.authcode.backend.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One request of a merchant's server and its answer.
///
/// @param wallet the wallet that it was made to
/// @param took how long the answer took
public record Exchange(
        WireRequest request, String wallet, Operation operation, Handled handled, Duration took) {

    private static final int MOST = 65_536;
    /// What people paste there is theirs, and nobody's business.
    private static final Set<String> HIDDEN = Set.of("authorization", "cookie", "proxy-authorization");

    /// Returns the exchange with something done to every text in it.
    ///
    /// @param hiding takes the secrets out of a text
    public Exchange hiding(UnaryOperator<String> hiding) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.headers().forEach((name, values) -> headers.put(name, values.stream().map(hiding).toList()));
        WireRequest sent = new WireRequest(request.id(), request.time(), request.method(),
                hiding.apply(request.path()), request.query().map(hiding), headers,
                hiding.apply(request.text()).getBytes(StandardCharsets.UTF_8));
        WireReply reply = switch (handled.reply()) {
            case WireReply.Answer answer -> new WireReply.Answer(answer.status(), answer.headers(),
                    hiding.apply(answer.text()).getBytes(StandardCharsets.UTF_8));
            case WireReply.Drop drop -> drop;
        };
        return new Exchange(sent, wallet, operation, new Handled(
                reply, handled.merchant(), handled.flow(), handled.verdict().hiding(hiding)), took);
    }

    /// Returns the exchange as the log keeps it and the public interface shows it.
    public ObjectNode json() {
        ObjectNode json = Json.object().put("request", request.id());
        handled.flow().ifPresent(flow -> json.put("flow", flow));
        json.put("wallet", wallet).put("operation", operation.json()).put("time", request.time().toString());
        handled.merchant().ifPresent(merchant ->
                json.put("app", merchant.app()).put("environment", merchant.environment()));
        switch (handled.reply()) {
            case WireReply.Answer answer -> {
                json.put("status", answer.status());
                json.set("response", read(answer.text()));
            }
            case WireReply.Drop _ -> json.put("status", 0).putNull("response");
        }
        json.set("verdict", handled.verdict().json());
        json.put("ms", took.toMillis());
        json.set("sent", sent());
        return json;
    }

    /// Returns the flow that it belongs to.
    public Optional<String> flow() {
        return handled.flow();
    }

    private ObjectNode sent() {
        ObjectNode sent = Json.object().put("method", request.method()).put("target", cut(request.target()));
        ObjectNode headers = sent.putObject("headers");
        request.headers().forEach((name, values) ->
                headers.put(name, HIDDEN.contains(name) ? "…" : cut(String.join(", ", values))));
        return sent.put("body", cut(request.text()));
    }

    private static JsonNode read(String text) {
        try {
            return text.isEmpty() ? Json.object().nullNode() : Json.read(text);
        } catch (JacksonException _) {
            return Json.object().stringNode(cut(text));
        }
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
