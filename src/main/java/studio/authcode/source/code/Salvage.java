package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.source.code.Value.Global;
import studio.authcode.source.code.Value.Property;
import studio.authcode.source.code.Value.Unknown;
import studio.authcode.source.syntax.Node;

/// Finds calls of the wallet's functions where broken code hides them from the parser.
final class Salvage {

    private static final Pattern CALL =
            Pattern.compile("(?<![\\w$.])my\\s{0,99}[?]?[.]\\s{0,99}(getAuthCode)\\s{0,99}(?:[?][.]\\s{0,99})?[(]");
    private static final Outcome UNSEEN =
            new Outcome(List.of(), Optional.empty(), Optional.empty(), false, false, false, true);

    private Salvage() {
    }

    /// Returns the calls that are written in the code but are no calls in its tree.
    static List<CallFact> of(Code code) {
        if (code.tree().errors().isEmpty()) {
            return List.of();
        }
        Set<Integer> known = new HashSet<>();
        code.calls().forEach(call -> call.child("function").ifPresent(callee -> known.add(callee.start())));
        List<CallFact> found = new ArrayList<>();
        Matcher matcher = CALL.matcher(code.tree().text());
        while (matcher.find()) {
            if (!known.contains(matcher.start()) && isCode(code.tree().root(), matcher.start())) {
                found.add(fact(code, matcher));
            }
        }
        return found;
    }

    private static boolean isCode(Node root, int offset) {
        Node at = leaf(root, offset);
        return at.ancestors().noneMatch(Salvage::isText) && !isText(at);
    }

    private static boolean isText(Node node) {
        return node.is("comment", "html_comment", "string", "regex", "jsx_text", "string_fragment", "hash_bang_line")
                || node.is("template_string");
    }

    private static Node leaf(Node root, int offset) {
        Node at = root;
        while (true) {
            Optional<Node> next = at.children().stream()
                    .filter(child -> child.start() <= offset && offset < child.end()).findFirst();
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
    }

    private static CallFact fact(Code code, Matcher matcher) {
        var callee = code.tree().place(matcher.start(), matcher.end(1));
        var whole = code.tree().place(matcher.start(), matcher.end());
        Value my = new Global("my", code.tree().place(matcher.start(), matcher.start() + 2));
        Node at = leaf(code.tree().root(), matcher.start());
        return new CallFact(code.around(at), new Property(my, matcher.group(1), callee),
                List.of(new Unknown(whole)), false, whole, callee, matcher.group().strip(), UNSEEN,
                Moment.UNKNOWN);
    }
}
