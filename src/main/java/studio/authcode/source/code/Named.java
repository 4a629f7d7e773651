package studio.authcode.source.code;

import java.util.Optional;
import studio.authcode.source.syntax.Node;

/// The names of functions: their own, or that of what they are assigned to.
final class Named {

    private static final int AROUND = 6;

    private Named() {
    }

    static Optional<String> of(Node function) {
        Optional<String> own = function.child("name").flatMap(Literals::key);
        if (own.isPresent() || function.child("name").isPresent()) {
            return own;
        }
        Node at = function;
        for (Node each : function.ancestors().limit(AROUND).toList()) {
            if (!each.is("parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression")) {
                return holder(each, at);
            }
            at = each;
        }
        return Optional.empty();
    }

    private static Optional<String> holder(Node holder, Node value) {
        return switch (holder.kind()) {
            case "variable_declarator" -> holder.child("name").filter(name -> name.is("identifier"))
                    .flatMap(Literals::key);
            case "pair" -> holder.child("key").filter(key -> key != value).flatMap(Literals::key);
            case "field_definition" -> holder.child("property").filter(key -> key != value).flatMap(Literals::key);
            case "public_field_definition" -> holder.child("name").filter(key -> key != value)
                    .flatMap(Literals::key);
            case "assignment_expression" -> value.isField("right")
                    ? holder.child("left").flatMap(Named::target) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> target(Node left) {
        return switch (left.kind()) {
            case "identifier" -> Literals.key(left);
            case "member_expression" -> left.child("property").flatMap(Literals::key)
                    .filter(name -> !name.equals("exports"));
            case "subscript_expression" -> left.child("index").flatMap(Literals::text);
            default -> Optional.empty();
        };
    }
}
