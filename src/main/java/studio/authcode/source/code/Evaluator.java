package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.source.code.Value.Either;
import studio.authcode.source.code.Value.Element;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Global;
import studio.authcode.source.code.Value.Imported;
import studio.authcode.source.code.Value.Items;
import studio.authcode.source.code.Value.Joined;
import studio.authcode.source.code.Value.Literal;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Property;
import studio.authcode.source.code.Value.Result;
import studio.authcode.source.code.Value.Spread;
import studio.authcode.source.code.Value.Text;
import studio.authcode.source.code.Value.This;
import studio.authcode.source.code.Value.Type;
import studio.authcode.source.code.Value.Unknown;
import studio.authcode.source.syntax.Node;

/// Tells what the expressions of one file stand for; each is looked at once.
final class Evaluator {

    private static final int DEEPEST = 200;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_PARTS = 20;
    private static final int LONGEST = 1_000;

    private final Code code;
    private final Map<Node, Value> known = new IdentityHashMap<>();
    private final Variables variables;
    private final Objects objects;
    private int depth;

    Evaluator(Code code) {
        this.code = code;
        this.variables = new Variables(code, this);
        this.objects = new Objects(code, this);
    }

    /// Returns what a node stands for; in a circle the value is unknown.
    Value value(Node node) {
        Value found = known.get(node);
        if (found != null) {
            return found;
        }
        if (depth >= DEEPEST) {
            return unknown(node);
        }
        known.put(node, unknown(node));
        depth++;
        Value value = evaluate(node);
        depth--;
        known.put(node, value);
        return value;
    }

    Objects objects() {
        return objects;
    }

    Value unknown(Node node) {
        return new Unknown(code.place(node));
    }

    /// Returns one value for several; none are unknown.
    Value either(List<Value> values, Node node) {
        return switch (values.size()) {
            case 0 -> unknown(node);
            case 1 -> values.getFirst();
            default -> new Either(List.copyOf(values), code.place(node));
        };
    }

    private Value evaluate(Node node) {
        return switch (node.kind()) {
            case "string" -> Literals.text(node)
                    .<Value>map(text -> new Text(text, code.place(node))).orElseGet(() -> unknown(node));
            case "template_string" -> joined(template(node), node);
            case "number" -> literal("number", node);
            case "true", "false" -> literal("boolean", node);
            case "null" -> literal("null", node);
            case "undefined" -> literal("undefined", node);
            case "regex" -> literal("regexp", node);
            case "identifier", "shorthand_property_identifier" -> identifier(node);
            case "this" -> self(node);
            case "array" -> new Items(items(node), node.parts().size() > MOST_ITEMS, code.place(node));
            case "object" -> objects.literal(node);
            case "member_expression" -> member(node);
            case "subscript_expression" -> subscript(node);
            case "call_expression", "new_expression" -> call(node);
            case "binary_expression" -> binary(node);
            case "ternary_expression" -> either(fields(node, "consequence", "alternative"), node);
            case "assignment_expression" -> node.child("right").map(this::value).orElseGet(() -> unknown(node));
            case "sequence_expression" -> last(node);
            case "enum_declaration" -> objects.enumeration(node);
            default -> structure(node);
        };
    }

    private Value structure(Node node) {
        if (Kinds.isWrapping(node)) {
            Node inner = Kinds.inner(node);
            return inner == null ? unknown(node) : value(inner);
        }
        if (Kinds.isFunction(node)) {
            return new Function(code.function(node), code.place(node));
        }
        if (Kinds.isClass(node)) {
            return new Type(code.file(), code.owner(node), code.place(node));
        }
        return unknown(node);
    }

    private Value literal(String type, Node node) {
        return new Literal(type, code.place(node));
    }

    private Value identifier(Node node) {
        Optional<Binding> binding = code.binding(node);
        if (binding.isPresent()) {
            Value value = variables.value(binding.get());
            return value instanceof Function(FunctionId id, var _) ? new Function(id, code.place(node)) : value;
        }
        String name = Literals.identifier(node.text());
        return name.equals("undefined") ? literal("undefined", node) : new Global(name, code.place(node));
    }

    /// Returns what a declared name stands for.
    Value named(Node identifier) {
        return code.binding(identifier).map(variables::value).orElseGet(() -> unknown(identifier));
    }

    private Value self(Node node) {
        int owner = code.thisAt(node);
        return owner < 0 ? unknown(node) : new This(code.file(), owner, code.place(node));
    }

    /// Returns the values of an array's items or a call's arguments.
    List<Value> items(Node list) {
        List<Value> items = new ArrayList<>();
        for (Node part : list.parts()) {
            if (items.size() == MOST_ITEMS) {
                break;
            }
            items.add(part.is("spread_element")
                    ? new Spread(part.parts().isEmpty() ? unknown(part) : value(part.parts().getFirst()),
                            code.place(part))
                    : value(part));
        }
        return List.copyOf(items);
    }

    private List<Value> fields(Node node, String... names) {
        List<Value> values = new ArrayList<>();
        for (String name : names) {
            node.child(name).ifPresent(child -> values.add(value(child)));
        }
        return values;
    }

    private Value last(Node node) {
        List<Node> parts = node.parts();
        return parts.isEmpty() ? unknown(node) : value(parts.getLast());
    }

    private Value member(Node node) {
        Optional<Node> object = node.child("object");
        Optional<String> name = node.child("property").flatMap(Literals::key);
        if (object.isEmpty() || name.isEmpty()) {
            return unknown(node);
        }
        return property(value(object.get()), name.get(), node);
    }

    private Value subscript(Node node) {
        Optional<Node> object = node.child("object");
        Optional<Node> index = node.child("index");
        if (object.isEmpty() || index.isEmpty()) {
            return unknown(node);
        }
        return element(value(object.get()), value(index.get()), node);
    }

    /// Returns the member that a key of any kind names.
    Value element(Value of, Value key, Node node) {
        return key instanceof Text(String name, var _)
                ? property(of, name, node) : new Element(of, key, code.place(node));
    }

    /// Returns a value's member; of an object literal that is what stands there.
    Value property(Value of, String name, Node node) {
        if (of instanceof Members(List<Member> members, boolean open, var _) && !open
                && members.stream().noneMatch(Member::isSpread)) {
            for (Member member : members.reversed()) {
                if (member.name().equals(name)) {
                    return member.value();
                }
            }
        }
        return new Property(of, name, code.place(node));
    }

    private Value binary(Node node) {
        String operator = node.child("operator").map(Node::text).orElse("");
        return switch (operator) {
            case "||", "??" -> either(fields(node, "left", "right"), node);
            case "&&" -> node.child("right").map(this::value).orElseGet(() -> unknown(node));
            case "+" -> joined(fields(node, "left", "right"), node);
            default -> unknown(node);
        };
    }

    /// The texts and expressions of a template.
    private List<Value> template(Node node) {
        List<Value> parts = new ArrayList<>();
        for (Node child : node.children()) {
            if (child.is("string_fragment", "escape_sequence")) {
                parts.add(new Text(Literals.piece(child), code.place(child)));
            } else if (child.is("template_substitution", "ERROR")) {
                parts.add(child.parts().isEmpty() ? unknown(child) : value(child.parts().getFirst()));
            }
        }
        return parts;
    }

    private Value joined(List<Value> parts, Node node) {
        if (parts.stream().allMatch(Text.class::isInstance)) {
            String text = parts.stream().map(part -> ((Text) part).text()).collect(Collectors.joining());
            return text.length() < LONGEST ? new Text(text, code.place(node)) : unknown(node);
        }
        boolean promising = parts.size() <= MOST_PARTS
                && parts.stream().anyMatch(part -> part instanceof Text || part instanceof Joined);
        return promising ? new Joined(List.copyOf(parts), code.place(node)) : unknown(node);
    }

    private Value call(Node node) {
        boolean isNew = node.is("new_expression");
        Optional<Node> callee = node.child(isNew ? "constructor" : "function");
        if (callee.isEmpty()) {
            return unknown(node);
        }
        Optional<Node> list = node.child("arguments").filter(each -> each.is("arguments"));
        List<Value> arguments = list.map(this::items).orElse(List.of());
        return module(callee.get(), arguments, node)
                .or(() -> objects.builtIn(callee.get(), arguments, node))
                .orElseGet(() -> new Result(value(callee.get()), arguments, isNew, code.place(node)));
    }

    private Optional<Value> module(Node callee, List<Value> arguments, Node node) {
        boolean loads = callee.is("import") || isRequire(callee);
        if (loads && !arguments.isEmpty() && arguments.getFirst() instanceof Text(String specifier, var _)) {
            return Optional.of(new Imported(code.file(), specifier, Imported.WHOLE, code.place(node)));
        }
        return Optional.empty();
    }

    /// Tells whether a callee is the platform's own `require`.
    boolean isRequire(Node callee) {
        return callee.is("identifier") && callee.text().equals("require") && code.binding(callee).isEmpty();
    }
}
