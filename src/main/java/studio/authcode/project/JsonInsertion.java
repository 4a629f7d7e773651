package studio.authcode.project;

import java.util.List;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.Member;
import tools.jackson.databind.JsonNode;

/// Inserts into a JSON text in the text's own style; every byte that was there stays.
final class JsonInsertion {

    private static final String USUAL_INDENT = "  ";

    private final String text;
    private final TextLines lines;
    private final String lineEnd;

    JsonInsertion(String text) {
        this.text = text;
        this.lines = new TextLines(text);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /// Returns the text with one more member at the end of an object.
    String member(JsonObject object, String name, JsonNode value) {
        String key = Json.write(Json.strings(List.of(name)).get(0));
        List<Member> members = object.members();
        if (members.isEmpty()) {
            return first(object.place(), key + ": " + tall(value));
        }
        Member last = members.getLast();
        return next(last.namePlace(), last.value().place(), key + ": " + tall(value), key + ": " + Json.write(value));
    }

    /// Returns the text with one more item at the end of an array.
    String item(JsonArray array, JsonNode value) {
        List<JsonValue> items = array.items();
        if (items.isEmpty()) {
            return first(array.place(), tall(value));
        }
        Place last = items.getLast().place();
        return next(last, last, tall(value), Json.write(value));
    }

    /// What follows a neighbour stands as the neighbour does: on a line of its own, or on the same.
    private String next(Place neighbour, Place end, String tall, String flat) {
        int at = lines.offset(end.endLine(), end.endColumn());
        String before = before(neighbour);
        String added = before.isBlank() ? "," + lineEnd + indented(tall, before) : ", " + flat;
        return text.substring(0, at) + added + text.substring(at);
    }

    /// The first of its kind moves its container's end to a line of its own.
    private String first(Place container, String tall) {
        int open = lines.offset(container.line(), container.column()) + 1;
        int close = lines.offset(container.endLine(), container.endColumn()) - 1;
        String line = before(container);
        String outer = line.substring(0, line.length() - line.stripLeading().length());
        return text.substring(0, open) + lineEnd + indented(tall, outer + unit()) + lineEnd + outer
                + text.substring(close);
    }

    private String before(Place place) {
        return lines.textOf(place.line()).orElse("").substring(0, place.column() - 1);
    }

    private String indented(String tall, String indent) {
        return tall.lines().map(line -> {
            String said = line.stripLeading();
            return indent + unit().repeat((line.length() - said.length()) / USUAL_INDENT.length()) + said;
        }).collect(Collectors.joining(lineEnd));
    }

    /// A list has each of its items on lines of its own.
    private static String tall(JsonNode value) {
        if (!value.isArray()) {
            return Json.pretty(value);
        }
        return value.values().stream().map(item -> Json.pretty(item).indent(USUAL_INDENT.length()).stripTrailing())
                .collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    /// The first line that is indented says by how much.
    private String unit() {
        return text.lines().filter(line -> !line.isBlank() && Character.isWhitespace(line.charAt(0)))
                .map(line -> line.substring(0, line.length() - line.stripLeading().length()))
                .findFirst().orElse(USUAL_INDENT);
    }
}
