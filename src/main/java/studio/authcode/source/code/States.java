package studio.authcode.source.code;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.source.syntax.Node;

/// Names the state that a simple condition asks for: `user` of `!this.data.user`.
final class States {

    private static final int DEEPEST = 6;
    private static final Pattern READS_STORAGE = Pattern.compile("(?i)get_?storage(sync)?");
    private static final Set<String> NOTHING = Set.of("null", "undefined", "''", "\"\"", "0", "false");

    private final Code code;

    States(Code code) {
        this.code = code;
    }

    /// Returns the name of the state, or the key of the storage; empty where the condition asks for more than that.
    Optional<String> key(Node condition) {
        return key(Kinds.unwrap(condition), 0);
    }

    private Optional<String> key(Node at, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (at.kind()) {
            case "unary_expression" -> !at.text().startsWith("!") ? Optional.empty()
                    : at.child("argument").flatMap(each -> key(Kinds.unwrap(each), depth + 1));
            case "binary_expression" -> compared(at).flatMap(each -> key(Kinds.unwrap(each), depth + 1));
            case "member_expression" -> member(at, depth);
            case "identifier" -> identifier(at, depth);
            case "call_expression" -> stored(at);
            default -> Optional.empty();
        };
    }

    private static Optional<Node> compared(Node binary) {
        boolean equality = binary.child("operator").filter(each -> each.is("==", "===", "!=", "!==")).isPresent();
        return binary.child("left").filter(_ -> equality && binary.child("right").map(Node::text)
                .filter(NOTHING::contains).isPresent());
    }

    /// What is read of the storage, and how long something is, says no more than what it is read of.
    private Optional<String> member(Node access, int depth) {
        String name = access.child("property").flatMap(Literals::key).orElse("");
        Optional<Node> object = access.child("object").map(Kinds::unwrap);
        if (name.equals("length") || name.equals("data") && object.filter(each -> !each.is("this")).isPresent()) {
            return object.flatMap(each -> key(each, depth + 1));
        }
        return Optional.of(name).filter(each -> !each.isEmpty());
    }

    private Optional<String> identifier(Node name, int depth) {
        Optional<Binding> binding = code.binding(name);
        boolean taken = binding.filter(each -> each.kind == Binding.Kind.VARIABLE && each.writes.isEmpty()).isPresent();
        Optional<Node> value = binding.filter(_ -> taken).flatMap(each -> each.origin.child("value"))
                .map(Kinds::unwrap);
        boolean whole = binding.flatMap(each -> each.origin.child("name")).filter(each -> each.is("identifier"))
                .isPresent();
        return value.filter(each -> whole || each.is("call_expression"))
                .filter(each -> each.is("member_expression", "call_expression", "identifier"))
                .map(each -> key(each, depth + 1))
                .orElseGet(() -> Optional.of(name.text()));
    }

    private static Optional<String> stored(Node call) {
        return call.child("function").map(callee -> callee.child("property").orElse(callee)).map(Node::text)
                .filter(name -> READS_STORAGE.matcher(name).matches())
                .flatMap(_ -> call.child("arguments")).flatMap(arguments -> arguments.parts().stream().findFirst())
                .flatMap(first -> first.is("object") ? first.parts().stream().filter(part -> part.is("pair"))
                        .filter(part -> part.child("key").flatMap(Literals::key).filter("key"::equals).isPresent())
                        .flatMap(part -> part.child("value").stream()).findFirst() : Optional.of(first))
                .flatMap(Literals::text);
    }
}
