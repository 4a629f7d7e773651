package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.source.syntax.Node;

/// Tells what must hold for a part of a statement, or for what follows it, to run.
final class Conditions {

    private static final int LONGEST = 200;
    private static final Set<String> HARMLESS = Set.of("undefined", "console", "JSON", "Number", "String", "Object");

    private final Code code;
    private final States states;
    private final boolean awaits;

    Conditions(Code code) {
        this.code = code;
        this.states = new States(code);
        this.awaits = code.tree().text().contains("await");
    }

    /// A part of a statement or expression, and when it runs.
    record Part(Node node, Context context) {
    }

    /// Returns the parts of an `if`, a ternary, a `&&` or `||`, or a `case`.
    List<Part> parts(Node node, Context context) {
        List<Part> parts = new ArrayList<>();
        Optional<Node> condition = switch (node.kind()) {
            case "binary_expression" -> node.child("left").filter(_ -> decides(node));
            case "switch_case" -> node.parent().flatMap(Node::parent).flatMap(each -> each.child("value"));
            default -> node.child("condition");
        };
        boolean orElse = node.is("binary_expression") && orElse(node);
        Optional<String> value = node.is("switch_case") ? node.child("value").map(Node::text) : Optional.empty();
        for (Node child : node.children()) {
            if (!child.named()) {
                continue;
            }
            boolean other = child.isField("alternative") || orElse;
            boolean ruled = child.isField("consequence") || child.isField("alternative") || child.isField("right")
                    || child.isField("body");
            parts.add(new Part(child, ruled && condition.isPresent()
                    ? context.when(guard(condition.get(), other, value)) : context));
        }
        return parts;
    }

    private static boolean decides(Node binary) {
        return binary.child("operator").filter(each -> each.is("&&", "||", "??")).isPresent();
    }

    private static boolean orElse(Node binary) {
        return binary.child("operator").filter(each -> each.is("||", "??")).isPresent();
    }

    /// Returns when what follows a statement runs.
    Context behind(Node statement, Context context) {
        if (statement.is("if_statement")) {
            boolean leaves = statement.child("consequence").filter(Conditions::leaves).isPresent();
            Optional<Node> otherwise = statement.child("alternative").filter(each -> each.parts().stream()
                    .anyMatch(Conditions::leaves));
            if (leaves || otherwise.isPresent()) {
                return statement.child("condition").map(condition ->
                        context.when(guard(condition, leaves, Optional.empty()))).orElse(context);
            }
        }
        return awaitsAnswer(statement) ? context.after(How.ASKED) : context;
    }

    static boolean leaves(Node statement) {
        Node last = statement.is("statement_block") && !statement.parts().isEmpty()
                ? statement.parts().getLast() : statement;
        return last.is("return_statement", "throw_statement", "break_statement", "continue_statement");
    }

    private boolean awaitsAnswer(Node statement) {
        return awaits(statement)
                && statement.is("expression_statement", "lexical_declaration", "variable_declaration")
                && statement.descendants().filter(each -> each.is("await_expression"))
                        .flatMap(each -> each.parts().stream()).map(Kinds::unwrap)
                        .anyMatch(each -> each.is("call_expression")
                                && Moment.asks(Moments.name(each)));
    }

    private boolean awaits(Node statement) {
        return awaits && code.tree().text().substring(statement.start(), statement.end()).contains("await");
    }

    private Guard guard(Node condition, boolean negated, Optional<String> value) {
        Node bare = Kinds.unwrap(condition);
        boolean not = bare.is("unary_expression") && bare.text().startsWith("!");
        String text = bare.text();
        boolean state = bare.descendants().anyMatch(each -> counts(each) || isState(each));
        return new Guard(code.place(condition), text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                negated != not, states.key(condition), state, !negated, value);
    }

    private static boolean counts(Node node) {
        return node.is("<", ">", "<=", ">=", "++", "--");
    }

    /// What the innermost function was handed is no state; what the functions around it were handed may count down.
    private boolean isState(Node node) {
        if (node.is("this")) {
            return true;
        }
        return node.is("identifier") && !HARMLESS.contains(node.text())
                && code.binding(node).filter(binding -> binding.kind == Binding.Kind.PARAMETER
                        && code.around(binding.declaration) == code.around(node)).isEmpty();
    }
}
