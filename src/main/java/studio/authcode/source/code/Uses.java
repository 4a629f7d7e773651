package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import studio.authcode.project.Located;
import studio.authcode.source.code.Use.Pass;
import studio.authcode.source.remark.Remarks.Leak;
import studio.authcode.source.remark.Stores;
import studio.authcode.source.syntax.Node;

/// Follows one value through a file: which of its fields are read, and where it goes.
final class Uses {

    private static final int DEEPEST = 20;
    /// How many fields lie inside each other.
    private static final int DEEPEST_FIELD = 3;
    private static final int LONGEST = 40;
    /// How many references are looked at before fields are no longer followed; real code has a few.
    private static final int MOST = 2_000;

    private final Code code;
    private final Evaluator evaluator;
    private final List<Located<String>> reads = new ArrayList<>();
    private final List<Pass> passes = new ArrayList<>();
    private final List<Leak> kept = new ArrayList<>();
    private final Set<Binding> seen = new HashSet<>();
    private final int nested;
    private final AtomicInteger left;
    private Optional<Use> authCode = Optional.empty();
    private boolean escapes;

    private Uses(Code code, Evaluator evaluator) {
        this(code, evaluator, 0, new AtomicInteger(MOST));
    }

    private Uses(Code code, Evaluator evaluator, int nested, AtomicInteger left) {
        this.left = left;
        this.code = code;
        this.evaluator = evaluator;
        this.nested = nested;
    }

    /// Returns how a parameter is used.
    static Use ofParameter(Node parameter, Code code, Evaluator evaluator) {
        Uses uses = new Uses(code, evaluator);
        uses.pattern(parameter, 0);
        return uses.result();
    }

    /// Returns how the value of an expression is used.
    static Use ofExpression(Node expression, Code code, Evaluator evaluator) {
        Uses uses = new Uses(code, evaluator);
        uses.flow(expression, 0);
        return uses.result();
    }

    private Use result() {
        return new Use(reads.stream().distinct().toList(), List.copyOf(passes), escapes, List.copyOf(kept), authCode);
    }

    private void pattern(Node pattern, int depth) {
        switch (pattern.kind()) {
            case "identifier", "shorthand_property_identifier_pattern" ->
                    code.binding(pattern).ifPresent(binding -> binding(binding, depth));
            case "object_pattern" -> pattern.parts().forEach(this::key);
            case "required_parameter", "optional_parameter" ->
                    pattern.child("pattern").ifPresent(inner -> pattern(inner, depth));
            case "assignment_pattern" -> pattern.child("left").ifPresent(left -> pattern(left, depth));
            case "rest_pattern", "array_pattern" -> escapes = true;
            default -> { }
        }
    }

    private void key(Node part) {
        switch (part.kind()) {
            case "shorthand_property_identifier_pattern" -> field(part, part);
            case "object_assignment_pattern" -> part.child("left").ifPresent(this::key);
            case "pair_pattern" -> part.child("key").ifPresentOrElse(key ->
                    field(key, part.child("value").orElse(key)), () -> escapes = true);
            default -> escapes = true;
        }
    }

    /// A field that a pattern takes out.
    private void field(Node key, Node into) {
        Optional<String> name = Literals.key(key);
        if (name.isEmpty()) {
            escapes = true;
            return;
        }
        read(new Located<>(name.get(), code.place(key)), uses -> uses.pattern(into, 0));
    }

    /// Notes that a field is read; what is done with one that matters is looked at too.
    private void read(Located<String> path, Consumer<Uses> follow) {
        String last = path.value().substring(path.value().lastIndexOf('.') + 1);
        boolean isCode = Stores.isCode(last);
        if (nested >= DEEPEST_FIELD || left.get() <= 0 || !isCode && !Use.WRAPPINGS.contains(last)) {
            reads.add(path);
            return;
        }
        Uses inside = new Uses(code, evaluator, nested + 1, left);
        follow.accept(inside);
        if (isCode) {
            authCode = Optional.of(authCode.map(inside.result()::and).orElse(inside.result()));
        }
        if (isCode || inside.reads.isEmpty()) {
            reads.add(path);
        } else {
            inside.reads.forEach(each -> reads.add(new Located<>(path.value() + "." + each.value(), each.place())));
            authCode = inside.authCode.map(found -> authCode.map(found::and).orElse(found)).or(() -> authCode);
        }
    }

    private void binding(Binding binding, int depth) {
        if (depth > DEEPEST || !seen.add(binding)) {
            return;
        }
        for (Node reference : binding.references) {
            left.decrementAndGet();
            flow(reference, depth + 1);
        }
    }

    /// Looks at where an expression with the value stands.
    private void flow(Node at, int depth) {
        Node parent = at.parent().orElse(null);
        if (parent == null || depth > DEEPEST) {
            escapes |= parent != null;
            return;
        }
        switch (parent.kind()) {
            case "member_expression" -> member(parent);
            case "subscript_expression" -> subscript(at, parent);
            case "variable_declarator" -> parent.child("name").filter(_ -> at.isField("value"))
                    .ifPresent(name -> pattern(name, depth));
            case "assignment_expression" -> assigned(at, parent, depth);
            case "arguments" -> argument(at, parent);
            case "binary_expression" -> binary(at, parent, depth);
            case "ternary_expression" -> alternative(at, parent, depth);
            case "expression_statement", "unary_expression", "if_statement", "template_substitution",
                    "while_statement", "update_expression" -> { }
            case "sequence_expression" -> sequence(at, parent, depth);
            case "pair", "object", "spread_element" -> {
                keep(at);
                escapes = true;
            }
            default -> other(parent, depth);
        }
    }

    private void other(Node parent, int depth) {
        boolean condition = parent.is("parenthesized_expression")
                && parent.parent().filter(each -> each.is("if_statement", "while_statement", "switch_statement"))
                .isPresent();
        if (condition) {
            return;
        }
        if (Kinds.isWrapping(parent)) {
            flow(parent, depth + 1);
        } else {
            escapes = true;
        }
    }

    private void sequence(Node at, Node parent, int depth) {
        if (parent.parts().getLast() == at) {
            flow(parent, depth + 1);
        }
    }

    private void alternative(Node at, Node parent, int depth) {
        if (!at.isField("condition")) {
            flow(parent, depth + 1);
        }
    }

    private void member(Node access) {
        boolean written = access.isField("left")
                && access.parent().filter(parent -> parent.is("assignment_expression")).isPresent();
        if (!written) {
            access(access);
        }
    }

    private void subscript(Node at, Node access) {
        if (at.isField("object")) {
            access(access);
        }
    }

    private void access(Node access) {
        new Paths(code).of(access).ifPresentOrElse(path -> read(path, uses -> uses.flow(Paths.whole(access), 0)),
                () -> escapes = true);
    }

    private void keep(Node value) {
        Stores.of(value).ifPresent(store -> kept.add(new Leak(store, shortened(value), code.place(value))));
    }

    private static String shortened(Node value) {
        String text = value.text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private void assigned(Node at, Node assignment, int depth) {
        Optional<Node> left = assignment.child("left");
        if (!at.isField("right") || left.isEmpty()) {
            return;
        }
        keep(at);
        if (left.get().is("identifier", "object_pattern")) {
            pattern(left.get(), depth);
            flow(assignment, depth + 1);
        } else {
            escapes = true;
        }
    }

    private void binary(Node at, Node parent, int depth) {
        String operator = parent.child("operator").map(Node::text).orElse("");
        boolean flows = operator.equals("||") || operator.equals("??") || operator.equals("&&") && at.isField("right");
        if (flows) {
            flow(parent, depth + 1);
        }
    }

    private void argument(Node at, Node arguments) {
        Optional<Node> callee = arguments.parent().flatMap(call -> call.child("function")
                .or(() -> call.child("constructor")));
        if (callee.isEmpty()) {
            escapes = true;
            return;
        }
        keep(at);
        String text = callee.get().text();
        boolean shown = text.startsWith("console.") || text.equals("JSON.stringify") || text.equals("Boolean")
                || text.equals("String");
        if (!shown) {
            passes.add(new Pass(evaluator.value(callee.get()), arguments.parts().indexOf(at), code.place(at),
                    shortened(at)));
        }
    }
}
