package studio.authcode.desktop.log;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A flow of a project's own page, as `authcode.json` keeps it to have it tried again.
final class KeptCase {

    private KeptCase() {
    }

    /// Returns the case.
    ///
    /// @param flow as the journal keeps it
    /// @param taken the names that other cases have
    /// @return empty for a flow that no page of a project made
    static Optional<ObjectNode> of(JsonNode flow, Set<String> taken) {
        if (!flow.path("handler").isString()) {
            return Optional.empty();
        }
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        flow.path("prompts").forEach(prompt -> answers.add(answer(prompt.path("decision"))));
        ObjectNode kept = Json.object().put("name", name(flow, answers, taken));
        copy(flow, "page", kept);
        copy(flow, "component", kept);
        copy(flow, "handler", kept);
        kept.set("answers", answers);
        JsonNode request = flow.path("request");
        copy(request, "fault", kept);
        copy(flow, "persona", kept);
        copy(request, "rules", kept);
        kept.putObject("expect").set("callback", flow.path("callback"));
        return Optional.of(kept);
    }

    private static void copy(JsonNode from, String name, ObjectNode into) {
        boolean said = from.hasNonNull(name) && !from.path(name).asString(".").isEmpty();
        if (said) {
            into.set(name, from.path(name));
        }
    }

    /// What was answered alike for every scope is one word.
    private static JsonNode answer(JsonNode decision) {
        if (!decision.isObject()) {
            return decision;
        }
        Set<String> words = decision.values().stream().map(each -> each.asString("")).collect(Collectors.toSet());
        if (words.size() == 1) {
            return StringNode.valueOf(words.iterator().next());
        }
        ObjectNode scopes = Json.object();
        decision.properties().forEach(each -> scopes.put(each.getKey(), each.getValue().asString("").equals("allow")));
        return scopes;
    }

    private static String name(JsonNode flow, ArrayNode answers, Set<String> taken) {
        String fault = flow.path("request").path("fault").asString("");
        String how = !fault.isEmpty() ? fault : answers.isEmpty() ? flow.path("callback").asString("")
                : answers.values().stream().map(KeptCase::word).collect(Collectors.joining(", "));
        String plain = flow.path("handler").asString("") + ": " + how;
        String name = plain;
        for (int number = 2; taken.contains(name); number++) {
            name = plain + " (" + number + ")";
        }
        return name;
    }

    private static String word(JsonNode answer) {
        return answer.isString() ? answer.stringValue() : answer.properties().stream()
                .filter(each -> !each.getValue().asBoolean(false))
                .map(each -> "deny " + each.getKey()).collect(Collectors.joining(" "));
    }
}
