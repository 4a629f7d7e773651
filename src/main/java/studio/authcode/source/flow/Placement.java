package studio.authcode.source.flow;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.source.syntax.Node;

/// Tells by its surroundings when a function runs that is handed to other code.
final class Placement {

    /// Calls that wait for the person; their names are much the same in every library.
    static final Pattern ASKS = Pattern.compile(
            "(?i).*(alert|confirm|prompt|modal|dialog|actionsheet|popup|scan|choose|picker|tradepay|makepayment"
                    + "|opensetting).*");

    private static final Set<String> AT_ONCE = Set.of("forEach", "map", "filter", "some", "every", "find", "reduce",
            "Promise", "sort", "flatMap", "findIndex", "call", "apply");
    private static final Set<String> TIMERS = Set.of("setTimeout", "setInterval", "requestAnimationFrame");
    private static final Set<String> FAILURES = Set.of("fail", "error", "failure", "onError", "onFail", "reject");
    private static final Set<String> LISTENERS = Set.of("addEventListener", "on", "once", "subscribe", "watch",
            "$on");

    private Placement() {
    }

    /// Returns when an argument of a call runs.
    static How ofArgument(Node call, Node argument) {
        String name = Nodes.calleeName(call);
        if (TIMERS.contains(name)) {
            return How.TIMER;
        }
        if (AT_ONCE.contains(name)) {
            return How.AT_ONCE;
        }
        if (name.equals("then") || name.equals("finally")) {
            return asked(call) ? How.ASKED : name.equals("then") && isSecond(call, argument)
                    ? How.FAIL : name.equals("then") ? How.SUCCESS : How.COMPLETE;
        }
        if (name.equals("catch")) {
            return How.FAIL;
        }
        return LISTENERS.contains(name) ? How.EVENT : ASKS.matcher(name).matches() ? How.ASKED : How.CALLBACK;
    }

    private static boolean isSecond(Node call, Node argument) {
        return Nodes.arguments(call).indexOf(argument) == 1;
    }

    /// Tells whether a chain of `then` begins with a question.
    private static boolean asked(Node call) {
        Optional<Node> at = call.child("function").map(Nodes::bare).flatMap(Nodes::object);
        while (at.isPresent() && at.get().is("call_expression")) {
            if (ASKS.matcher(Nodes.calleeName(at.get())).matches()) {
                return true;
            }
            at = at.get().child("function").map(Nodes::bare).flatMap(Nodes::object);
        }
        return false;
    }

    /// Returns when a member of an object runs that is handed to a call.
    static How ofMember(Node call, String member) {
        if (ASKS.matcher(Nodes.calleeName(call)).matches()) {
            return How.ASKED;
        }
        if (FAILURES.contains(member)) {
            return How.FAIL;
        }
        return switch (member) {
            case "success" -> How.SUCCESS;
            case "complete" -> How.COMPLETE;
            default -> member.matches("on[A-Z].*|cancel|confirm") ? How.EVENT : How.CALLBACK;
        };
    }
}
