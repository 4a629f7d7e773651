package studio.authcode.desktop.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A path as `setData` takes it, such as `user.list[0].name`.
///
/// @param steps names, and numbers of items
record DataPath(List<Object> steps) {

    private static final Pattern STEP = Pattern.compile("\\[(\\d{1,6})]|\\[[\"']?([^\\]\"']*)[\"']?]|([^.\\[]+)");
    private static final int MOST_ITEMS = 10_000;

    static DataPath of(String text) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        while (matcher.find()) {
            steps.add(matcher.group(1) != null ? (Object) Integer.valueOf(matcher.group(1))
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return new DataPath(steps.isEmpty() ? List.of(text) : List.copyOf(steps));
    }

    /// Sets the value at this path; what is in its way is replaced.
    void set(ObjectNode data, JsonNode value) {
        JsonNode at = data;
        for (int i = 0; i < steps.size() - 1; i++) {
            JsonNode next = get(at, steps.get(i));
            boolean list = steps.get(i + 1) instanceof Integer;
            if (next == null || (list ? !next.isArray() : !next.isObject())) {
                next = list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
                put(at, steps.get(i), next);
            }
            at = next;
        }
        put(at, steps.getLast(), value);
    }

    private static JsonNode get(JsonNode at, Object step) {
        return step instanceof Integer index ? at.get(index) : at.get(step.toString());
    }

    private static void put(JsonNode at, Object step, JsonNode value) {
        switch (at) {
            case ArrayNode array when step instanceof Integer index -> {
                while (array.size() <= index && array.size() < MOST_ITEMS) {
                    array.addNull();
                }
                if (index < array.size()) {
                    array.set(index, value);
                }
            }
            case ObjectNode object -> object.set(step.toString(), value);
            default -> { }
        }
    }
}
