package studio.authcode.backend.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// A request with which a page handed its auth code on.
///
/// @param flow the flow that the auth code came from
/// @param merchant the app that the page belongs to
/// @param time when it was sent
/// @param took how long the answer took
/// @param body what was sent beside the address, as text
/// @param status the answer's, where there was one
public record SentByPage(
        String flow, Merchant merchant, Instant time, Duration took, String method, String url, String body,
        OptionalInt status) {

    private static final int MOST = 65_536;

    /// Returns the id of the request in the log; no server has given it one.
    String id() {
        return "page-" + time.toEpochMilli();
    }

    /// Returns it in the form in which the log keeps exchanges.
    public ObjectNode json() {
        ObjectNode json = Json.object().put("request", id()).put("flow", flow).put("wallet", merchant.wallet())
                .put("operation", Operation.PAGE_REQUEST.json()).put("time", time.toString())
                .put("app", merchant.app()).put("environment", merchant.environment())
                .put("status", status.orElse(0)).putNull("response");
        json.set("verdict", Verdict.OK.json());
        json.put("ms", took.toMillis());
        json.putObject("sent").put("method", method).put("target", cut(url)).put("body", cut(body))
                .putObject("headers");
        return json;
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
