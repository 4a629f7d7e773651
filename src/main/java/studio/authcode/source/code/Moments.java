package studio.authcode.source.code;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.syntax.Node;

/// Tells of every call and assignment of one file under what circumstances it happens.
final class Moments {

    private final Conditions conditions;
    private final Endless endless;
    private final Map<Node, Moment> found = new IdentityHashMap<>();
    private final Map<Node, Integer> numbers = new IdentityHashMap<>();

    private Moments(Code code) {
        this.conditions = new Conditions(code);
        this.endless = new Endless(code);
    }

    static Moments of(Code code) {
        Moments moments = new Moments(code);
        moments.children(code.tree().root(), Context.PLAIN);
        return moments;
    }

    /// Returns when a call or an assignment happens.
    Moment at(Node node) {
        return found.getOrDefault(node, Moment.UNKNOWN);
    }

    private void children(Node node, Context context) {
        Context now = context;
        for (Node child : node.children()) {
            if (child.named()) {
                visit(child, now);
                now = behind(child, conditions.behind(child, now));
            }
        }
    }

    private void visit(Node node, Context context) {
        if (Kinds.isFunction(node)) {
            children(node, Context.PLAIN);
            return;
        }
        switch (node.kind()) {
            case "call_expression", "new_expression" -> {
                found.put(node, new Moment(name(node), Moment.asks(name(node)), isAfterQuestion(node), context,
                        endless.around(node)));
                children(node, context);
            }
            case "assignment_expression" -> {
                found.put(node, new Moment("", false, false, context, Optional.empty()));
                children(node, context);
            }
            case "if_statement", "ternary_expression", "binary_expression", "switch_case" ->
                    conditions.parts(node, context).forEach(part -> visit(part.node(), part.context()));
            case "try_statement" -> tried(node, context);
            default -> children(node, context);
        }
    }

    /// What follows a `try` whose `catch` leaves runs only if all went well.
    private Context behind(Node statement, Context context) {
        boolean leaves = statement.is("try_statement") && statement.child("handler")
                .flatMap(handler -> handler.child("body")).filter(Conditions::leaves).isPresent();
        return leaves ? context.past(numbers.get(statement)) : context;
    }

    private void tried(Node node, Context context) {
        int number = numbers.size();
        numbers.put(node, number);
        boolean caught = node.child("handler").isPresent();
        node.child("body").ifPresent(body -> visit(body, caught ? context.tried(number) : context));
        node.child("handler").ifPresent(handler -> visit(handler, context.caught(number)));
        node.child("finalizer").ifPresent(end -> visit(end, context.cleaningUp()));
    }

    private static Optional<Node> callee(Node call) {
        return call.child("function").or(() -> call.child("constructor")).map(Kinds::unwrap);
    }

    /// Returns the last name of what is called: `confirm` of `my.confirm(…)`.
    static String name(Node call) {
        return callee(call).flatMap(callee -> switch (callee.kind()) {
            case "member_expression" -> callee.child("property").flatMap(Literals::key);
            case "subscript_expression" -> callee.child("index").flatMap(Literals::text);
            case "identifier" -> Optional.of(callee.text());
            default -> Optional.empty();
        }).orElse("");
    }

    private static boolean isAfterQuestion(Node call) {
        Optional<Node> at = before(call);
        while (at.isPresent() && at.get().is("call_expression")) {
            if (Moment.asks(name(at.get()))) {
                return true;
            }
            at = before(at.get());
        }
        return false;
    }

    /// Returns the call whose result's member is called.
    private static Optional<Node> before(Node call) {
        return callee(call).filter(callee -> callee.is("member_expression")).flatMap(callee -> callee.child("object"))
                .map(Kinds::unwrap);
    }
}
