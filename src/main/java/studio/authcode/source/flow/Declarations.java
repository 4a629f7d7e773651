package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxTree;

/// The functions and owners of a file, numbered, and what the names in it are bound to.
final class Declarations {

    /// Members of a registered object whose own members are called as if they stood one level higher.
    private static final Set<String> GROUPS = Set.of("methods", "lifetimes", "pageLifetimes", "observers", "watch",
            "listeners");

    final List<Node> functions = new ArrayList<>();
    final List<Integer> parents = new ArrayList<>();
    final List<Node> owners = new ArrayList<>();
    private final Map<Node, Integer> functionIds = new IdentityHashMap<>();
    private final Map<Node, Integer> ownerIds = new IdentityHashMap<>();
    private final List<Map<String, Binding>> names = new ArrayList<>();

    /// What a name is bound to: a value, or a member of what an expression gives; nothing for a parameter.
    record Binding(Value value, Node expression, Optional<String> member) {

        static final Binding UNKNOWN = new Binding(null, null, Optional.empty());

        static Binding to(Value value) {
            return new Binding(value, null, Optional.empty());
        }
    }

    static Declarations of(SyntaxTree tree) {
        Declarations found = new Declarations();
        found.open(tree.root(), -1);
        found.walk(tree.root(), 0);
        return found;
    }

    Optional<Integer> function(Node node) {
        return Optional.ofNullable(functionIds.get(node));
    }

    Optional<Integer> owner(Node node) {
        return Optional.ofNullable(ownerIds.get(node));
    }

    /// Returns what a name means inside a function; empty where the file does not say.
    Optional<Binding> binding(String name, int function) {
        for (int at = function; at >= 0; at = parents.get(at)) {
            Binding found = names.get(at).get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// Tells whether a function is handed something under this name.
    boolean isParameter(String name, int function) {
        return names.get(function).get(name) == Binding.UNKNOWN;
    }

    /// Returns the name under which the members of a group go, such as `pageLifetimes.show`.
    static String prefix(String group) {
        return group.equals("pageLifetimes") ? "pageLifetimes." : "";
    }

    static boolean isGroup(Node pair) {
        return pair.is("pair") && pair.child("value").filter(value -> value.is("object")).isPresent()
                && pair.child("key").flatMap(Nodes::name).filter(GROUPS::contains).isPresent();
    }

    private int open(Node node, int parent) {
        functionIds.put(node, functions.size());
        functions.add(node);
        parents.add(parent);
        names.add(new HashMap<>());
        return functions.size() - 1;
    }

    private void walk(Node node, int function) {
        int inside = function;
        if (Nodes.isFunction(node)) {
            inside = open(node, function);
            if (node.is("function_declaration", "generator_function_declaration")) {
                bindName(node, function, new Value.Code(inside));
            }
            parameters(node, inside);
        } else if (Nodes.isOwner(node)) {
            number(node, function);
        } else {
            declare(node, function);
        }
        for (Node child : node.children()) {
            if (child.named()) {
                walk(child, inside);
            }
        }
    }

    private void number(Node node, int function) {
        Optional<Integer> around = node.parent().filter(Declarations::isGroup).flatMap(Node::parent)
                .flatMap(this::owner);
        ownerIds.put(node, around.orElse(owners.size()));
        if (around.isEmpty()) {
            owners.add(node);
        }
        if (!node.is("object")) {
            bindName(node, function, new Value.Thing(ownerIds.get(node)));
        }
    }

    private void bindName(Node node, int function, Value value) {
        node.child("name").ifPresent(name -> names.get(function).put(name.text(), Binding.to(value)));
    }

    private void parameters(Node node, int function) {
        node.child("parameters").or(() -> node.child("parameter")).ifPresent(parameters ->
                parameters.descendants()
                        .filter(each -> each.is("identifier", "shorthand_property_identifier_pattern"))
                        .forEach(each -> names.get(function).put(each.text(), Binding.UNKNOWN)));
    }

    private void declare(Node node, int function) {
        if (node.is("variable_declarator")) {
            node.child("name").ifPresent(name -> bind(name, node.child("value"), function));
        } else if (node.is("assignment_expression")) {
            node.child("left").filter(left -> left.is("identifier"))
                    .ifPresent(left -> assigned(left.text(), node.child("right").orElse(null), function));
        } else if (node.is("import_statement")) {
            imported(node, function);
        } else if (node.is("catch_clause")) {
            node.child("parameter").filter(each -> each.is("identifier"))
                    .ifPresent(each -> names.get(function).putIfAbsent(each.text(), Binding.UNKNOWN));
        }
    }

    private void bind(Node name, Optional<Node> value, int function) {
        Map<String, Binding> scope = names.get(function);
        if (name.is("identifier")) {
            scope.merge(name.text(), new Binding(null, value.orElse(null), Optional.empty()),
                    (old, found) -> found.expression() == null ? old : found);
        } else if (name.is("object_pattern")) {
            for (Node part : name.parts()) {
                member(part, value, scope);
            }
        }
    }

    private static void member(Node part, Optional<Node> value, Map<String, Binding> scope) {
        if (part.is("shorthand_property_identifier_pattern")) {
            scope.put(part.text(), new Binding(null, value.orElse(null), Optional.of(part.text())));
        } else if (part.is("pair_pattern")) {
            part.child("value").filter(each -> each.is("identifier")).ifPresent(local -> scope.put(local.text(),
                    new Binding(null, value.orElse(null), part.child("key").flatMap(Nodes::name))));
        }
    }

    /// An assignment tells something only of a name that has nothing yet, as in `let that; that = this;`.
    private void assigned(String name, Node right, int function) {
        for (int at = function; at >= 0; at = parents.get(at)) {
            Binding old = names.get(at).get(name);
            if (old != null) {
                if (old.value() == null && old.expression() == null && old != Binding.UNKNOWN) {
                    names.get(at).put(name, new Binding(null, right, Optional.empty()));
                }
                return;
            }
        }
        names.getFirst().put(name, new Binding(null, right, Optional.empty()));
    }

    private void imported(Node statement, int function) {
        String from = statement.child("source").flatMap(Nodes::string).orElse("");
        Map<String, Binding> scope = names.get(function);
        statement.descendants().forEach(part -> {
            if (part.is("namespace_import")) {
                part.parts().forEach(name -> scope.put(name.text(), Binding.to(new Value.Module(from))));
            } else if (part.is("import_specifier")) {
                String name = part.child("name").flatMap(Nodes::name).orElse("");
                scope.put(part.child("alias").map(Node::text).orElse(name),
                        Binding.to(new Value.Export(from, name)));
            } else if (part.is("import_clause")) {
                part.parts().stream().filter(each -> each.is("identifier")).forEach(name ->
                        scope.put(name.text(), Binding.to(new Value.Export(from, "default"))));
            }
        });
    }
}
