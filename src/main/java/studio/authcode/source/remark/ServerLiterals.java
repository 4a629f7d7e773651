package studio.authcode.source.remark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.syntax.Node;

/// Finds literals that belong on a server.
final class ServerLiterals {

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
    /// Behind the first line comes the key, perhaps in a string of its own.
    private static final Pattern PEM = Pattern.compile("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"
            + "(?:\\\\[rn]|[\\s\"'`+,]){0,40}(?=[A-Za-z0-9+/]{20})(?!(.)\\1{9})");
    private static final String PEM_BEGIN = " PRIVATE KEY-----";
    private static final int LONGEST_KEY = 8_000;
    private static final Pattern DER = Pattern.compile("(?:MII|MIG|MHc|MC4C)[A-Za-z0-9+/=\\s\\\\]{56,}");
    /// How public keys begin.
    private static final Pattern PUBLIC = Pattern.compile(
            "MIGfMA0G|MII[A-Za-z0-9+/]{3}ANBgkqhkiG9w0BAQEFAAO|MIIBCgKC|MFkwEwYH|MCowBQYD"
                    + "|MII[CDEF][A-Za-z0-9+/]{2}CC[AC]");
    private static final Pattern KEY_NAME = Pattern.compile("(?i).*(priv|secret|rsa_?key|sign_?key).*");

    private ServerLiterals() {
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
        return strings(kin).filter(node -> node.end() - node.start() <= LONGEST)
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
            case "binary_expression" -> parent.child("operator").filter(each -> each.is("||", "??"))
                    .flatMap(_ -> name(parent));
            case "parenthesized_expression", "as_expression", "satisfies_expression" -> name(parent);
            case "object_assignment_pattern", "assignment_pattern" -> parent.child("left").map(Node::text);
            case "pair" -> string.isField("value") ? parent.child("key").map(ServerLiterals::plain) : Optional.empty();
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
        return strings(kin).filter(node -> holdsPem(node) || holdsDer(node))
                .map(node -> node.tree().place(node)).limit(MOST).toList();
    }

    private static boolean holdsPem(Node string) {
        if (!contents(string).contains("-----BEGIN ") || !contents(string).contains(PEM_BEGIN)) {
            return false;
        }
        Node whole = string;
        for (Node each : string.ancestors().takeWhile(each -> each.is("binary_expression", "array")).toList()) {
            whole = each.end() - each.start() <= LONGEST_KEY ? each : whole;
        }
        return PEM.matcher(whole.text()).find();
    }

    private static boolean holdsDer(Node string) {
        String text = contents(string);
        return string.end() - string.start() <= LONGEST_KEY && DER.matcher(text).find() && !PUBLIC.matcher(text).find()
                && name(string).filter(name -> KEY_NAME.matcher(name).matches()).isPresent();
    }
}
