package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.source.code.Value.Items;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Spread;
import studio.authcode.source.code.Value.Text;
import studio.authcode.source.syntax.Node;

/// Tells what object literals and the language's own ways to combine them stand for.
final class Objects {

    private static final int MOST = 500;

    private final Code code;
    private final Evaluator evaluator;

    Objects(Code code, Evaluator evaluator) {
        this.code = code;
        this.evaluator = evaluator;
    }

    Members literal(Node object) {
        List<Member> members = new ArrayList<>();
        boolean open = false;
        for (Node part : object.parts()) {
            Optional<Member> member = members.size() < MOST ? member(part) : Optional.empty();
            member.ifPresent(members::add);
            open |= member.isEmpty();
        }
        return new Members(List.copyOf(members), open, code.place(object));
    }

    private Optional<Member> member(Node part) {
        return switch (part.kind()) {
            case "pair" -> part.child("key").flatMap(key -> name(key).flatMap(name -> part.child("value")
                    .map(value -> new Member(name, code.placeOfName(key), evaluator.value(value), form(key)))));
            case "shorthand_property_identifier" -> Optional.of(new Member(Literals.identifier(part.text()),
                    code.place(part), evaluator.value(part), Member.Form.SHORTHAND));
            case "method_definition" -> method(part);
            case "spread_element" -> part.parts().stream().findFirst().map(value ->
                    new Member(Member.SPREAD, code.place(part), evaluator.value(value)));
            default -> Optional.empty();
        };
    }

    private static Member.Form form(Node key) {
        return Literals.key(key).isPresent() ? Member.Form.PLAIN : Member.Form.COMPUTED;
    }

    private Optional<String> name(Node key) {
        Optional<String> name = Literals.key(key);
        if (name.isPresent() || !key.is("computed_property_name")) {
            return name;
        }
        return key.parts().stream().findFirst().map(evaluator::value)
                .filter(Text.class::isInstance).map(value -> ((Text) value).text());
    }

    /// A getter's value is what it returns, which is not followed.
    Optional<Member> method(Node method) {
        boolean accessor = method.children().stream().anyMatch(child -> child.is("get", "set") && !child.named());
        return method.child("name").flatMap(key -> name(key).map(name -> new Member(name, code.place(key),
                accessor ? evaluator.unknown(method) : evaluator.value(method))));
    }

    Members enumeration(Node node) {
        List<Member> members = new ArrayList<>();
        node.child("body").ifPresent(body -> body.parts().forEach(part -> {
            if (part.is("enum_assignment")) {
                part.child("name").flatMap(key -> Literals.key(key).flatMap(name -> part.child("value")
                        .map(value -> new Member(name, code.place(key), evaluator.value(value)))))
                        .ifPresent(members::add);
            }
        }));
        return new Members(List.copyOf(members), false, code.place(node));
    }

    /// Returns what the language's own functions make of literals, where it is one of those.
    Optional<Value> builtIn(Node callee, List<Value> arguments, Node call) {
        if (!callee.is("member_expression")) {
            return Optional.empty();
        }
        String name = callee.child("property").map(Node::text).orElse("");
        Optional<Node> object = callee.child("object");
        boolean global = object.filter(each -> each.text().equals("Object") && code.binding(each).isEmpty())
                .isPresent();
        return switch (name) {
            case "freeze", "seal", "preventExtensions" -> arguments.stream().findFirst().filter(_ -> global);
            case "assign" -> global ? Optional.of(assigned(arguments, call)) : Optional.empty();
            case "bind" -> object.map(evaluator::value);
            case "concat" -> object.map(evaluator::value).filter(Items.class::isInstance)
                    .map(first -> concatenated(first, arguments, call));
            case "slice", "filter" -> object.map(evaluator::value).filter(Items.class::isInstance)
                    .map(first -> arguments.isEmpty() ? first : new Items(((Items) first).items(), true,
                            code.place(call)));
            default -> Optional.empty();
        };
    }

    private Value assigned(List<Value> arguments, Node call) {
        List<Member> members = arguments.stream()
                .map(value -> new Member(Member.SPREAD, value.place(), value)).toList();
        return new Members(members, false, code.place(call));
    }

    private Value concatenated(Value first, List<Value> arguments, Node call) {
        List<Value> items = new ArrayList<>(List.of(new Spread(first, first.place())));
        arguments.forEach(each -> items.add(each instanceof Text ? each : new Spread(each, each.place())));
        return new Items(List.copyOf(items), false, code.place(call));
    }
}
