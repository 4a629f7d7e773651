package studio.authcode.source.code;

import java.util.Optional;
import studio.authcode.project.Located;
import studio.authcode.source.syntax.Node;

/// Names the fields that an expression reads of a value: `data.authCode` of `res.data.authCode`.
final class Paths {

    private final Code code;

    Paths(Code code) {
        this.code = code;
    }

    /// Returns the name of the field that a member or subscript expression reads; empty where it is computed.
    static Optional<String> name(Node access) {
        return access.is("subscript_expression") ? access.child("index").flatMap(Literals::text)
                : access.child("property").flatMap(Literals::key);
    }

    /// Returns the path that begins with this access, and where it stands.
    Optional<Located<String>> of(Node access) {
        Optional<String> first = name(access);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder(first.get());
        Node last = access;
        Optional<Node> next = inner(last);
        while (next.isPresent() && name(next.get()).isPresent()) {
            path.append('.').append(name(next.get()).get());
            last = next.get();
            next = inner(last);
        }
        int end = field(last).end();
        return Optional.of(new Located<>(path.toString(), code.tree().place(field(access).start(), end)));
    }

    /// Returns the outermost access of the path.
    static Node whole(Node access) {
        Node at = access;
        for (Optional<Node> next = inner(at); next.isPresent() && name(next.get()).isPresent(); next = inner(at)) {
            at = next.get();
        }
        return at;
    }

    private static Node field(Node access) {
        return access.child("property").or(() -> access.child("index")).orElse(access);
    }

    /// Returns what reads a field of what an access gives; a function that is called is no field.
    private static Optional<Node> inner(Node access) {
        return access.parent().filter(parent -> parent.is("member_expression", "subscript_expression")
                && access.isField("object") && !parent.isField("function"));
    }
}
