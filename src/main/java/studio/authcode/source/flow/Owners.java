package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.source.flow.Owner.Kind;
import studio.authcode.source.syntax.Node;

/// Collects what the objects and classes of a file consist of.
final class Owners {

    private static final Set<String> MIXINS = Set.of("mixins", "behaviors", "mixin");

    final Map<Integer, Kind> kinds = new HashMap<>();
    private final Declarations declarations;
    private final Values values;
    private final List<Map<String, Value>> members = new ArrayList<>();
    private final List<List<Value>> includes = new ArrayList<>();

    Owners(Declarations declarations, Values values) {
        this.declarations = declarations;
        this.values = values;
        declarations.owners.forEach(_ -> {
            members.add(new LinkedHashMap<>());
            includes.add(new ArrayList<>());
        });
    }

    /// Notes the members of an object or class.
    void take(Node node, int function) {
        int owner = declarations.owner(node).orElseThrow();
        String prefix = node.parent().filter(Declarations::isGroup).flatMap(each -> each.child("key"))
                .flatMap(Nodes::name).map(Declarations::prefix).orElse("");
        List<Node> parts = node.child("body").filter(each -> each.is("class_body")).map(Node::parts)
                .orElseGet(node::parts);
        for (Node part : parts) {
            switch (part.kind()) {
                case "pair" -> pair(owner, prefix, part, function);
                case "method_definition" -> part.child("name").flatMap(Nodes::name).ifPresent(name ->
                        put(owner, prefix + name, part, function));
                case "field_definition", "public_field_definition" -> part.child("value").ifPresent(value ->
                        part.child("property").or(() -> part.child("name")).flatMap(Nodes::name)
                                .ifPresent(name -> put(owner, name, value, function)));
                case "shorthand_property_identifier" -> put(owner, prefix + part.text(), part, function);
                case "spread_element" -> part.parts().forEach(each -> include(owner, each, function));
                case "class_heritage" -> part.descendants().filter(each -> each.is("identifier", "member_expression"))
                        .findFirst().ifPresent(each -> include(owner, each, function));
                default -> { }
            }
        }
    }

    private void pair(int owner, String prefix, Node pair, int function) {
        String name = pair.child("key").flatMap(Nodes::name).orElse("");
        pair.child("value").ifPresent(value -> {
            if (MIXINS.contains(name) && value.is("array")) {
                value.parts().forEach(each -> include(owner, each, function));
            } else if (!Declarations.isGroup(pair)) {
                put(owner, prefix + name, value, function);
            }
        });
    }

    /// A member that is set later, as in `this.login = login`.
    void assigned(Node assignment, int function) {
        assignment.child("left").filter(left -> left.is("member_expression")).ifPresent(left ->
                Nodes.object(left).flatMap(object -> values.of(object, function)).ifPresent(object -> {
                    if (object instanceof Value.Thing(int owner)) {
                        Nodes.lastName(left).ifPresent(name -> assignment.child("right").ifPresent(right ->
                                put(owner, name, right, function)));
                    }
                }));
    }

    private void put(int owner, String name, Node value, int function) {
        values.of(value, function).ifPresent(found -> members.get(owner).putIfAbsent(name, found));
    }

    private void include(int owner, Node node, int function) {
        values.of(node, function).ifPresent(includes.get(owner)::add);
    }

    List<Owner> all() {
        List<Owner> all = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            all.add(new Owner(kinds.getOrDefault(i, Kind.PLAIN), Map.copyOf(members.get(i)),
                    List.copyOf(includes.get(i))));
        }
        return List.copyOf(all);
    }
}
