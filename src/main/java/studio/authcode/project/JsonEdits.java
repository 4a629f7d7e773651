package studio.authcode.project;

import java.util.List;
import studio.authcode.base.Json;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.Member;
import tools.jackson.databind.node.StringNode;

/// Builds edits of a JSON file that change only what they must and write what is new as its neighbours are written.
final class JsonEdits {

    private static final String COLON = ": ";

    private final JsonText json;

    JsonEdits(JsonText json) {
        this.json = json;
    }

    /// Returns a string as JSON writes it.
    static String quoted(String text) {
        return Json.write(StringNode.valueOf(text));
    }

    TextEdit rename(Member member, String name) {
        return new TextEdit(member.namePlace(), quoted(name));
    }

    /// Removes a member with the comma that parts it from its neighbour.
    TextEdit remove(JsonObject parent, Member member) {
        int index = parent.members().indexOf(member);
        int end = json.end(member.value().place());
        if (index > 0) {
            return json.edit(json.end(parent.members().get(index - 1).value().place()), end, "");
        }
        if (parent.members().size() > 1) {
            return json.edit(json.start(member.namePlace()), json.start(parent.members().get(1).namePlace()), "");
        }
        return json.edit(json.start(parent.place()) + 1, json.end(parent.place()) - 1, "");
    }

    /// Gives a member's place to an object that holds its value: `"old": 1` becomes `"path[0]": {"path[1]": 1}`.
    ///
    /// @param path at least one name
    List<TextEdit> wrap(JsonObject parent, Member member, List<String> path) {
        boolean spread = json.beginsItsLine(member.namePlace()) && json.spread();
        Nest nest = new Nest(spread ? json.lineEnd() : "", json.indent(member.namePlace()), colon(parent));
        int start = json.start(member.value().place());
        int end = json.end(member.value().place());
        List<String> below = path.subList(1, path.size());
        return List.of(rename(member, path.getFirst()),
                json.edit(start, start, nest.open(below)), json.edit(end, end, nest.close(below.size())));
    }

    /// Adds a member behind the last one.
    ///
    /// @param path its name, and the names of the objects within it that hold the value
    /// @param value as JSON
    TextEdit append(JsonObject parent, List<String> path, String value) {
        String name = quoted(path.getFirst());
        List<String> below = path.subList(1, path.size());
        if (parent.members().isEmpty()) {
            String lineEnd = json.spread() ? json.lineEnd() : "";
            String outer = json.indent(parent.place());
            String inner = lineEnd.isEmpty() ? "" : outer + json.unit();
            Nest nest = new Nest(lineEnd, inner, colon(parent));
            return json.edit(json.start(parent.place()) + 1, json.end(parent.place()) - 1, lineEnd + inner + name
                    + colon(parent) + nest.around(below, value) + lineEnd + (lineEnd.isEmpty() ? "" : outer));
        }
        Member last = parent.members().getLast();
        int end = json.end(last.value().place());
        boolean spread = json.beginsItsLine(last.namePlace()) && json.spread();
        String inner = json.indent(last.namePlace());
        Nest nest = new Nest(spread ? json.lineEnd() : "", inner, colon(parent));
        String gap = spread ? json.lineEnd() + inner : colon(parent).endsWith(" ") ? " " : "";
        return json.edit(end, end, "," + gap + name + colon(parent) + nest.around(below, value));
    }

    /// Returns what stands between names and values, as the nearest neighbour has it.
    private String colon(JsonObject parent) {
        JsonObject example = parent.members().isEmpty() ? json.root() : parent;
        if (example.members().isEmpty()) {
            return COLON;
        }
        Member member = example.members().getLast();
        String between = json.text().substring(json.end(member.namePlace()), json.start(member.value().place()));
        return between.length() <= 3 && between.chars().allMatch(c -> c == ':' || c == ' ') ? between : COLON;
    }

    /// Objects around a value; `lineEnd` is empty where all stands on one line.
    private final class Nest {

        private final String lineEnd;
        private final String indent;
        private final String colon;

        Nest(String lineEnd, String indent, String colon) {
            this.lineEnd = lineEnd;
            this.indent = indent;
            this.colon = colon;
        }

        String around(List<String> names, String value) {
            return open(names) + value + close(names.size());
        }

        String open(List<String> names) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < names.size(); i++) {
                text.append('{').append(newLine(i + 1)).append(quoted(names.get(i))).append(colon);
            }
            return text.toString();
        }

        String close(int depth) {
            StringBuilder text = new StringBuilder();
            for (int i = depth - 1; i >= 0; i--) {
                text.append(newLine(i)).append('}');
            }
            return text.toString();
        }

        private String newLine(int depth) {
            return lineEnd.isEmpty() ? "" : lineEnd + indent + json.unit().repeat(depth);
        }
    }
}
