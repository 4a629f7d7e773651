package studio.authcode.source.flow;

import java.util.Optional;
import java.util.regex.Pattern;
import studio.authcode.source.flow.Declarations.Binding;
import studio.authcode.source.syntax.Node;

/// Tells what expressions stand for, from what one file declares.
final class Values {

    private static final int DEEPEST = 12;

    /// Functions that return what they are given in another dress.
    private static final Pattern WRAPPERS = Pattern.compile(
            "(?i).*(debounce|throttle|once|promisify|wrap|lock|curry|memo|guard|decorate).*");

    private final Declarations declarations;

    Values(Declarations declarations) {
        this.declarations = declarations;
    }

    /// Returns what an expression inside a function stands for.
    Optional<Value> of(Node expression, int function) {
        return of(expression, function, 0);
    }

    private Optional<Value> of(Node written, int function, int depth) {
        Node node = Nodes.bare(written);
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (Nodes.isFunction(node)) {
            return declarations.function(node).map(Value.Code::new);
        }
        if (Nodes.isOwner(node)) {
            return declarations.owner(node).map(Value.Thing::new);
        }
        return switch (node.kind()) {
            case "identifier", "shorthand_property_identifier" -> named(node.text(), function, depth);
            case "this" -> self(node).map(Value.Thing::new);
            case "member_expression", "subscript_expression" -> Nodes.lastName(node).flatMap(name ->
                    node.child("object").flatMap(object -> of(object, function, depth + 1))
                            .map(object -> member(object, name)));
            case "call_expression" -> called(node, function, depth);
            case "new_expression" -> node.child("constructor").flatMap(each -> of(each, function, depth + 1));
            case "assignment_expression" -> node.child("right").flatMap(each -> of(each, function, depth + 1));
            case "ternary_expression" -> node.child("consequence").flatMap(each -> of(each, function, depth + 1))
                    .or(() -> node.child("alternative").flatMap(each -> of(each, function, depth + 1)));
            case "binary_expression" -> node.child("right").flatMap(each -> of(each, function, depth + 1))
                    .or(() -> node.child("left").flatMap(each -> of(each, function, depth + 1)));
            default -> Optional.empty();
        };
    }

    private Optional<Value> named(String name, int function, int depth) {
        Optional<Binding> found = declarations.binding(name, function);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Binding binding = found.get();
        if (binding.value() != null || binding.expression() == null) {
            return Optional.ofNullable(binding.value());
        }
        return of(binding.expression(), functionAround(binding.expression()), depth + 1)
                .map(value -> binding.member().map(member -> member(value, member)).orElse(value));
    }

    private int functionAround(Node node) {
        return node.ancestors().flatMap(each -> declarations.function(each).stream()).findFirst().orElse(0);
    }

    static Value member(Value of, String name) {
        return of instanceof Value.Module(String specifier) ? new Value.Export(specifier, name)
                : new Value.Member(of, name);
    }

    private Optional<Value> called(Node call, int function, int depth) {
        Optional<Node> callee = call.child("function").map(Nodes::bare);
        String name = Nodes.calleeName(call);
        if (callee.isEmpty() || call.child("function").get().is("import")) {
            return specifier(call).map(Value.Module::new);
        }
        if (callee.get().is("identifier") && name.equals("getApp")) {
            return Optional.of(new Value.App());
        }
        if (callee.get().is("identifier") && name.equals("require")) {
            return specifier(call).map(Value.Module::new);
        }
        if (name.equals("bind")) {
            return Nodes.object(callee.get()).flatMap(object -> of(object, function, depth + 1));
        }
        return Nodes.arguments(call).stream()
                .filter(each -> Nodes.isFunction(each) || WRAPPERS.matcher(name).matches())
                .flatMap(each -> of(each, function, depth + 1).stream()).findFirst();
    }

    private static Optional<String> specifier(Node call) {
        return Nodes.arguments(call).stream().findFirst().flatMap(Nodes::string);
    }

    /// Returns the object that `this` is, as far as the text tells.
    Optional<Integer> self(Node node) {
        for (Node at : node.ancestors().toList()) {
            if (at.is("method_definition", "public_field_definition", "field_definition")) {
                return at.parent().flatMap(holder -> holder.is("class_body") ? holder.parent() : Optional.of(holder))
                        .flatMap(declarations::owner);
            }
            if (at.is("function_expression", "generator_function")) {
                return ofFunction(at);
            }
            if (at.is("function_declaration", "generator_function_declaration")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `this` of a function is the object that it is a member of, or that `bind` gives it.
    private Optional<Integer> ofFunction(Node function) {
        Optional<Node> pair = function.parent().map(Values::throughWrappers).filter(each -> each.is("pair"));
        if (pair.isPresent()) {
            return pair.flatMap(Node::parent).flatMap(declarations::owner);
        }
        boolean bound = function.parent().filter(each -> each.is("member_expression"))
                .flatMap(each -> each.child("property")).filter(each -> each.text().equals("bind")).isPresent();
        return bound ? function.parent().flatMap(this::self) : Optional.empty();
    }

    private static Node throughWrappers(Node node) {
        Node at = node;
        while (at.is("arguments", "call_expression") && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at;
    }
}
