package studio.authcode.runtime.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a module takes from others and gives to them.
final class Links {

    /// The name under which everything that a module exports is imported.
    static final String ALL = "*";

    private final List<Import> imports = new ArrayList<>();
    private final Map<String, String> exports = new LinkedHashMap<>();
    private final Set<String> locals = new HashSet<>();

    /// Takes over from one module.
    ///
    /// @param at where the statement stands
    /// @param locals pairs of a name here and a name there
    /// @param passed pairs of a name under which something is exported again and a name there
    /// @param star whether everything is exported again
    private record Import(String specifier, Place at, List<String> locals, List<String> passed, boolean star) {
    }

    void load(String specifier, Place at, List<String> names) {
        imports.add(new Import(specifier, at, names, List.of(), false));
        for (int i = 0; i < names.size(); i += 2) {
            locals.add(names.get(i));
        }
    }

    void pass(String specifier, Place at, List<String> names) {
        imports.add(new Import(specifier, at, List.of(), names, false));
    }

    void passAll(String specifier, Place at) {
        imports.add(new Import(specifier, at, List.of(), List.of(), true));
    }

    void export(String name, String expression) {
        exports.putIfAbsent(name, expression);
    }

    boolean isLocal(String name) {
        return locals.contains(name);
    }

    boolean exportsAny() {
        return !exports.isEmpty() || imports.stream().anyMatch(each -> each.star() || !each.passed().isEmpty());
    }

    /// Returns the imports as a literal: of each module its specifier, line, column, and what is taken from it.
    String importsLiteral(Moves moves) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Import each : imports) {
            Place at = each.at();
            all.addArray().add(each.specifier()).add(at.line()).add(moves.now(at.line(), at.column()))
                    .add(Json.strings(each.locals())).add(Json.strings(each.passed())).add(each.star());
        }
        return Json.write(all);
    }

    /// Returns the exports as an object of functions, each of which gives what a name is bound to.
    String exportsLiteral() {
        return exports.entrySet().stream()
                .map(each -> "[" + quoted(each.getKey()) + ",()=>" + each.getValue() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String quoted(String name) {
        return Json.write(JsonNodeFactory.instance.stringNode(name));
    }
}
