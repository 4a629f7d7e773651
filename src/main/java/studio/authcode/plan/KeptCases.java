package studio.authcode.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Decision;
import studio.authcode.runtime.Lifecycle;
import tools.jackson.databind.JsonNode;

/// Reads the cases that `authcode.json` keeps.
final class KeptCases {

    private KeptCases() {
    }

    /// Returns the cases in the file's order.
    static List<Case> of(JsonNode settings) {
        List<Case> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        settings.path("cases").forEach(each -> {
            Optional<String> component = text(each, "component");
            String handler = each.path("handler").asString("onLoad");
            List<Decision> answers = each.path("answers").valueStream().map(KeptCases::decision).toList();
            Outcome outcome = new Outcome.Kept(each.path("name").asString("case " + (cases.size() + 1)), answers,
                    text(each, "fault"), text(each, "persona"), rules(each.path("rules")),
                    callback(each.path("expect").path("callback").asString("")));
            boolean fired = component.isPresent() || !Lifecycle.calls(handler);
            cases.add(distinct(new Spot(each.path("page").asString(""), component, handler, fired).with(outcome), ids));
        });
        return List.copyOf(cases);
    }

    /// Cases that people gave the same name are told from each other by a number.
    private static Case distinct(Case kept, Set<String> ids) {
        String id = kept.id();
        for (int number = 2; !ids.add(id); number++) {
            id = kept.id() + "+" + number;
        }
        return new Case(id, kept.page(), kept.component(), kept.handler(), kept.fired(), kept.outcome(), kept.aid());
    }

    private static Map<String, String> rules(JsonNode rules) {
        Map<String, String> switches = new LinkedHashMap<>();
        rules.properties().forEach(each -> switches.put(each.getKey(), each.getValue().asString("")));
        return switches;
    }

    private static Optional<String> text(JsonNode node, String member) {
        return node.hasNonNull(member) ? Optional.of(node.path(member).asString("")) : Optional.empty();
    }

    private static Optional<Callback> callback(String name) {
        return Stream.of(Callback.values()).filter(each -> each.json().equals(name)).findFirst();
    }

    private static Decision decision(JsonNode answer) {
        if (!answer.isObject()) {
            return Decision.Whole.valueOf(answer.asString("allow").toUpperCase(Locale.ROOT));
        }
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        answer.properties().forEach(each -> allowed.put(each.getKey(), each.getValue().asBoolean(false)));
        return new Decision.PerScope(allowed);
    }
}
