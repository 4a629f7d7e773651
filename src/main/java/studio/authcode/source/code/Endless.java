package studio.authcode.source.code;

import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.syntax.Node;

/// Finds loops that come back to an awaited call for as long as it fails, as nothing but success leaves them.
final class Endless {

    private static final Set<String> LEAVING = Set.of("break_statement", "return_statement", "throw_statement");
    private static final Set<String> ALWAYS = Set.of("true", "1", "!0");

    /// Each look walks through a loop.
    private static final int MOST_LOOKS = 100;

    private final Code code;
    private int looks;

    Endless(Code code) {
        this.code = code;
    }

    /// Returns the head of the loop around a call.
    Optional<Place> around(Node call) {
        if (call.parent().filter(parent -> parent.is("await_expression")).isEmpty()) {
            return Optional.empty();
        }
        Node at = call;
        Node tried = null;
        for (Node each : call.ancestors().toList()) {
            if (Kinds.isFunction(each)) {
                return Optional.empty();
            }
            if (tried == null && each.is("try_statement")) {
                if (!at.isField("body") || each.child("handler").isEmpty()) {
                    return Optional.empty();
                }
                tried = each;
            } else if (each.is("while_statement", "for_statement", "do_statement")) {
                return Optional.ofNullable(tried).filter(_ -> isEndless(each))
                        .filter(caught -> comesBack(each, caught, call)).map(_ -> head(each));
            } else if (each.is("for_in_statement")) {
                return Optional.empty();
            }
            at = each;
        }
        return Optional.empty();
    }

    /// Tells whether a loop counts nothing and asks for nothing but a variable of its own function.
    private boolean isEndless(Node loop) {
        if (loop.child("increment").isPresent()) {
            return false;
        }
        Optional<Node> condition = condition(loop);
        return condition.isEmpty() ? loop.is("for_statement") : ALWAYS.contains(condition.get().text())
                || variable(loop).isPresent();
    }

    private static Optional<Node> condition(Node loop) {
        return loop.child("condition").map(Kinds::unwrap)
                .filter(each -> !each.is("empty_statement") && !each.text().equals(";"));
    }

    private Optional<Binding> variable(Node loop) {
        return condition(loop).map(each -> each.is("unary_expression") && each.text().startsWith("!")
                        ? each.child("argument").map(Kinds::unwrap).orElse(each) : each)
                .filter(each -> each.is("identifier")).flatMap(code::binding);
    }

    /// Tells whether nothing but what stands behind the call leaves the loop, changes its condition or asks the user.
    private boolean comesBack(Node loop, Node tried, Node call) {
        Optional<Binding> variable = variable(loop);
        int from = call.end();
        int to = tried.child("body").map(Node::end).orElse(from);
        boolean changedElsewhere = variable.isPresent() && variable.get().writes.stream()
                .anyMatch(change -> change.start() < loop.end() && change.end() > loop.start()
                        ? change.start() < from || change.start() >= to : function(change) != function(loop));
        return !changedElsewhere && looks++ < MOST_LOOKS && loop.descendants()
                .filter(each -> each.start() < from && each.end() < from || each.start() >= to)
                .noneMatch(each -> LEAVING.contains(each.kind())
                        || each.is("call_expression") && Moment.asks(Moments.name(each))
                        || each.is("update_expression", "augmented_assignment_expression"));
    }

    private Node function(Node node) {
        return node.ancestors().filter(Kinds::isFunction).findFirst().orElse(code.tree().root());
    }

    private Place head(Node loop) {
        int end = loop.is("do_statement") ? loop.start() + "do".length()
                : loop.child("body").map(Node::start).orElse(loop.end());
        String text = code.tree().text().substring(loop.start(), end).stripTrailing();
        return code.tree().place(loop.start(), loop.start() + text.length());
    }
}
