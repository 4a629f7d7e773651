package studio.authcode.consent;

import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.wallet.WalletError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The values that a payload's placeholders stand for; an auth code is minted when a payload asks for one.
final class PayloadValues {

    private final Attempt attempt;
    private final Verdict verdict;
    private final Optional<String> message;
    private String authCode;

    PayloadValues(Attempt attempt, Verdict verdict, Optional<String> message) {
        this.attempt = attempt;
        this.verdict = verdict;
        this.message = message;
    }

    Optional<String> minted() {
        return Optional.ofNullable(authCode);
    }

    JsonNode value(String name) {
        return switch (name) {
            case "authCode" -> StringNode.valueOf(mint());
            case "granted" -> Json.strings(verdict.granted());
            case "granted|joined" -> StringNode.valueOf(String.join(",", verdict.granted()));
            case "failed" -> failed();
            case "failed|list" -> failedList();
            case "failed|scopes" -> Json.strings(verdict.inOrder(attempt.requested()).keySet());
            case "requested" -> Json.strings(attempt.requested());
            case "number" -> number();
            case "code" -> StringNode.valueOf(code());
            case "message" -> StringNode.valueOf(message());
            case "app" -> StringNode.valueOf(attempt.request().app());
            case "flow" -> StringNode.valueOf(attempt.id());
            case "time" -> StringNode.valueOf(attempt.time().toString());
            default -> null;
        };
    }

    private String mint() {
        if (authCode == null) {
            authCode = attempt.request().rules().authCode().form().mint(attempt.random());
        }
        return authCode;
    }

    private ObjectNode failed() {
        ObjectNode failed = Json.object();
        verdict.inOrder(attempt.requested()).forEach(failed::put);
        return failed;
    }

    private ArrayNode failedList() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Map.Entry<String, String> entry : verdict.inOrder(attempt.requested()).entrySet()) {
            list.addObject().put("scope", entry.getKey()).put("code", entry.getValue());
        }
        return list;
    }

    private String code() {
        return verdict.error().orElseGet(() -> verdict.failed().values().stream().findFirst().orElse(""));
    }

    private JsonNode number() {
        String code = code();
        boolean whole = !code.isEmpty() && code.length() < 10 && code.chars().allMatch(Character::isDigit);
        return whole ? IntNode.valueOf(Integer.parseInt(code)) : StringNode.valueOf(code);
    }

    private String message() {
        return message.or(() -> verdict.errors(attempt.request().contract()).stream()
                .filter(error -> error.code().equals(code())).map(WalletError::message).findFirst()).orElse("");
    }
}
