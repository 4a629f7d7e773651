package studio.authcode.source.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxTree;

/// One file while its facts are read: its tree, its names, and the numbers of its functions, objects and calls.
final class Code {

    private final SyntaxTree tree;
    private final Bindings bindings;
    private final List<Node> functions = new ArrayList<>();
    private final List<Node> owners = new ArrayList<>();
    private final List<Node> calls = new ArrayList<>();
    private final List<Node> loads = new ArrayList<>();
    private final List<Node> assignments = new ArrayList<>();
    private final List<Node> returns = new ArrayList<>();
    private final List<Node> strings = new ArrayList<>();
    private final Map<Node, Integer> functionNumbers = new IdentityHashMap<>();
    private final Map<Node, Integer> ownerNumbers = new IdentityHashMap<>();

    Code(SyntaxTree tree) {
        this.tree = tree;
        this.bindings = new Bindings(tree.root());
        number();
    }

    private void number() {
        Deque<Node> waiting = new ArrayDeque<>(List.of(tree.root()));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            note(node);
            List<Node> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                if (children.get(i).named()) {
                    waiting.push(children.get(i));
                }
            }
        }
    }

    private void note(Node node) {
        switch (node.kind()) {
            case "function_declaration", "generator_function_declaration", "function_expression",
                    "generator_function", "arrow_function", "method_definition" -> {
                functionNumbers.put(node, functions.size());
                functions.add(node);
            }
            case "class_declaration", "class", "abstract_class_declaration" -> own(node);
            case "object" -> {
                if (hasFunction(node)) {
                    own(node);
                }
            }
            case "call_expression", "new_expression" -> calls.add(node);
            case "import_statement", "export_statement" -> loads.add(node);
            case "assignment_expression" -> assignments.add(node);
            case "return_statement" -> returns.add(node);
            case "string", "template_string" -> strings.add(node);
            default -> { }
        }
    }

    private void own(Node node) {
        ownerNumbers.put(node, owners.size());
        owners.add(node);
    }

    private static boolean hasFunction(Node object) {
        for (Node child : object.children()) {
            if (child.is("method_definition") || child.is("pair") && child.child("value").map(Kinds::unwrap)
                    .filter(value -> Kinds.isFunction(value) || value.is("call_expression", "object")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    String file() {
        return tree.file();
    }

    SyntaxTree tree() {
        return tree;
    }

    Place place(Node node) {
        return tree.place(node);
    }

    /// Returns where a member's name stands; in brackets it needs its quotes, so they are no part of it.
    Place placeOfName(Node key) {
        Node name = key.is("computed_property_name") && !key.parts().isEmpty() ? key.parts().getFirst() : key;
        boolean bracketed = name != key || key.isField("index");
        return bracketed && name.is("string", "template_string") && name.end() - name.start() > 2
                ? tree.place(name.start() + 1, name.end() - 1) : place(key);
    }

    Optional<Binding> binding(Node identifier) {
        return bindings.of(identifier);
    }

    List<Node> functions() {
        return functions;
    }

    List<Node> owners() {
        return owners;
    }

    List<Node> calls() {
        return calls;
    }

    /// The import and export statements.
    List<Node> loads() {
        return loads;
    }

    List<Node> assignments() {
        return assignments;
    }

    List<Node> returns() {
        return returns;
    }

    List<Node> strings() {
        return strings;
    }

    FunctionId function(Node node) {
        return new FunctionId(file(), functionNumbers.get(node));
    }

    /// Returns the number of the nearest function around a node; -1 where there is none.
    int around(Node node) {
        return node.enclosing(Kinds::isFunction).map(functionNumbers::get).orElse(-1);
    }

    /// Returns the number of an object or class; -1 where it has none.
    int owner(Node node) {
        return ownerNumbers.getOrDefault(node, -1);
    }

    /// Returns the number of the object or class that a function is a direct member of; -1 where it is none.
    int ownerOf(Node function) {
        Node at = function;
        for (Node each : function.ancestors().limit(8).toList()) {
            if (Kinds.isWrapping(each)
                    || each.is("pair", "class_body", "field_definition", "public_field_definition")) {
                at = each;
            } else {
                boolean member = each.is("object") && at.is("pair", "method_definition")
                        || Kinds.isClass(each) && at.is("class_body");
                return member ? owner(each) : -1;
            }
        }
        return -1;
    }

    /// Returns the number of the object or class that `this` means at a node; -1 where that cannot be told.
    int thisAt(Node node) {
        for (Node each : node.ancestors().toList()) {
            if (each.is("field_definition", "public_field_definition", "class_static_block")) {
                return each.ancestors().filter(Kinds::isClass).findFirst().map(this::owner).orElse(-1);
            }
            if (Kinds.isFunction(each) && !each.is("arrow_function")) {
                return boundThis(each).map(this::thisAt).orElseGet(() -> ownerOf(each));
            }
        }
        return -1;
    }

    /// `function () {…}.bind(this)`: the place of that `this`.
    private static Optional<Node> boundThis(Node function) {
        return function.parent()
                .filter(member -> member.is("member_expression")
                        && member.child("property").filter(name -> name.text().equals("bind")).isPresent())
                .flatMap(Node::parent)
                .filter(call -> call.is("call_expression"))
                .flatMap(call -> call.child("arguments"))
                .flatMap(arguments -> arguments.parts().stream().findFirst())
                .filter(argument -> argument.is("this"));
    }
}
