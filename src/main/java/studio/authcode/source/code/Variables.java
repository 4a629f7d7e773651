package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Imported;
import studio.authcode.source.code.Value.Items;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Parameter;
import studio.authcode.source.syntax.Node;

/// Tells what the declared names of one file stand for.
final class Variables {

    private static final int MOST_WRITES = 20;

    private final Code code;
    private final Evaluator evaluator;
    private final Map<Binding, Value> known = new HashMap<>();

    Variables(Code code, Evaluator evaluator) {
        this.code = code;
        this.evaluator = evaluator;
    }

    Value value(Binding binding) {
        Value found = known.get(binding);
        if (found != null) {
            return found;
        }
        known.put(binding, evaluator.unknown(binding.declaration));
        Value value = binding.writes.size() > MOST_WRITES
                ? evaluator.unknown(binding.declaration) : assigned(binding);
        known.put(binding, value);
        return value;
    }

    private Value assigned(Binding binding) {
        List<Value> values = new ArrayList<>();
        declared(binding).ifPresent(values::add);
        for (Node write : binding.writes) {
            values.add(written(write));
        }
        return evaluator.either(values, binding.declaration);
    }

    private Optional<Value> declared(Binding binding) {
        Node origin = binding.origin;
        return switch (binding.kind) {
            case FUNCTION -> Optional.of(new Function(code.function(origin), code.place(origin)));
            case CLASS -> Optional.of(evaluator.value(origin));
            case IMPORT -> Optional.of(imported(binding));
            case PARAMETER -> Optional.of(parameter(binding));
            case VARIABLE -> origin.child("value").flatMap(value -> origin.child("name")
                    .map(name -> taken(name, binding.declaration, grown(binding, value))));
            case OTHER -> Optional.of(origin.is("enum_declaration")
                    ? evaluator.value(origin) : evaluator.unknown(binding.declaration));
        };
    }

    /// An object or array that the code adds to afterwards.
    private Value grown(Binding binding, Node init) {
        Value value = evaluator.value(init);
        return switch (value) {
            case Members(List<Member> members, boolean open, var place) -> {
                List<Member> all = new ArrayList<>(members);
                boolean more = new Growth(code, evaluator).collect(binding, all);
                yield all.size() == members.size() && !more
                        ? value : new Members(List.copyOf(all), open || more, place);
            }
            case Items(List<Value> items, boolean open, var place) ->
                    new Items(items, open || new Growth(code, evaluator).collect(binding, new ArrayList<>()), place);
            default -> value;
        };
    }

    private Value written(Node write) {
        Node at = write;
        for (Node each : write.ancestors().limit(12).toList()) {
            if (each.is("assignment_expression")) {
                Optional<Node> right = each.child("right");
                Node target = at;
                return right.map(value -> taken(target, write, evaluator.value(value)))
                        .orElseGet(() -> evaluator.unknown(write));
            }
            if (each.is("variable_declarator")) {
                Node target = at;
                return each.child("value").map(value -> taken(target, write, evaluator.value(value)))
                        .orElseGet(() -> evaluator.unknown(write));
            }
            if (Kinds.isFunction(each) && each.child("name").filter(write::equals).isPresent()) {
                return new Function(code.function(each), code.place(each));
            }
            at = each;
        }
        return evaluator.unknown(write);
    }

    /// Returns what a name gets where a pattern takes a value apart.
    private Value taken(Node pattern, Node name, Value value) {
        List<Node> path = new ArrayList<>(name.ancestors().takeWhile(each -> each != pattern).toList().reversed());
        Value at = value;
        if (name == pattern) {
            return at;
        }
        path.addFirst(pattern);
        path.add(name);
        for (int i = 0; i + 1 < path.size(); i++) {
            at = step(path.get(i), path.get(i + 1), at, name);
        }
        return at;
    }

    private Value step(Node pattern, Node inner, Value value, Node name) {
        return switch (pattern.kind()) {
            case "object_pattern" -> inner.is("shorthand_property_identifier_pattern")
                    ? evaluator.property(value, inner.text(), inner) : inner.is("rest_pattern")
                    ? evaluator.unknown(name) : value;
            case "pair_pattern" -> pattern.child("key").map(key -> Literals.key(key)
                    .map(text -> evaluator.property(value, text, key))
                    .orElseGet(() -> computed(value, key))).orElse(value);
            case "object_assignment_pattern", "assignment_pattern" -> {
                Value own = inner.is("shorthand_property_identifier_pattern")
                        ? evaluator.property(value, inner.text(), inner) : value;
                yield pattern.child("right").map(standard -> evaluator.either(
                        List.of(own, evaluator.value(standard)), pattern)).orElse(own);
            }
            case "array_pattern" -> evaluator.property(value, String.valueOf(pattern.parts().indexOf(inner)), inner);
            case "required_parameter", "optional_parameter" -> pattern.child("value")
                    .map(standard -> evaluator.either(List.of(value, evaluator.value(standard)), pattern))
                    .orElse(value);
            default -> value;
        };
    }

    private Value computed(Value value, Node key) {
        List<Node> parts = key.parts();
        return parts.isEmpty() ? evaluator.unknown(key)
                : evaluator.element(value, evaluator.value(parts.getFirst()), key);
    }

    private Value parameter(Binding binding) {
        Node function = binding.origin.ancestors().filter(Kinds::isFunction).findFirst().orElseThrow();
        boolean rest = binding.origin.is("rest_pattern") || binding.origin.parts().stream()
                .anyMatch(part -> part.is("rest_pattern"));
        if (rest) {
            return evaluator.unknown(binding.declaration);
        }
        int index = function.child("parameters").map(all -> parameters(all).indexOf(binding.origin)).orElse(0);
        Value given = called(function, index).map(evaluator::value).orElseGet(() ->
                new Parameter(code.function(function), index, code.place(binding.declaration)));
        return taken(binding.origin, binding.declaration, given);
    }

    /// Returns a function's parameters; TypeScript's `this` is none.
    static List<Node> parameters(Node list) {
        return list.parts().stream().filter(each -> !each.text().startsWith("this:")).toList();
    }

    /// The argument of a function that is called where it stands: `(function (my) {…})(my)`.
    private static Optional<Node> called(Node function, int index) {
        Node at = function;
        for (Node each : function.ancestors().limit(4).toList()) {
            if (!each.is("parenthesized_expression")) {
                boolean here = each.is("call_expression") && at.isField("function");
                return !here ? Optional.empty() : each.child("arguments").map(Node::parts)
                        .filter(parts -> index < parts.size()).map(parts -> parts.get(index));
            }
            at = each;
        }
        return Optional.empty();
    }

    private Value imported(Binding binding) {
        Node clause = binding.origin;
        Optional<String> specifier = clause.ancestors().filter(each -> each.is("import_statement")).findFirst()
                .flatMap(statement -> statement.child("source").or(() -> clause.child("source")))
                .flatMap(Literals::text);
        if (specifier.isEmpty()) {
            return evaluator.unknown(binding.declaration);
        }
        String name = switch (clause.kind()) {
            case "import_specifier" -> clause.child("name").flatMap(Literals::key).orElse("default");
            case "import_clause" -> "default";
            default -> Imported.WHOLE;
        };
        return new Imported(code.file(), specifier.get(), name, code.place(binding.declaration));
    }

}
