package studio.authcode.source.code;

import java.util.Set;
import studio.authcode.source.syntax.Node;

/// Families of node kinds.
final class Kinds {

    private static final Set<String> TYPES = Set.of("type_annotation", "type_arguments", "type_parameters",
            "interface_declaration", "type_alias_declaration", "function_signature", "ambient_declaration",
            "opting_type_annotation", "omitting_type_annotation", "type_predicate_annotation",
            "asserts_annotation", "implements_clause", "abstract_method_signature", "method_signature",
            "index_signature");
    private Kinds() {
    }

    static boolean isFunction(Node node) {
        return switch (node.kind()) {
            case "function_declaration", "generator_function_declaration", "function_expression",
                    "generator_function", "arrow_function", "method_definition" -> true;
            default -> false;
        };
    }

    static boolean isClass(Node node) {
        return switch (node.kind()) {
            case "class_declaration", "class", "abstract_class_declaration" -> true;
            default -> false;
        };
    }

    /// Tells whether it speaks of types only, which are gone at run time.
    static boolean isType(Node node) {
        return TYPES.contains(node.kind());
    }

    /// Tells whether it leaves the value inside as it is; awaiting counts, since promises and what they bring are one
    /// value here.
    static boolean isWrapping(Node node) {
        return switch (node.kind()) {
            case "parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression",
                    "type_assertion", "await_expression" -> true;
            default -> false;
        };
    }

    /// Returns what stands inside parentheses, casts and awaits.
    static Node unwrap(Node node) {
        Node at = node;
        while (isWrapping(at)) {
            Node inner = inner(at);
            if (inner == null) {
                return at;
            }
            at = inner;
        }
        return at;
    }

    /// The value of a wrapping: its last part in `<T>x`, its first elsewhere.
    static Node inner(Node wrapping) {
        Node found = null;
        for (Node child : wrapping.children()) {
            if (child.named() && !child.is("comment") && !isType(child)
                    && (found == null || wrapping.is("type_assertion"))) {
                found = child;
            }
        }
        return found;
    }
}
