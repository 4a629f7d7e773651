package studio.authcode.wallet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Merges rule trees: what a switch changes, it names; all else stays.
final class Trees {

    private Trees() {
    }

    /// Applies a switch's option to a rule tree. A rule is replaced member by member, a payload whole, and the rule is
    /// as well founded as the option.
    static void apply(ObjectNode target, Switch.Option option) {
        option.changes().properties().forEach(change -> {
            JsonNode old = target.get(change.getKey());
            if (old instanceof ObjectNode rule && change.getValue() instanceof ObjectNode fresh) {
                rule.put("basis", option.ground().basis().json());
                rule.put("source", option.ground().source());
                fresh.properties().forEach(member -> rule.set(member.getKey(), member.getValue()));
            } else {
                target.set(change.getKey(), change.getValue());
            }
        });
    }
}
