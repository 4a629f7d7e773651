package studio.authcode.source.flow;

import java.util.Optional;
import studio.authcode.source.syntax.Node;

/// Names functions as people would call them.
final class Labels {

    private Labels() {
    }

    /// Returns a function's own name, or that of the member or variable that holds it; empty where it has none.
    static String of(Node function) {
        Optional<String> own = function.child("name").flatMap(Nodes::name);
        return own.or(() -> function.parent().flatMap(parent -> switch (parent.kind()) {
            case "pair" -> parent.child("key").flatMap(Nodes::name);
            case "variable_declarator" -> parent.child("name").flatMap(Nodes::name);
            case "assignment_expression" -> parent.child("left").flatMap(Nodes::lastName);
            case "field_definition", "public_field_definition" ->
                    parent.child("property").or(() -> parent.child("name")).flatMap(Nodes::name);
            default -> Optional.empty();
        })).orElse("");
    }
}
