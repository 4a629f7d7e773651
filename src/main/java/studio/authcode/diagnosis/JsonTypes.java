package studio.authcode.diagnosis;

import studio.authcode.base.Text;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonBoolean;
import studio.authcode.project.JsonValue.JsonNull;
import studio.authcode.project.JsonValue.JsonNumber;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;

/// The types that JSON has, by name and in words.
final class JsonTypes {

    private JsonTypes() {
    }

    static String id(JsonValue value) {
        return switch (value) {
            case JsonNumber _ -> "number";
            case JsonBoolean _ -> "boolean";
            case JsonArray _ -> "array";
            case JsonObject _ -> "object";
            case JsonString _ -> "string";
            case JsonNull _ -> "null";
        };
    }

    static Text text(JsonValue value) {
        return Text.of("diagnosis.type." + id(value));
    }
}
