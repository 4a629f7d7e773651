package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.syntax.Node;

/// Reads the objects and classes of one file, with what their methods assign to `this`.
final class Owners {

    private final Code code;
    private final Evaluator evaluator;
    private final Map<Integer, List<Member>> assigned = new HashMap<>();

    private Owners(Code code, Evaluator evaluator) {
        this.code = code;
        this.evaluator = evaluator;
    }

    static List<OwnerFact> of(Code code, Evaluator evaluator) {
        Owners owners = new Owners(code, evaluator);
        code.assignments().forEach(owners::assignment);
        return code.owners().stream().map(owners::fact).toList();
    }

    private void assignment(Node node) {
        Optional<Node> left = node.child("left").filter(each -> each.is("member_expression"));
        Optional<Node> object = left.flatMap(each -> each.child("object")).filter(each -> each.is("this"));
        Optional<Node> key = left.flatMap(each -> each.child("property"));
        if (object.isEmpty() || key.isEmpty()) {
            return;
        }
        int owner = code.thisAt(object.get());
        Literals.key(key.get()).filter(_ -> owner >= 0).ifPresent(name -> node.child("right").ifPresent(value ->
                assigned.computeIfAbsent(owner, _ -> new ArrayList<>())
                        .add(new Member(name, code.place(key.get()), evaluator.value(value)))));
    }

    private OwnerFact fact(Node node) {
        int index = code.owner(node);
        List<Member> members = new ArrayList<>();
        List<Member> statics = new ArrayList<>();
        if (node.is("object")) {
            members.addAll(evaluator.objects().literal(node).members());
        } else {
            node.child("body").ifPresent(body -> body.parts().forEach(part -> member(part, members, statics)));
        }
        members.addAll(assigned.getOrDefault(index, List.of()));
        Optional<Node> outer = node.parent().filter(parent -> parent.is("pair")).flatMap(Node::parent);
        String key = outer.flatMap(_ -> node.parent()).flatMap(pair -> pair.child("key"))
                .flatMap(Literals::key).orElse("");
        return new OwnerFact(index, registrar(node), List.copyOf(members), List.copyOf(statics),
                outer.map(code::owner).orElse(-1), key, base(node), code.place(node));
    }

    private void member(Node part, List<Member> members, List<Member> statics) {
        boolean fixed = part.children().stream().anyMatch(child -> child.is("static") && !child.named());
        Optional<Member> member = switch (part.kind()) {
            case "method_definition" -> evaluator.objects().method(part);
            case "field_definition", "public_field_definition" -> part.child("property").or(() -> part.child("name"))
                    .flatMap(key -> Literals.key(key).flatMap(name -> part.child("value")
                            .map(value -> new Member(name, code.place(key), evaluator.value(value)))));
            default -> Optional.empty();
        };
        member.ifPresent(fixed ? statics::add : members::add);
    }

    private static Optional<String> registrar(Node node) {
        return node.parent().filter(parent -> parent.is("arguments")).flatMap(Node::parent)
                .flatMap(call -> call.child("function"))
                .filter(callee -> callee.is("identifier", "member_expression")).map(Node::text);
    }

    private Optional<Value> base(Node node) {
        return node.children().stream().filter(child -> child.is("class_heritage")).findFirst()
                .flatMap(heritage -> heritage.descendants().filter(each ->
                        each.is("identifier", "member_expression", "call_expression")).findFirst())
                .map(evaluator::value);
    }
}
