package studio.authcode.desktop.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// Lays two JSON values side by side, member by member, so that the same member stands on the same line.
final class JsonDiff {

    private static final String INDENT = "  ";

    private final List<DiffLine> lines = new ArrayList<>();

    private JsonDiff() {
    }

    /// Returns the lines of both values; where one of them is missing its side stays empty.
    static List<DiffLine> of(JsonNode left, JsonNode right) {
        JsonDiff diff = new JsonDiff();
        diff.compare("", "", left, right);
        return List.copyOf(diff.lines);
    }

    private void compare(String indent, String key, JsonNode left, JsonNode right) {
        if (left.isObject() && right.isObject()) {
            Set<String> names = new LinkedHashSet<>(left.propertyNames());
            names.addAll(right.propertyNames());
            both(indent + key + "{");
            names.forEach(name -> compare(indent + INDENT, name + ": ", left.path(name), right.path(name)));
            both(indent + "}");
        } else if (left.isArray() && right.isArray()) {
            both(indent + key + "[");
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                compare(indent + INDENT, "", left.path(i), right.path(i));
            }
            both(indent + "]");
        } else {
            differ(lines(indent, key, left), lines(indent, key, right), left.equals(right));
        }
    }

    private void both(String line) {
        lines.add(new DiffLine(line, line, true));
    }

    private void differ(List<String> left, List<String> right, boolean same) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            lines.add(new DiffLine(line(left, i), line(right, i), same));
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static List<String> lines(String indent, String key, JsonNode node) {
        List<String> lines = new ArrayList<>();
        write(lines, indent, key, node);
        return lines;
    }

    private static void write(List<String> lines, String indent, String key, JsonNode node) {
        if (node.isMissingNode()) {
            return;
        }
        if (node.isContainer() && !node.isEmpty()) {
            lines.add(indent + key + (node.isObject() ? "{" : "["));
            node.properties().forEach(member ->
                    write(lines, indent + INDENT, member.getKey() + ": ", member.getValue()));
            if (node.isArray()) {
                node.forEach(item -> write(lines, indent + INDENT, "", item));
            }
            lines.add(indent + (node.isObject() ? "}" : "]"));
        } else {
            lines.add(indent + key + Json.write(node));
        }
    }
}
