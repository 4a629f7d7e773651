package studio.authcode.source.flow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.source.flow.Owner.Kind;
import studio.authcode.source.syntax.Node;

/// Finds the objects that are registered as an app, a page or a component.
final class Registrations {

    private static final Pattern REGISTRARS = Pattern.compile("(?i)[$\\w]*?(app|page|component)");
    private static final Set<String> NONE = Set.of("getApp", "getCurrentPage");
    private static final int DEEPEST = 8;

    private final Values values;
    private final Map<Integer, Kind> kinds;

    Registrations(Values values, Map<Integer, Kind> kinds) {
        this.values = values;
        this.kinds = kinds;
    }

    /// Looks at a call or a class.
    void look(Node node, int function) {
        if (node.is("call_expression")) {
            kind(node).ifPresent(kind -> register(node, kind, function, 0));
        } else if (node.is("class_declaration", "class")) {
            node.parent().filter(each -> each.is("export_statement")).or(() -> Optional.of(node)).stream()
                    .flatMap(each -> each.children().stream()).filter(each -> each.is("decorator"))
                    .forEach(decorator -> decorated(node, decorator.text().replaceAll("\\W", " ").trim(), function));
        }
    }

    private void decorated(Node node, String decorator, int function) {
        kind(decorator.split(" ")[0]).ifPresent(kind -> values.of(node, function).ifPresent(value -> put(value, kind)));
    }

    private static Optional<Kind> kind(Node call) {
        return call.child("function").map(Nodes::bare).flatMap(callee -> callee.is("call_expression")
                ? kind(callee) : Nodes.lastName(callee).flatMap(Registrations::kind));
    }

    private static Optional<Kind> kind(String name) {
        Matcher matcher = REGISTRARS.matcher(name);
        return matcher.matches() && !NONE.contains(name)
                ? Optional.of(Kind.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT))) : Optional.empty();
    }

    private void register(Node call, Kind kind, int function, int depth) {
        for (Node argument : Nodes.arguments(call)) {
            Node bare = Nodes.bare(argument);
            if (bare.is("call_expression") && depth < DEEPEST) {
                register(bare, kind, function, depth + 1);
            } else {
                values.of(bare, function).ifPresent(value -> put(value, kind));
            }
        }
    }

    private void put(Value value, Kind kind) {
        if (value instanceof Value.Thing(int owner)) {
            kinds.putIfAbsent(owner, kind);
        }
    }
}
