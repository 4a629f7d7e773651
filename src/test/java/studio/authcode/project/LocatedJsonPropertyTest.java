package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;

class LocatedJsonPropertyTest {

    @Property(tries = 500)
    void theTextAtAValuesPlaceIsThatValue(@ForAll("documents") String text) {
        JsonValue root = assertInstanceOf(LocatedJson.Read.class, LocatedJson.read("f", text)).root();
        checkPlaces(root, text, new TextLines(text));
        assertEquals(Json.read(text), Json.read(slice(text, new TextLines(text), root.place())));
    }

    private static void checkPlaces(JsonValue value, String text, TextLines lines) {
        switch (value) {
            case JsonObject(Place _, var members) -> members.forEach(member -> {
                assertEquals(member.name(), Json.read(slice(text, lines, member.namePlace())).stringValue());
                checkPlaces(member.value(), text, lines);
            });
            case JsonArray(Place _, var items) -> items.forEach(item -> checkPlaces(item, text, lines));
            case JsonValue.JsonString(Place place, String string) ->
                    assertEquals(string, Json.read(slice(text, lines, place)).stringValue());
            case JsonValue.JsonNumber(Place place, String literal) -> assertEquals(literal, slice(text, lines, place));
            case JsonValue.JsonBoolean(Place place, boolean bool) ->
                    assertEquals(String.valueOf(bool), slice(text, lines, place));
            case JsonValue.JsonNull(Place place) -> assertEquals("null", slice(text, lines, place));
        }
    }

    private static String slice(String text, TextLines lines, Place place) {
        return text.substring(lines.offset(place.line(), place.column()),
                lines.offset(place.endLine(), place.endColumn()));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.longs().map(seed -> new RandomJson(new Random(seed)).value(4));
    }

    /// Writes JSON with every kind of value, gap and escape.
    private record RandomJson(Random random) {

        private static final String[] GAPS = {"", " ", "\t", "\n", "\r\n", "\r", "  \n\t"};
        private static final String[] PARTS = {"a", "\\\\", "\\\"", "\\/", "\\u00e9", "😀",
                 "é", "\u200b", " ", "'", "{", ","};
        private static final String[] SCALARS = {"0", "-1.25e-3", "12", "true", "false", "null"};

        String value(int depth) {
            return switch (random.nextInt(depth == 0 ? 2 : 4)) {
                case 0 -> pick(SCALARS);
                case 1 -> string();
                case 2 -> container("[", "]", () -> value(depth - 1));
                default -> container("{", "}", () -> string() + pick(GAPS) + ":" + pick(GAPS) + value(depth - 1));
            };
        }

        private String container(String start, String end, Supplier<String> part) {
            StringJoiner joiner = new StringJoiner(",", start + pick(GAPS), end);
            for (int i = random.nextInt(4); i > 0; i--) {
                joiner.add(pick(GAPS) + part.get() + pick(GAPS));
            }
            return joiner.toString();
        }

        private String string() {
            StringBuilder text = new StringBuilder("\"").append(random.nextInt());
            for (int i = random.nextInt(5); i > 0; i--) {
                text.append(pick(PARTS));
            }
            return text.append('"').toString();
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
