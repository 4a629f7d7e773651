package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.base.Place;

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
            Optional<ApiUse> shown = last(flows.function(at), until);
            if (shown.isPresent()) {
                boolean hides = hidesAfter(flows.function(at), until, awaited);
                return hides ? Optional.empty() : shown.map(ApiUse::place);
            }
            int parent = flows.function(at).parent();
            if (parent < 0) {
                break;
            }
            until = flows.function(at).place();
            at = new FunctionId(at.file(), parent);
        }
        return Optional.empty();
    }

    /// The last sign before a place, unless it is hidden again by then.
    private static Optional<ApiUse> last(Function function, Place until) {
        return function.uses().stream()
                .filter(use -> before(use.place(), until))
                .filter(use -> use.name().equals("showLoading") || HIDES.matcher(use.name()).matches())
                .reduce((_, later) -> later)
                .filter(use -> use.name().equals("showLoading") && use.context().caught() < 0);
    }

    /// Behind an awaited call only a `catch` and a `finally` run when it fails.
    private static boolean hidesAfter(Function function, Place call, boolean awaited) {
        return function.uses().stream()
                .filter(use -> !before(use.place(), call) && HIDES.matcher(use.name()).matches())
                .anyMatch(use -> !awaited || use.context().cleanup() || use.context().caught() >= 0);
    }

    private boolean hidden(List<FunctionId> handlers) {
        Set<FunctionId> seen = new HashSet<>(handlers);
        Queue<FunctionId> waiting = new ArrayDeque<>(handlers);
        while (!waiting.isEmpty()) {
            FunctionId at = waiting.remove();
            if (flows.function(at).uses().stream().anyMatch(use -> HIDES.matcher(use.name()).matches())) {
                return true;
            }
            flows.callees(at).stream().map(Flows.Link::to).filter(seen::add).forEach(waiting::add);
        }
        return false;
    }

    private static boolean before(Place place, Place other) {
        return place.line() < other.line() || place.line() == other.line() && place.column() < other.column();
    }
}
