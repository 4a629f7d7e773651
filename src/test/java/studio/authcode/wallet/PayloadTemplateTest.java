package studio.authcode.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

class PayloadTemplateTest {

    private static final Map<String, JsonNode> VALUES =
            Map.of("list", Json.read("[1,2]"), "word", Json.read("\"a$b\""), "number", Json.read("7"));

    private static JsonNode fill(String shape) {
        return new PayloadTemplate(Json.read(shape)).fill(VALUES::get);
    }

    @Test
    void aWholePlaceholderKeepsItsType() {
        assertEquals(
                Json.read("{\"a\":[1,2],\"b\":[7,\"a$b\"]}"),
                fill("{\"a\":\"${list}\",\"b\":[\"${number}\",\"${word}\"]}"));
    }

    @Test
    void insideAStringAValueIsText() {
        assertEquals(Json.read("\"n=7, w=a$b, l=[1,2]\""), fill("\"n=${number}, w=${word}, l=${list}\""));
    }

    @Test
    void everythingElseStaysAsItIs() {
        String shape = "{\"a\":null,\"b\":true,\"c\":1.5,\"d\":\"$5\",\"e\":\"${nobody}\",\"f\":{}}";
        assertEquals(Json.read(shape), fill(shape));
    }
}
