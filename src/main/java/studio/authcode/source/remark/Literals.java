package studio.authcode.source.remark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.syntax.Node;

/// Finds literals that belong on a server.
final class Literals {

    private static final int LONGEST = 400;
    private static final int MOST = 200;
    private static final Pattern ADDRESS = Pattern.compile("(?i)token|oauth|gateway|authoriz");
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i)_?(client|app|mini_?app|merchant|api|access_?key|consumer)_?(secret|secret_?key)|secret_?key"
                    + "|secret|(app|merchant|rsa2?|my|client)?_?private_?key");
    private static final Pattern SECRET = Pattern.compile("[\\w+/=.:~-]{12,}");
    private static final Pattern MADE_UP = Pattern.compile(
            "(?i).*(your|example|placeholder|secret|change|replace|todo|xxx|key).*|(.)\\2*|\\W+|https?:.*|/.*"
                    + "|[a-z]+([._-][a-z]+)*");
    private static final Pattern PEM = Pattern.compile(
            "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\\\\[rn]|\\s)*[A-Za-z0-9+/]{20}");
    private static final Pattern DER = Pattern.compile("MII[A-Za-z0-9+/=\\s\\\\]{200,}");
    private static final Pattern KEY_NAME = Pattern.compile("(?i).*(priv|secret|rsa_?key|sign_?key).*");

    private Literals() {
    }

    private static Stream<Node> strings(Kin kin) {
        return kin.of("string", "template_string");
    }

    private static String contents(Node string) {
        return string.end() - string.start() < 2 ? "" : string.tree().text()
                .substring(string.start() + 1, string.end() - 1);
    }

    static List<Located<String>> addresses(Kin kin) {
        return strings(kin).filter(node -> node.end() - node.start() <= LONGEST)
                .filter(node -> ADDRESS.matcher(contents(node)).find())
                .map(node -> new Located<>(contents(node), node.tree().place(node))).limit(MOST).toList();
    }

    static List<Located<String>> secrets(Kin kin) {
        return strings(kin).filter(node -> node.is("string") && node.end() - node.start() <= LONGEST)
                .filter(node -> looksReal(contents(node)))
                .flatMap(node -> name(node).filter(name -> SECRET_NAME.matcher(name).matches())
                        .filter(_ -> !isMadeForClients(node))
                        .map(name -> new Located<>(name, node.tree().place(node))).stream())
                .limit(MOST).toList();
    }

    /// What goes with the name of a space is a serverless service's key, which its client library asks for.
    private static boolean isMadeForClients(Node string) {
        return string.parent().flatMap(Node::parent).filter(object -> object.is("object")).stream()
                .flatMap(object -> object.parts().stream()).flatMap(part -> part.child("key").stream())
                .anyMatch(key -> plain(key).equals("spaceId"));
    }

    private static boolean looksReal(String value) {
        return SECRET.matcher(value).matches() && !MADE_UP.matcher(value).matches() && !DER.matcher(value).find();
    }

    /// Returns under what name a literal stands: that of a member, a variable or what it is assigned to.
    private static Optional<String> name(Node string) {
        return string.parent().flatMap(parent -> switch (parent.kind()) {
            case "pair" -> string.isField("value") ? parent.child("key").map(Literals::plain) : Optional.empty();
            case "variable_declarator" -> parent.child("name").map(Node::text);
            case "assignment_expression" -> parent.child("left").map(left ->
                    left.child("property").map(Node::text).orElseGet(left::text));
            case "field_definition", "public_field_definition" ->
                    parent.child("property").or(() -> parent.child("name")).map(Node::text);
            default -> Optional.empty();
        });
    }

    private static String plain(Node key) {
        return key.is("string") ? contents(key) : key.text();
    }

    static List<Place> keys(Kin kin) {
        return strings(kin).filter(node -> node.end() - node.start() > LONGEST / 2)
                .filter(node -> PEM.matcher(contents(node)).find()
                        || DER.matcher(contents(node)).find()
                        && name(node).filter(name -> KEY_NAME.matcher(name).matches()).isPresent())
                .map(node -> node.tree().place(node)).limit(MOST).toList();
    }
}
