package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Guard;
import studio.authcode.source.code.How;

/// Finds ways from the failure of a call back to it.
final class Retries {

    private static final int FARTHEST = 6;

    private final Flows flows;

    Retries(Flows flows) {
        this.flows = flows;
    }

    Optional<Step> of(FunctionId function, Step call, List<FunctionId> handlers) {
        if (!goesOn(call)) {
            return Optional.empty();
        }
        return handlers.stream().flatMap(handler -> flows.links().callees(handler).stream())
                .filter(link -> goesOn(link.step()) && leads(link.to(), function))
                .map(Link::step).findFirst()
                .or(() -> fromCatch(function, call, function, 0));
    }

    /// Looks at the `catch` of each `try` around the call, or around a call of the function that makes it.
    private Optional<Step> fromCatch(FunctionId function, Step step, FunctionId target, int far) {
        Optional<Step> here = step.context().tries().stream().flatMap(number -> flows.links().callees(function).stream()
                        .filter(link -> link.step().context().caught() == number && goesOn(link.step()))
                        .filter(link -> leads(link.to(), target)))
                .map(Link::step).findFirst();
        if (here.isPresent() || far == FARTHEST || !step.context().tries().isEmpty()) {
            return here;
        }
        Stream<Link> around = flows.links().callers(function).stream()
                .filter(link -> link.step().context().how() == How.AT_ONCE && !link.from().equals(function));
        return around.flatMap(link -> fromCatch(link.from(), link.step(), target, far + 1).stream()).findFirst();
    }

    private static boolean goesOn(Step step) {
        return step.context().how().isByItself() && step.context().guards().stream().noneMatch(Guard::onState);
    }

    private boolean leads(FunctionId from, FunctionId to) {
        Set<FunctionId> seen = new HashSet<>(Set.of(from));
        Queue<FunctionId> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            FunctionId at = waiting.remove();
            if (at.equals(to)) {
                return true;
            }
            flows.links().callees(at).stream().filter(link -> goesOn(link.step())).map(Link::to).filter(seen::add)
                    .forEach(waiting::add);
        }
        return false;
    }
}
