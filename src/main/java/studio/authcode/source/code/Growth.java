package studio.authcode.source.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.syntax.Node;

/// Finds what the code adds to an object or array after its literal.
final class Growth {

    private static final Set<String> CHANGING =
            Set.of("push", "unshift", "splice", "pop", "shift", "fill", "reverse", "sort");

    private final Code code;
    private final Evaluator evaluator;

    Growth(Code code, Evaluator evaluator) {
        this.code = code;
        this.evaluator = evaluator;
    }

    /// Adds the members that are assigned by name.
    ///
    /// @return whether there are others that cannot be told
    boolean collect(Binding binding, List<Member> into) {
        boolean open = false;
        for (Node reference : binding.references) {
            Optional<Node> access = reference.parent().filter(parent -> reference.isField("object"));
            if (access.isPresent()) {
                open |= take(access.get(), into);
            }
        }
        return open;
    }

    private boolean take(Node access, List<Member> into) {
        Optional<Node> written = access.parent().filter(parent -> access.isField("left")
                && parent.is("assignment_expression"));
        Optional<Node> key = access.child("property").or(() -> access.child("index"));
        Optional<String> name = key.flatMap(each -> Literals.key(each).filter(_ -> !access.is("subscript_expression"))
                .or(() -> Literals.text(each)));
        if (written.isPresent()) {
            if (name.isEmpty()) {
                return true;
            }
            written.get().child("right").ifPresent(value ->
                    into.add(new Member(name.get(), code.placeOfName(key.get()), evaluator.value(value))));
            return false;
        }
        return access.isField("function") && name.filter(CHANGING::contains).isPresent();
    }
}
