package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionId;

/// Finds loading signs that nothing hides when a call fails.
final class Spinners {

    private static final Pattern HIDES = Pattern.compile(
            "(?i).*(hide|close|dismiss|stop|end|clear|remove).*(loading|spin|toast|mask|load).*|reject|resolve|callback"
                    + "|cb|done|next|fail|error|on[A-Z].*|exit.*");
    private static final int FARTHEST = 3;

    private final Flows flows;

    Spinners(Flows flows) {
        this.flows = flows;
    }

    Optional<Place> shown(FunctionId function, Place call, List<FunctionId> handlers, boolean awaited) {
        if (hidden(handlers)) {
            return Optional.empty();
        }
        FunctionId at = function;
        Place until = call;
        for (int far = 0; far < FARTHEST; far++) {
            Optional<CallFact> shown = last(at, until);
            if (shown.isPresent()) {
                boolean hides = hidesAfter(at, until, awaited);
                return hides ? Optional.empty() : shown.map(CallFact::place);
            }
            if (at.index() < 0) {
                break;
            }
            int parent = flows.function(at).parent();
            until = flows.function(at).place();
            at = new FunctionId(at.file(), parent);
        }
        return Optional.empty();
    }

    /// The last sign before a place, unless it is hidden again by then.
    private Optional<CallFact> last(FunctionId function, Place until) {
        return flows.calls(function).stream()
                .filter(use -> before(use.place(), until))
                .filter(use -> use.moment().name().equals("showLoading") || HIDES.matcher(use.moment().name()).matches())
                .reduce((_, later) -> later)
                .filter(use -> use.moment().name().equals("showLoading") && use.moment().context().caught() < 0);
    }

    /// Behind an awaited call only a `catch` and a `finally` run when it fails.
    private boolean hidesAfter(FunctionId function, Place call, boolean awaited) {
        return flows.calls(function).stream()
                .filter(use -> !before(use.place(), call) && HIDES.matcher(use.moment().name()).matches())
                .anyMatch(use -> !awaited || use.moment().context().cleanup() || use.moment().context().caught() >= 0);
    }

    private boolean hidden(List<FunctionId> handlers) {
        Set<FunctionId> seen = new HashSet<>(handlers);
        Queue<FunctionId> waiting = new ArrayDeque<>(handlers);
        while (!waiting.isEmpty()) {
            FunctionId at = waiting.remove();
            if (flows.calls(at).stream().anyMatch(use -> HIDES.matcher(use.moment().name()).matches())) {
                return true;
            }
            flows.links().callees(at).stream().map(Link::to).filter(seen::add).forEach(waiting::add);
        }
        return false;
    }

    private static boolean before(Place place, Place other) {
        return place.line() < other.line() || place.line() == other.line() && place.column() < other.column();
    }
}
