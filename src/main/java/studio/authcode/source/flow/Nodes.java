package studio.authcode.source.flow;

import java.util.List;
import java.util.Optional;
import studio.authcode.source.syntax.Node;

/// Small questions to nodes of a syntax tree.
final class Nodes {

    private Nodes() {
    }

    static boolean isFunction(Node node) {
        return node.is("function_declaration", "function_expression", "arrow_function", "method_definition",
                "generator_function", "generator_function_declaration");
    }

    static boolean isOwner(Node node) {
        return node.is("object", "class", "class_declaration", "abstract_class_declaration");
    }

    /// Returns the text of a name, or the contents of a string literal.
    static Optional<String> name(Node node) {
        if (node.is("property_identifier", "identifier", "shorthand_property_identifier", "type_identifier",
                "shorthand_property_identifier_pattern", "private_property_identifier")) {
            return Optional.of(node.text());
        }
        return string(node);
    }

    /// Returns the contents of a string literal without anything computed in it.
    static Optional<String> string(Node node) {
        if (!node.is("string", "template_string") || node.parts().stream().anyMatch(part ->
                part.is("template_substitution"))) {
            return Optional.empty();
        }
        String text = node.text();
        return text.length() < 2 ? Optional.empty() : Optional.of(text.substring(1, text.length() - 1));
    }

    /// Returns what stands inside parentheses, type assertions and the like.
    static Node bare(Node node) {
        Node at = node;
        while (at.is("parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression",
                "await_expression") && !at.parts().isEmpty()) {
            at = at.parts().getFirst();
        }
        return at;
    }

    static List<Node> arguments(Node call) {
        return call.child("arguments").filter(args -> args.is("arguments")).map(Node::parts).orElse(List.of());
    }

    /// Returns the last name of what is called: `confirm` of `my.confirm(…)`.
    static String calleeName(Node call) {
        return call.child("function").or(() -> call.child("constructor")).map(Nodes::bare)
                .flatMap(Nodes::lastName).orElse("");
    }

    static Optional<String> lastName(Node node) {
        if (node.is("member_expression")) {
            return node.child("property").flatMap(Nodes::name);
        }
        if (node.is("subscript_expression")) {
            return node.child("index").flatMap(Nodes::string);
        }
        return node.is("identifier") ? Optional.of(node.text()) : Optional.empty();
    }

    /// Returns the object in front of a member, such as `my` of `my.alert`.
    static Optional<Node> object(Node member) {
        return member.is("member_expression", "subscript_expression")
                ? member.child("object").map(Nodes::bare) : Optional.empty();
    }
}
