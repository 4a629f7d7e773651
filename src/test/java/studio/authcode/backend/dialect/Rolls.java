package studio.authcode.backend.dialect;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Random things that requests are made of.
public record Rolls(SplittableRandom random) {

    private static final List<String> TEXTS = List.of("plain", "a b c", "Hà Nội", "50% off + more", "a/b/c", "x=1&y=2",
            "", "日本語", "tab\there", "quote \" and \\", "😀 smile");

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean maybe() {
        return random.nextBoolean();
    }

    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public String word(int length) {
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /// Returns some text that encodings differ about.
    public String text() {
        return of(TEXTS) + word(below(4));
    }

    /// Adds fields that no wallet asks for.
    public ObjectNode more(ObjectNode json) {
        for (int i = below(3); i > 0; i--) {
            json.put("x" + word(5), text());
        }
        return json;
    }

    /// Writes JSON as one of the usual libraries does.
    public String written(JsonNode json) {
        return switch (below(3)) {
            case 0 -> spaced(json);
            case 1 -> Json.pretty(json);
            default -> Json.write(json);
        };
    }

    /// As Python writes it.
    static String spaced(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> object.properties().stream()
                    .map(each -> Json.write(object.stringNode(each.getKey())) + ": " + spaced(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            default -> Json.write(json);
        };
    }

    /// Returns the object with its fields in another order.
    static ObjectNode reversed(ObjectNode json) {
        ObjectNode reversed = Json.object();
        json.propertyNames().stream().toList().reversed().forEach(name -> reversed.set(name, json.get(name)));
        return reversed;
    }
}
