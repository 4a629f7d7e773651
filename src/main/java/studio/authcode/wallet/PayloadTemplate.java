package studio.authcode.wallet;

import java.util.Iterator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The shape of a payload: any JSON, in which `${name}` stands for a value of the flow.
///
/// A string that is nothing but one placeholder becomes the value with its type; inside a longer string the value is
/// written as text.
public record PayloadTemplate(JsonNode shape) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z|]+)}");

    /// Fills in the flow's values.
    ///
    /// @param values gives the value of a placeholder's name, or null for a name it does not have
    /// @return a new tree
    public JsonNode fill(Function<String, JsonNode> values) {
        return fill(shape, values);
    }

    private static JsonNode fill(JsonNode node, Function<String, JsonNode> values) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode filled = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> filled.set(member.getKey(), fill(member.getValue(), values)));
                yield filled;
            }
            case ArrayNode array -> {
                ArrayNode filled = JsonNodeFactory.instance.arrayNode();
                Iterator<JsonNode> items = array.iterator();
                items.forEachRemaining(item -> filled.add(fill(item, values)));
                yield filled;
            }
            case StringNode string -> text(string.stringValue(), values);
            default -> node;
        };
    }

    private static JsonNode text(String text, Function<String, JsonNode> values) {
        if (text.indexOf('$') < 0) {
            return StringNode.valueOf(text);
        }
        Matcher matcher = PLACEHOLDER.matcher(text);
        if (matcher.matches()) {
            return value(matcher.group(1), values);
        }
        return StringNode.valueOf(matcher.replaceAll(
                found -> Matcher.quoteReplacement(asText(value(found.group(1), values)))));
    }

    private static JsonNode value(String name, Function<String, JsonNode> values) {
        JsonNode value = values.apply(name);
        return value == null ? StringNode.valueOf("${" + name + "}") : value;
    }

    private static String asText(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
