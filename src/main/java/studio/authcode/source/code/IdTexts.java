package studio.authcode.source.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.source.syntax.Node;

/// Finds the string literals that are app ids by their names, and those under any name that look like one.
final class IdTexts {

    private static final Pattern OPENS_ANOTHER = Pattern.compile(
            "(?i).*(navigateTo|navigateBack|open|start|launch|jump)\\w*(mini|tiny|app|program|biz)\\w*");
    /// Ids that say so themselves, whatever they are called.
    private static final Pattern LIKE_ID = Pattern.compile("[A-Za-z][\\w-]{0,40}(?:[.][\\w-]{1,40}){1,8}|[0-9]{12,24}");
    /// What is told beside the id of an app that is to be opened.
    private static final Set<String> OF_A_JOURNEY = Set.of("extraData", "envVersion", "path", "shortLink");
    private static final int AROUND = 8;
    private static final int LONGEST_CALLEE = 200;

    private final Code code;

    private IdTexts(Code code) {
        this.code = code;
    }

    static List<NamedText> of(Code code) {
        IdTexts texts = new IdTexts(code);
        return code.strings().stream().flatMap(node -> texts.named(node).stream()).toList();
    }

    private Optional<NamedText> named(Node string) {
        return name(string).flatMap(name -> Literals.text(string)
                .filter(text -> IdNames.tell(name) ? !text.isEmpty()
                        : LIKE_ID.matcher(text).matches() && !IdNames.tellAnother(name))
                .filter(_ -> !isOfAnother(string))
                .map(text -> new NamedText(name, text, code.place(string))));
    }

    private static Optional<String> name(Node string) {
        return string.parent().flatMap(parent -> switch (parent.kind()) {
            case "pair" -> string.isField("value") ? parent.child("key").flatMap(Literals::key) : Optional.empty();
            case "variable_declarator" -> parent.child("name").flatMap(Literals::key);
            case "assignment_expression" -> !string.isField("right") ? Optional.empty()
                    : parent.child("left").flatMap(left -> left.child("property").or(() -> left.child("index"))
                            .or(() -> Optional.of(left))).flatMap(Literals::key);
            case "field_definition", "public_field_definition" -> !string.isField("value") ? Optional.empty()
                    : parent.child("property").or(() -> parent.child("name")).flatMap(Literals::key);
            case "enum_assignment" -> parent.child("name").flatMap(Literals::key);
            default -> Optional.empty();
        });
    }

    /// The id of another app that the code goes to says nothing of its own, nor does one in a list of apps.
    private boolean isOfAnother(Node string) {
        if (opensAnother(string) || isOfAJourney(string)) {
            return true;
        }
        Node at = string;
        for (Node each : string.ancestors().limit(AROUND).toList()) {
            if (each.is("array")) {
                return true;
            }
            if (!each.is("pair", "object") && !Kinds.isWrapping(each)) {
                return isGivenToOpen(each, at);
            }
            at = each;
        }
        return false;
    }

    /// Whoever holds the value, or what the value stands in, may hand it on to what opens another app.
    private boolean isGivenToOpen(Node holder, Node value) {
        Optional<Node> name = switch (holder.kind()) {
            case "variable_declarator" -> holder.child("name");
            case "assignment_expression" -> value.isField("right") ? holder.child("left") : Optional.empty();
            default -> Optional.empty();
        };
        return name.map(IdTexts::first).filter(first -> first.is("identifier")).flatMap(code::binding)
                .filter(binding -> binding.references.stream().anyMatch(IdTexts::opensAnother)).isPresent();
    }

    /// `options` of `options.appId`.
    private static Node first(Node name) {
        Node at = name;
        while (at.is("member_expression") && at.child("object").isPresent()) {
            at = at.child("object").get();
        }
        return at;
    }

    private static boolean isOfAJourney(Node string) {
        return string.parent().filter(parent -> parent.is("pair")).flatMap(Node::parent).stream()
                .flatMap(object -> object.parts().stream())
                .flatMap(part -> part.child("key").or(() -> Optional.of(part)).flatMap(Literals::key).stream())
                .anyMatch(OF_A_JOURNEY::contains);
    }

    private static boolean opensAnother(Node node) {
        return node.ancestors().limit(AROUND).takeWhile(each -> !Kinds.isFunction(each))
                .filter(each -> each.is("call_expression"))
                .flatMap(call -> call.child("function").stream())
                .anyMatch(callee -> callee.end() - callee.start() < LONGEST_CALLEE
                        && OPENS_ANOTHER.matcher(callee.text().replaceAll("\\s", "")).matches());
    }
}
