package studio.authcode.base;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The one JSON mapper, and the few calls on it that the rest of the program makes.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonMapper PRETTY = MAPPER.rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("").withArrayEmptySeparator("")))
            .build();

    private Json() {
    }

    /// Reads a JSON text; throws Jackson's own exception, with line and column, when it is none.
    public static JsonNode read(String text) throws JacksonException {
        return MAPPER.readTree(text);
    }

    /// Reads a JSON text in UTF-8.
    public static JsonNode read(byte[] utf8) throws JacksonException {
        return MAPPER.readTree(utf8);
    }

    /// Returns where a text could not be read; its beginning where the parser does not say.
    ///
    /// @param file what the place names
    public static Place place(String file, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? Place.of(file) : Place.at(file, at.getLineNr(), at.getColumnNr());
    }

    /// Returns why a text could not be read, without what Jackson adds for programmers.
    public static String reason(JacksonException e) {
        return e.getOriginalMessage().replaceAll("\\s*\\((?:start marker at )?\\[Source:[^\\]]*]\\)", "")
                .replaceAll(",? from `[^`]*`", "");
    }

    /// Writes a node on one line.
    public static String write(JsonNode node) {
        return paired(MAPPER.writeValueAsString(node));
    }

    /// Writes a node indented by two spaces.
    public static String pretty(JsonNode node) {
        return paired(PRETTY.writeValueAsString(node));
    }

    /// Half a character, which no encoding can write, becomes an escape; in JSON it stands in strings only.
    private static String paired(String json) {
        return !hasSurrogates(json) ? json : json.codePoints()
                .mapToObj(c -> Character.getType(c) == Character.SURROGATE
                        ? String.format("\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /// A loop, for nearly all that a program writes passes here.
    private static boolean hasSurrogates(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Returns a new, empty object.
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Returns a new array of these strings.
    public static ArrayNode strings(Iterable<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
