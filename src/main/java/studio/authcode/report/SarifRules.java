package studio.authcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The rules as SARIF lists them; results name them by their index.
final class SarifRules {

    private final RuleTexts texts;
    private final Map<String, List<RuleEntry.Cause>> causes = new LinkedHashMap<>();
    private final List<String> ids;

    SarifRules(RuleTexts texts) {
        this.texts = texts;
        texts.catalogue().forEach(entry ->
                causes.computeIfAbsent(entry.rule(), _ -> new ArrayList<>()).addAll(entry.causes()));
        this.ids = List.copyOf(causes.keySet());
    }

    OptionalInt index(String rule) {
        int index = ids.indexOf(rule);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    ArrayNode json() {
        ArrayNode rules = Json.object().arrayNode();
        causes.forEach((id, told) -> rules.add(rule(id, told)));
        return rules;
    }

    private ObjectNode rule(String id, List<RuleEntry.Cause> told) {
        ObjectNode json = Json.object().put("id", id);
        String named = told.stream().map(RuleEntry.Cause::id).filter(cause -> !cause.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
        texts.help().apply(id).ifPresentOrElse(help -> {
            json.putObject("shortDescription").put("text", help.title());
            json.putObject("help").put("text", help.text());
        }, () -> json.putObject("shortDescription").put("text", named.isEmpty() ? id : id + ": " + named));
        json.putObject("defaultConfiguration").put("level", level(told.stream().map(RuleEntry.Cause::severity)
                .min(Severity::compareTo).orElse(Severity.WARNING)));
        return json;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
