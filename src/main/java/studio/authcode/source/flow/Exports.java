package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.syntax.Node;

/// Collects what a file exports, as an ES module or through `module.exports`.
final class Exports {

    final Map<String, Value> byName = new HashMap<>();
    final List<String> stars = new ArrayList<>();
    private final Values values;

    Exports(Values values) {
        this.values = values;
    }

    /// Looks at a statement or an assignment.
    void look(Node node, int function) {
        if (node.is("export_statement")) {
            exported(node, function);
        } else if (node.is("assignment_expression")) {
            assigned(node, function);
        }
    }

    private void exported(Node statement, int function) {
        Optional<String> from = statement.child("source").flatMap(Nodes::string);
        statement.child("value").ifPresent(value -> put("default", value, function));
        statement.child("declaration").ifPresent(declaration -> declared(declaration, function,
                statement.children().stream().anyMatch(each -> each.is("default"))));
        boolean all = true;
        for (Node part : statement.parts()) {
            if (part.is("export_clause")) {
                all = false;
                part.parts().forEach(specifier -> specified(specifier, from, function));
            } else if (part.is("namespace_export") && from.isPresent()) {
                all = false;
                part.parts().forEach(name -> byName.put(name.text(), new Value.Module(from.get())));
            }
        }
        if (all) {
            from.ifPresent(stars::add);
        }
    }

    private void declared(Node declaration, int function, boolean isDefault) {
        if (isDefault) {
            put("default", declaration, function);
        }
        declaration.child("name").ifPresent(name -> put(name.text(), declaration, function));
        declaration.parts().stream().filter(part -> part.is("variable_declarator")).forEach(part ->
                part.child("name").ifPresent(name -> part.child("value").ifPresent(value ->
                        put(name.text(), value, function))));
    }

    private void specified(Node specifier, Optional<String> from, int function) {
        Optional<Node> name = specifier.child("name");
        if (name.isEmpty()) {
            return;
        }
        String outside = specifier.child("alias").or(() -> name).flatMap(Nodes::name).orElse("");
        if (from.isPresent()) {
            byName.put(outside, new Value.Export(from.get(), Nodes.name(name.get()).orElse("")));
        } else {
            put(outside, name.get(), function);
        }
    }

    private void assigned(Node assignment, int function) {
        String left = assignment.child("left").filter(each -> each.end() - each.start() < 200).map(Node::text)
                .orElse("");
        assignment.child("right").ifPresent(right -> {
            if (left.equals("module.exports")) {
                put("=", right, function);
            } else if (left.matches("(module\\.)?exports\\.[$\\w]+")) {
                put(left.substring(left.lastIndexOf('.') + 1), right, function);
            }
        });
    }

    private void put(String name, Node value, int function) {
        values.of(value, function).ifPresent(found -> byName.put(name, found));
    }
}
