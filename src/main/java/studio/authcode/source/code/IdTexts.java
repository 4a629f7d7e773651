package studio.authcode.source.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.source.syntax.Node;

/// Finds the string literals whose names say that they are app ids.
final class IdTexts {

    private static final Set<String> NAMES = Set.of("appid", "appidentifier", "applicationid", "miniappid",
            "miniappidentifier", "tinyappid", "tiniappid", "miniprogramid");
    private static final Pattern OPENS_ANOTHER = Pattern.compile(
            "(?i).*(navigateTo|navigateBack|open|start|launch|jump)\\w*(mini|tiny|app|program|biz)\\w*");
    private static final int AROUND = 8;

    private IdTexts() {
    }

    static List<NamedText> of(Code code) {
        return code.strings().stream().flatMap(node -> named(node, code).stream()).toList();
    }

    private static Optional<NamedText> named(Node string, Code code) {
        return name(string).filter(name -> NAMES.contains(bare(name)))
                .flatMap(name -> Literals.text(string).filter(text -> !text.isEmpty())
                        .filter(_ -> !opensAnother(string))
                        .map(text -> new NamedText(name, text, code.place(string))));
    }

    private static Optional<String> name(Node string) {
        return string.parent().flatMap(parent -> switch (parent.kind()) {
            case "pair" -> string.isField("value") ? parent.child("key").flatMap(Literals::key) : Optional.empty();
            case "variable_declarator" -> parent.child("name").flatMap(Literals::key);
            case "assignment_expression" -> !string.isField("right") ? Optional.empty()
                    : parent.child("left").flatMap(left -> left.child("property").or(() -> Optional.of(left)))
                            .flatMap(Literals::key);
            case "field_definition", "public_field_definition" -> !string.isField("value") ? Optional.empty()
                    : parent.child("property").or(() -> parent.child("name")).flatMap(Literals::key);
            case "enum_assignment" -> parent.child("name").flatMap(Literals::key);
            default -> Optional.empty();
        });
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace("$", "");
    }

    /// The id of another app that the code goes to says nothing of its own.
    private static boolean opensAnother(Node string) {
        return string.ancestors().limit(AROUND).takeWhile(each -> !Kinds.isFunction(each))
                .filter(each -> each.is("call_expression"))
                .flatMap(call -> call.child("function").stream())
                .anyMatch(callee -> callee.end() - callee.start() < 200
                        && OPENS_ANOTHER.matcher(callee.text().replaceAll("\\s", "")).matches());
    }
}
