package studio.authcode.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;

class JsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\ud83d\ude00", "a\ud800b", "\udc00", "\ud800", "\ud800\ud800\udc00",
        "\udc00\ud800"})
    void whatIsWrittenIsReadAgainFromItsBytes(String text) {
        ArrayNode node = Json.strings(List.of(text));
        for (String written : List.of(Json.write(node), Json.pretty(node))) {
            byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
            assertEquals(text, Json.read(new String(bytes, StandardCharsets.UTF_8)).get(0).stringValue(), written);
        }
    }
}
