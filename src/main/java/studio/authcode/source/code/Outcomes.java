package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.code.Outcome.Event;
import studio.authcode.source.code.Outcome.Handler;
import studio.authcode.source.syntax.Node;

/// Follows what one call gives, as a promise.
final class Outcomes {

    private static final int DEEPEST = 30;

    private final Code code;
    private final Evaluator evaluator;
    private final List<Handler> handlers = new ArrayList<>();
    private final Set<Binding> seen = new HashSet<>();
    private Optional<Use> awaited = Optional.empty();
    private Optional<Place> awaitedAt = Optional.empty();
    private boolean guarded;
    private boolean returned;
    private boolean whole;
    private boolean escapes;
    private boolean first = true;

    private Outcomes(Code code, Evaluator evaluator) {
        this.code = code;
        this.evaluator = evaluator;
    }

    static Outcome of(Node call, Code code, Evaluator evaluator) {
        Outcomes outcomes = new Outcomes(code, evaluator);
        outcomes.promise(call, 0);
        return new Outcome(List.copyOf(outcomes.handlers), outcomes.awaited, outcomes.awaitedAt, outcomes.guarded,
                outcomes.returned, outcomes.whole, outcomes.escapes);
    }

    private void promise(Node at, int depth) {
        Node parent = at.parent().orElse(null);
        if (parent == null || depth > DEEPEST) {
            escapes = true;
            return;
        }
        switch (parent.kind()) {
            case "await_expression" -> await(parent);
            case "member_expression" -> member(at, parent, depth);
            case "return_statement" -> giveBack();
            case "arrow_function" -> {
                if (at.isField("body")) {
                    giveBack();
                }
            }
            case "variable_declarator" -> named(parent, depth);
            case "expression_statement", "unary_expression" -> { }
            default -> {
                if (Kinds.isWrapping(parent) || parent.is("ternary_expression") && !at.isField("condition")) {
                    promise(parent, depth + 1);
                } else {
                    escapes = true;
                }
            }
        }
    }

    private void named(Node declarator, int depth) {
        Optional<Binding> binding = declarator.child("name").filter(name -> name.is("identifier"))
                .flatMap(code::binding);
        if (binding.isEmpty() || !seen.add(binding.get())) {
            escapes |= binding.isEmpty();
            return;
        }
        for (Node reference : binding.get().references) {
            promise(reference, depth + 1);
        }
    }

    private void await(Node await) {
        if (first) {
            awaited = awaited.or(() -> Optional.of(Uses.ofExpression(await, code, evaluator)));
            awaitedAt = awaitedAt.or(() -> Optional.of(code.place(await)));
        }
        guarded |= isGuarded(await);
        Node statement = await.parent().orElse(await);
        if (statement.is("return_statement")) {
            giveBack();
        }
    }

    private void giveBack() {
        returned = true;
        whole |= first;
    }

    private static boolean isGuarded(Node node) {
        Node at = node;
        for (Node each : node.ancestors().toList()) {
            if (Kinds.isFunction(each)) {
                return false;
            }
            if (each.is("try_statement") && at.isField("body") && each.child("handler").isPresent()) {
                return true;
            }
            at = each;
        }
        return false;
    }

    private void member(Node at, Node access, int depth) {
        Optional<Node> call = access.parent().filter(each -> each.is("call_expression") && access.isField("function"));
        String name = access.child("property").map(Node::text).orElse("");
        if (call.isEmpty() || !at.isField("object")) {
            return;
        }
        List<Node> arguments = call.get().child("arguments").map(Node::parts).orElse(List.of());
        switch (name) {
            case "then" -> {
                handle(Event.THEN, arguments, 0);
                handle(Event.CATCH, arguments, 1);
            }
            case "catch" -> handle(Event.CATCH, arguments, 0);
            case "finally" -> handle(Event.FINALLY, arguments, 0);
            default -> {
                return;
            }
        }
        boolean before = first;
        first &= !name.equals("then");
        promise(call.get(), depth + 1);
        first = before;
    }

    private void handle(Event event, List<Node> arguments, int index) {
        if (index < arguments.size()) {
            handlers.add(new Handler(event, evaluator.value(arguments.get(index)), first));
        }
    }
}
