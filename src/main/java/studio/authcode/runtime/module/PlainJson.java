package studio.authcode.runtime.module;

import java.math.BigDecimal;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonBoolean;
import studio.authcode.project.JsonValue.JsonNull;
import studio.authcode.project.JsonValue.JsonNumber;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Values without their places; of keys that are given twice the last one counts.
final class PlainJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /// What is longer is no number that code could tell from another.
    private static final int LONGEST = 40;

    private PlainJson() {
    }

    static ObjectNode of(JsonObject value) {
        ObjectNode object = NODES.objectNode();
        value.members().forEach(member -> object.set(member.name(), of(member.value())));
        return object;
    }

    private static JsonNode of(JsonValue value) {
        return switch (value) {
            case JsonObject object -> of(object);
            case JsonArray array -> {
                ArrayNode items = NODES.arrayNode();
                array.items().forEach(item -> items.add(of(item)));
                yield items;
            }
            case JsonString text -> NODES.stringNode(text.value());
            case JsonNumber number -> number.literal().length() > LONGEST
                    ? NODES.numberNode(Double.parseDouble(number.literal()))
                    : NODES.numberNode(new BigDecimal(number.literal()));
            case JsonBoolean truth -> NODES.booleanNode(truth.value());
            case JsonNull _ -> NODES.nullNode();
        };
    }
}
