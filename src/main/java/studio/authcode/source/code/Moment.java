package studio.authcode.source.code;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.base.Place;

/// When a call happens, and when what it is handed happens.
///
/// @param name the last name of what is called, such as `alert`; empty where it has none
/// @param question whether the call waits for the person, such as `alert`
/// @param afterQuestion whether it continues a chain that began with a question to the person
/// @param context under what circumstances
/// @param repeated the head of a loop that comes back to it for as long as it fails, such as `while (true)`
public record Moment(String name, boolean question, boolean afterQuestion, Context context,
        Optional<Place> repeated) {

    /// Calls that wait for the person; their names are much the same in every library.
    private static final Pattern ASKS = Pattern.compile(
            "(?i).*(alert|confirm|prompt|modal|dialog|actionsheet|popup|scan|choose|picker|tradepay|makepayment"
                    + "|opensetting).*");
    private static final Set<String> AT_ONCE = Set.of("forEach", "map", "filter", "some", "every", "find", "reduce",
            "Promise", "sort", "flatMap", "findIndex", "call", "apply");
    private static final Set<String> TIMERS = Set.of("setTimeout", "setInterval", "requestAnimationFrame");
    private static final Set<String> FAILURES = Set.of("fail", "error", "failure", "onError", "onFail", "reject");
    private static final Set<String> LISTENERS = Set.of("addEventListener", "on", "once", "subscribe", "watch",
            "$on");
    private static final Pattern EVENTS = Pattern.compile("on[A-Z].*|cancel|confirm");

    static final Moment UNKNOWN = new Moment("", false, false, Context.PLAIN, Optional.empty());

    static boolean asks(String name) {
        return ASKS.matcher(name).matches();
    }

    /// Returns when a function runs that is an argument of the call.
    ///
    /// @param index the argument's number
    public How ofArgument(int index) {
        if (TIMERS.contains(name)) {
            return How.TIMER;
        }
        if (AT_ONCE.contains(name)) {
            return How.AT_ONCE;
        }
        return switch (name) {
            case "then" -> afterQuestion ? How.ASKED : index == 1 ? How.FAIL : How.SUCCESS;
            case "finally" -> afterQuestion ? How.ASKED : How.COMPLETE;
            case "catch" -> How.FAIL;
            default -> LISTENERS.contains(name) ? How.EVENT : question ? How.ASKED : How.CALLBACK;
        };
    }

    /// Returns when a function runs that is a member of an argument.
    public How ofMember(String member) {
        if (question) {
            return How.ASKED;
        }
        if (FAILURES.contains(member)) {
            return How.FAIL;
        }
        return switch (member) {
            case "success" -> How.SUCCESS;
            case "complete" -> How.COMPLETE;
            default -> EVENTS.matcher(member).matches() ? How.EVENT : How.CALLBACK;
        };
    }
}
