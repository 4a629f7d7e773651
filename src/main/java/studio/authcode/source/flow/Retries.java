package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Guard;
import studio.authcode.source.code.How;

/// Finds ways from the failure of a call back to it.
final class Retries {

    private static final int FARTHEST = 6;

    private final Flows flows;
    private final Map<FunctionId, Set<FunctionId>> leading = new HashMap<>();
    private final Map<FunctionId, Optional<Step>> around = new HashMap<>();

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
                .or(() -> fromCatch(function, call, function))
                .or(() -> call.context().tries().isEmpty()
                        ? around.computeIfAbsent(function, this::fromCatchAround) : Optional.empty());
    }

    /// Looks at the `catch` of each `try` around a step.
    private Optional<Step> fromCatch(FunctionId function, Step step, FunctionId target) {
        return step.context().tries().stream().flatMap(number -> flows.links().callees(function).stream()
                        .filter(link -> link.step().context().caught() == number && goesOn(link.step()))
                        .filter(link -> leads(link.to(), target)))
                .map(Link::step).findFirst();
    }

    /// Looks at the `catch` of each `try` around the calls of a function, the nearest first.
    private Optional<Step> fromCatchAround(FunctionId target) {
        Set<FunctionId> seen = new HashSet<>(Set.of(target));
        List<FunctionId> level = List.of(target);
        for (int far = 0; far < FARTHEST && !level.isEmpty(); far++) {
            List<FunctionId> next = new ArrayList<>();
            for (FunctionId function : level) {
                for (Link link : flows.links().callers(function)) {
                    if (link.step().context().how() != How.AT_ONCE || link.from().equals(function)) {
                        continue;
                    }
                    Optional<Step> found = fromCatch(link.from(), link.step(), target);
                    if (found.isPresent()) {
                        return found;
                    }
                    if (link.step().context().tries().isEmpty() && seen.add(link.from())) {
                        next.add(link.from());
                    }
                }
            }
            level = next;
        }
        return Optional.empty();
    }

    private static boolean goesOn(Step step) {
        return step.context().how().isByItself() && step.context().guards().stream().noneMatch(Guard::onState);
    }

    private boolean leads(FunctionId from, FunctionId to) {
        return leading.computeIfAbsent(to, this::leading).contains(from);
    }

    private Set<FunctionId> leading(FunctionId to) {
        Set<FunctionId> seen = new HashSet<>(Set.of(to));
        Queue<FunctionId> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            flows.links().callers(waiting.remove()).stream().filter(link -> goesOn(link.step())).map(Link::from)
                    .filter(seen::add).forEach(waiting::add);
        }
        return seen;
    }
}
