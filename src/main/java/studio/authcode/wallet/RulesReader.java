package studio.authcode.wallet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the rules of a contract whose shape the schema has checked.
final class RulesReader {

    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final Map<String, String> ALPHABETS = Map.of(
            "digits", DIGITS,
            "hex", DIGITS + "abcdef",
            "upper", UPPER,
            "letters", UPPER + LOWER,
            "alphanumeric", UPPER + LOWER + DIGITS,
            "base64url", UPPER + LOWER + DIGITS + "-_");

    private final JsonNode tree;

    RulesReader(JsonNode tree) {
        this.tree = tree;
    }

    Rules read() {
        return new Rules(
                argument(), silent(), prompts(), shape("success"), partial(), shape("none"),
                callFailure("signInRefused"), scopeFailure("notAllowed"), scopeFailure("refused"),
                scopeFailure("unknown"), close(), callFailure("timeout"), unregistered(), callFailure("badArgument"),
                shape("error"), authCode(), sheet());
    }

    private Rules.Argument argument() {
        JsonNode rule = rule("scopes");
        return new Rules.Argument(
                new LinkedHashSet<>(ContractReader.strings(rule.path("types"))), rule.path("required").asBoolean(false),
                ContractReader.strings(rule.path("default")), ground(rule));
    }

    private Rules.Silent silent() {
        JsonNode rule = rule("silent");
        return new Rules.Silent(
                new LinkedHashSet<>(ContractReader.strings(rule.path("scopes"))), text(rule, "permission"),
                ground(rule));
    }

    private Rules.Prompts prompts() {
        JsonNode rule = rule("prompts");
        return new Rules.Prompts(
                !"together".equals(rule.path("mode").asString("each")), rule.path("withoutScopes").asBoolean(false),
                ground(rule));
    }

    private Rules.Shape shape(String name) {
        JsonNode rule = rule(name);
        return new Rules.Shape(new PayloadTemplate(rule.path("payload")), ground(rule));
    }

    private Rules.Partial partial() {
        JsonNode rule = rule("partial");
        return new Rules.Partial(
                "success".equals(rule.path("callback").asString("fail")), new PayloadTemplate(rule.path("payload")),
                ground(rule));
    }

    private Rules.ScopeFailure scopeFailure(String name) {
        JsonNode rule = rule(name);
        return new Rules.ScopeFailure(
                rule.path("code").asString(""), rule.path("endsCall").asBoolean(false), text(rule, "toast"),
                ground(rule));
    }

    private Rules.CallFailure callFailure(String name) {
        return callFailure(rule(name));
    }

    private static Rules.CallFailure callFailure(JsonNode rule) {
        Optional<PayloadTemplate> payload =
                rule.has("payload") ? Optional.of(new PayloadTemplate(rule.path("payload"))) : Optional.empty();
        return new Rules.CallFailure(rule.path("code").asString(""), text(rule, "message"), payload, ground(rule));
    }

    private Rules.Close close() {
        JsonNode rule = rule("close");
        return new Rules.Close(
                rule.has("code") ? Optional.of(callFailure(rule)) : Optional.empty(), ground(rule));
    }

    private Rules.Unregistered unregistered() {
        JsonNode rule = rule("unregistered");
        if ("success".equals(rule.path("callback").asString("fail"))) {
            return new Rules.Unregistered(
                    Optional.empty(), Optional.of(new PayloadTemplate(rule.path("payload"))), ground(rule));
        }
        return new Rules.Unregistered(Optional.of(callFailure(rule)), Optional.empty(), ground(rule));
    }

    private Rules.AuthCode authCode() {
        JsonNode rule = rule("authCode");
        List<AuthCodeForm.Part> parts = new ArrayList<>();
        for (JsonNode part : rule.path("form")) {
            parts.add(part.has("text")
                    ? new AuthCodeForm.Fixed(part.path("text").asString())
                    : random(part));
        }
        return new Rules.AuthCode(
                new AuthCodeForm(List.copyOf(parts)), Duration.parse(rule.path("life").asString("PT10M")),
                ground(rule));
    }

    private static AuthCodeForm.Random random(JsonNode part) {
        String chars = part.path("chars").asString("alphanumeric");
        return new AuthCodeForm.Random(ALPHABETS.getOrDefault(chars, chars), part.path("length").asInt(32));
    }

    private Rules.Sheet sheet() {
        JsonNode rule = rule("sheet");
        return new Rules.Sheet(
                rule.path("before").asBoolean(false), rule.path("after").asBoolean(false), ground(rule));
    }

    private JsonNode rule(String name) {
        return tree.path(name);
    }

    private static Ground ground(JsonNode rule) {
        return ContractReader.ground(rule);
    }

    private static Optional<String> text(JsonNode rule, String member) {
        return rule.has(member) ? Optional.of(rule.path(member).asString()) : Optional.empty();
    }
}
