package studio.authcode.backend.dialect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Says whether a verdict on a corrupted request is true, word for word.
record Truth(CredentialBook book, Ledger ledger) {

    private static final List<String> CODE_FIELDS = List.of("authCode", "code", "access_token");

    boolean of(Corruption corruption, Verdict verdict) {
        Draft before = corruption.before();
        Draft after = corruption.after();
        List<String> args = verdict.args();
        return switch (verdict.id()) {
            // Nothing that the wallet looks at was damaged.
            case "ok", "signature/unknown" -> true;
            case "request/unknown-path" -> !after.path().equals(before.path()) && args.contains(after.path());
            case "request/path-suffix" -> args.equals(List.of(after.path(), before.path()));
            case "request/missing-header" -> {
                List<String> wanted = List.of(args.getFirst().split(": "));
                yield after.header(wanted.getFirst()).filter(value -> !value.isBlank() && (wanted.size() == 1
                        || value.startsWith("Bearer "))).isEmpty();
            }
            case "request/missing-field" -> lacks(after, args.getFirst());
            case "request/field-name" -> lacks(after, args.get(1)) && !lacks(after, args.getFirst());
            case "request/not-json" -> object(after).isEmpty();
            case "request/content-type" -> corruption.where().equals("Content-Type");
            case "request/grant-type", "request/field-value" ->
                    !lacks(after, "grantType") && !before.text().contains("\"" + args.getFirst() + "\"");
            case "credentials/unknown-client" -> book.candidates(args.getFirst()).isEmpty()
                    && (after.headers().containsValue(args.getFirst()) || parameter(after, "app_id")
                    .filter(args.getFirst()::equals).isPresent());
            case "signature/missing" -> after.header(args.getFirst().replaceFirst("the header ", ""))
                    .or(() -> parameter(after, args.getFirst())).filter(value -> !value.isBlank()).isEmpty();
            case "signature/format" -> corruption.where().toLowerCase(Locale.ROOT).contains("signature")
                    || parameter(before, "sign").isPresent();
            case "signature/algorithm" -> said(before).noneMatch(value -> value.contains(args.getFirst()));
            case "signature/other-timestamp" -> said(before).anyMatch(value -> value.equals(args.getFirst()))
                    && said(after).anyMatch(value -> value.equals(args.get(1)));
            case "signature/path-prefix", "signature/path-suffix" ->
                    args.equals(List.of(before.path(), after.path()));
            case "signature/body-rewritten", "signature/body-order" ->
                    object(before).isPresent() && object(before).equals(object(after));
            case "code/unknown", "token/unknown" -> Stream.concat(CODE_FIELDS.stream().flatMap(name ->
                            object(after).stream().map(json -> json.path(name).asString(""))),
                    after.header("Authorization").stream().map(value -> value.replaceFirst("^Bearer ", "")))
                    .anyMatch(text -> !text.isEmpty() && ledger.find(text).isEmpty());
            default -> false;
        };
    }

    private static Stream<String> said(Draft draft) {
        return Stream.concat(draft.headers().values().stream(), parameter(draft, "timestamp").stream());
    }

    private static Optional<JsonNode> object(Draft draft) {
        try {
            return Optional.of(Json.read(draft.body())).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// Returns whether neither the body nor the parameters have a field.
    private static boolean lacks(Draft draft, String field) {
        return parameter(draft, field).filter(value -> !value.isEmpty()).isEmpty() && object(draft).stream()
                .flatMap(json -> json.findValues(field).stream())
                .allMatch(value -> value.isString() && value.stringValue().isEmpty());
    }

    private static Optional<String> parameter(Draft draft, String name) {
        String form = draft.target().contains("?") ? draft.target().replaceFirst("[^?]*\\?", "") : draft.text();
        return Arrays.stream(form.split("&")).filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1))).findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }
}
