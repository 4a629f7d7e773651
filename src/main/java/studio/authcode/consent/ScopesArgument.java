package studio.authcode.consent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.authcode.base.Text;
import studio.authcode.wallet.Rules;
import tools.jackson.databind.JsonNode;

/// What a call's `scopes` member amounts to under a wallet's rule for it.
sealed interface ScopesArgument {

    /// A usable argument.
    ///
    /// @param scopes the scopes asked for, each once
    /// @param preset whether the wallet's default took the place of a missing argument
    record Good(List<String> scopes, boolean preset) implements ScopesArgument {
    }

    /// An argument that the wallet refuses.
    record Bad(Text why) implements ScopesArgument {
    }

    /// Judges an argument.
    static ScopesArgument read(JsonNode scopes, Rules.Argument rule) {
        if (scopes.isMissingNode() || scopes.isNull()) {
            return rule.required()
                    ? new Bad(Text.of("consent.arguments.missing"))
                    : new Good(rule.preset(), !rule.preset().isEmpty());
        }
        if (scopes.isString() && rule.types().contains("string")) {
            return scopes.stringValue().isBlank()
                    ? new Bad(Text.of("consent.arguments.blank"))
                    : new Good(List.of(scopes.stringValue()), false);
        }
        if (scopes.isArray() && rule.types().contains("array")) {
            return items(scopes, rule);
        }
        return new Bad(Text.of("consent.arguments.type", type(scopes), String.join(", ", rule.types())));
    }

    private static ScopesArgument items(JsonNode array, Rules.Argument rule) {
        Set<String> scopes = new LinkedHashSet<>();
        int index = 0;
        for (JsonNode item : array) {
            if (!item.isString() || item.stringValue().isBlank()) {
                return new Bad(Text.of("consent.arguments.item", String.valueOf(index), type(item)));
            }
            scopes.add(item.stringValue());
            index++;
        }
        if (scopes.isEmpty()) {
            return rule.required()
                    ? new Bad(Text.of("consent.arguments.empty"))
                    : new Good(rule.preset(), !rule.preset().isEmpty());
        }
        return new Good(List.copyOf(scopes), false);
    }

    private static String type(JsonNode node) {
        return switch (node.getNodeType()) {
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NULL -> "null";
            case STRING -> "string";
            default -> "undefined";
        };
    }
}
