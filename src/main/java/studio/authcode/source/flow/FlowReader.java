package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxTree;

/// Reads which function of a file calls which, and under what circumstances.
final class FlowReader {

    private final SyntaxTree tree;
    private final Declarations declarations;
    private final Values values;
    private final Owners owners;
    private final Exports exports;
    private final Registrations registrations;
    private final Conditions conditions;
    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<List<ApiUse>> uses = new ArrayList<>();
    private int tries;

    FlowReader(SyntaxTree tree, Declarations declarations) {
        this.tree = tree;
        this.declarations = declarations;
        this.values = new Values(declarations);
        this.owners = new Owners(declarations, values);
        this.exports = new Exports(values);
        this.registrations = new Registrations(values, owners.kinds);
        this.conditions = new Conditions(tree, declarations);
        declarations.functions.forEach(_ -> {
            edges.add(new ArrayList<>());
            uses.add(new ArrayList<>());
        });
    }

    FileFlow read() {
        children(tree.root(), 0, Context.PLAIN);
        List<Function> functions = new ArrayList<>();
        for (int id = 0; id < declarations.functions.size(); id++) {
            Node node = declarations.functions.get(id);
            functions.add(new Function(id, declarations.parents.get(id), Labels.of(node), tree.place(node),
                    List.copyOf(edges.get(id)), List.copyOf(uses.get(id))));
        }
        return new FileFlow(tree.file(), List.copyOf(functions), owners.all(), Map.copyOf(exports.byName),
                List.copyOf(exports.stars));
    }

    private void children(Node node, int function, Context context) {
        Context now = context;
        for (Node child : node.children()) {
            if (child.named()) {
                visit(child, function, now);
                now = conditions.behind(child, function, now);
            }
        }
    }

    private void visit(Node node, int function, Context context) {
        if (Nodes.isFunction(node)) {
            children(node, declarations.function(node).orElseThrow(), Context.PLAIN);
            return;
        }
        if (Nodes.isOwner(node)) {
            owners.take(node, function);
        }
        registrations.look(node, function);
        exports.look(node, function);
        switch (node.kind()) {
            case "call_expression", "new_expression" -> call(node, function, context);
            case "assignment_expression" -> {
                owners.assigned(node, function);
                children(node, function, context);
            }
            case "if_statement", "ternary_expression", "binary_expression", "switch_case" ->
                    conditions.parts(node, function, context)
                            .forEach(part -> visit(part.node(), function, part.context()));
            case "try_statement" -> tried(node, function, context);
            default -> children(node, function, context);
        }
    }

    private void tried(Node node, int function, Context context) {
        int number = tries++;
        boolean caught = node.child("handler").isPresent();
        node.child("body").ifPresent(body -> visit(body, function, caught ? context.tried(number) : context));
        node.child("handler").ifPresent(handler -> visit(handler, function, context.caught(number)));
        node.child("finalizer").ifPresent(end -> visit(end, function, context.cleaningUp()));
    }

    private void call(Node call, int function, Context context) {
        Optional<Node> callee = call.child("function").or(() -> call.child("constructor")).map(Nodes::bare);
        String name = Nodes.calleeName(call);
        if (!name.isEmpty()) {
            boolean rejection = name.equals("then") && Nodes.arguments(call).size() > 1;
            uses.get(function).add(new ApiUse(rejection ? "catch" : name, tree.place(call), context));
        }
        callee.ifPresent(each -> {
            if (!Nodes.isFunction(each)) {
                target(each, call.is("new_expression")).flatMap(node -> values.of(node, function))
                        .map(value -> call.is("new_expression") ? Values.member(value, "constructor") : value)
                        .ifPresent(value -> edge(function, value, call, context));
            } else {
                edge(function, values.of(each, function).orElseThrow(), call, context);
            }
            visit(each, function, context);
        });
        for (Node argument : Nodes.arguments(call)) {
            How how = Placement.ofArgument(call, argument);
            handed(argument, function, how, context);
            if (Nodes.bare(argument).is("object")) {
                members(call, Nodes.bare(argument), function, context);
            }
            visit(argument, function, context);
        }
    }

    /// `login.call(this)` calls `login`.
    private static Optional<Node> target(Node callee, boolean construction) {
        String name = Nodes.lastName(callee).orElse("");
        boolean through = !construction && (name.equals("call") || name.equals("apply"));
        return through ? Nodes.object(callee) : Optional.of(callee);
    }

    private void members(Node call, Node options, int function, Context context) {
        for (Node part : options.parts()) {
            Optional<String> name = part.child(part.is("pair") ? "key" : "name").flatMap(Nodes::name);
            if (part.is("pair") && name.isPresent()) {
                part.child("value").ifPresent(value ->
                        handed(value, function, Placement.ofMember(call, name.get()), context));
            } else if (part.is("method_definition") && name.isPresent()) {
                handed(part, function, Placement.ofMember(call, name.get()), context);
            } else if (part.is("shorthand_property_identifier")) {
                handed(part, function, Placement.ofMember(call, part.text()), context);
            }
        }
    }

    private void handed(Node written, int function, How how, Context context) {
        Node node = Nodes.bare(written);
        if (!Nodes.isFunction(node) && !node.is("identifier", "member_expression", "call_expression",
                "shorthand_property_identifier")) {
            return;
        }
        boolean registered = node.is("call_expression") && !Nodes.calleeName(node).equals("bind");
        if (!registered) {
            values.of(node, function).filter(value -> !(value instanceof Value.Thing))
                    .ifPresent(value -> edge(function, value, node, how == How.AT_ONCE ? context : context.after(how)));
        }
    }

    private void edge(int function, Value to, Node at, Context context) {
        edges.get(function).add(new Edge(to, tree.place(at), context));
    }
}
