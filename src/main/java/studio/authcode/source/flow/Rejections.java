package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import studio.authcode.source.flow.Flows.Link;

/// Follows a rejected promise from a call outwards to whoever catches it.
final class Rejections {

    private final Flows flows;

    Rejections(Flows flows) {
        this.flows = flows;
    }

    /// Only a way from a handler on which nobody catches counts; a function that nobody calls may be caught elsewhere.
    boolean areCaught(FunctionId function, Step call) {
        if (caught(function, call)) {
            return true;
        }
        Set<FunctionId> seen = new HashSet<>(Set.of(function));
        Queue<FunctionId> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            FunctionId at = waiting.remove();
            if (!flows.entrances(at).isEmpty()) {
                return false;
            }
            for (Link link : flows.callers(at)) {
                if (!caught(link.from(), link.step()) && seen.add(link.from())) {
                    waiting.add(link.from());
                }
            }
        }
        return true;
    }

    /// A `catch` behind a call begins where the call begins.
    private boolean caught(FunctionId function, Step step) {
        return !step.context().tries().isEmpty() || flows.function(function).uses().stream()
                .anyMatch(use -> use.name().equals("catch") && use.place().line() == step.place().line()
                        && use.place().column() == step.place().column());
    }
}
