package studio.authcode.backend.forensics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The bodies that a caller may have signed instead of the one that was sent.
public final class BodyVariants {

    private static final int MOST = 65_536;
    private static final int MOST_FIELDS_PERMUTED = 5;

    private BodyVariants() {
    }

    /// A body that may have been signed.
    ///
    /// @param mistake what signing it would be
    /// @param args what the mistake's explanation is about
    public record Variant(Mistake mistake, List<String> args, String body) {
    }

    /// Returns the known variants of a body, each other than the body itself.
    public static Stream<Variant> of(String body) {
        if (body.length() > MOST) {
            return Stream.of(new Variant(Mistake.SIGNATURE_BODY_MISSING, List.of(), ""));
        }
        Stream<Variant> all = Stream.concat(
                Stream.of("", "{}", "null", "undefined", "[object Object]")
                        .map(text -> new Variant(Mistake.SIGNATURE_BODY_MISSING, List.of(), text)),
                Stream.concat(rewritten(body), stray(body)));
        return all.filter(variant -> !variant.body().equals(body));
    }

    private static Stream<Variant> rewritten(String body) {
        JsonNode json;
        try {
            json = Json.read(body);
        } catch (JacksonException _) {
            return Stream.empty();
        }
        String compact = Json.write(json);
        Stream<Variant> styles = Stream.of(
                        style("without spaces", compact),
                        style("with a space after each comma and colon", spaced(json)),
                        style("indented by two spaces", Json.pretty(json)),
                        style("indented by two spaces", Json.pretty(json).replace("\": ", "\":")),
                        style("indented by four spaces", indented(Json.pretty(json))),
                        style("with other letters escaped", escaped(compact)),
                        style("with slashes escaped", compact.replace("/", "\\/")),
                        style("with slashes not escaped", body.replace("\\/", "/")),
                        style("quoted as a string", Json.write(Json.object().stringNode(body))));
        return Stream.concat(styles, reordered(json));
    }

    private static Variant style(String how, String body) {
        return new Variant(Mistake.SIGNATURE_BODY_REWRITTEN, List.of(how), body);
    }

    private static Stream<Variant> reordered(JsonNode json) {
        if (!(json instanceof ObjectNode object) || object.size() < 2) {
            return Stream.empty();
        }
        List<String> names = object.propertyNames().stream().toList();
        Stream<List<String>> orders = names.size() <= MOST_FIELDS_PERMUTED
                ? permutations(names) : Stream.of(names.stream().sorted().toList(), names.reversed());
        return orders.map(order -> {
            ObjectNode moved = Json.object();
            order.forEach(name -> moved.set(name, object.get(name)));
            return moved;
        }).flatMap(moved -> Stream.of(Json.write(moved), spaced(moved), Json.write(sorted(moved))))
                .map(text -> new Variant(Mistake.SIGNATURE_BODY_ORDER, List.of(), text));
    }

    private static JsonNode sorted(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        Map<String, JsonNode> byName = new TreeMap<>();
        object.properties().forEach(member -> byName.put(member.getKey(), sorted(member.getValue())));
        ObjectNode sorted = Json.object();
        byName.forEach(sorted::set);
        return sorted;
    }

    private static Stream<List<String>> permutations(List<String> names) {
        if (names.size() <= 1) {
            return Stream.of(names);
        }
        return names.stream().flatMap(first -> permutations(
                        names.stream().filter(Predicate.not(first::equals)).toList())
                .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    /// As Python writes JSON when it is not told otherwise.
    private static String spaced(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object.properties().stream()
                    .map(member -> Json.write(object.stringNode(member.getKey())) + ": " + spaced(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case JsonNode array when array.isArray() -> array.valueStream().map(BodyVariants::spaced)
                    .collect(Collectors.joining(", ", "[", "]"));
            default -> Json.write(node);
        };
    }

    private static String indented(String pretty) {
        return pretty.lines().map(line -> {
            String rest = line.stripLeading();
            return " ".repeat(2 * (line.length() - rest.length())) + rest;
        }).collect(Collectors.joining("\n"));
    }

    private static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            text.append(c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return text.toString();
    }

    private static Stream<Variant> stray(String body) {
        Map<String, String> all = new LinkedHashMap<>();
        Strays.in(body).forEach(stray -> all.putIfAbsent(stray.text(), stray.what()));
        return all.entrySet().stream().map(each ->
                new Variant(Mistake.SIGNATURE_STRAY_CHARACTER, List.of(each.getValue()), each.getKey()));
    }
}
