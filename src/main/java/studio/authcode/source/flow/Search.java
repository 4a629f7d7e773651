package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Guard;
import studio.authcode.source.flow.Entrance.Trigger;

/// Searches backwards from a call to the handlers that lead to it, shortest ways first.
final class Search {

    private static final int MOST = 20_000;
    private static final Comparator<Link> ORDER = Comparator
            .comparing((Link link) -> link.from().file())
            .thenComparingInt(link -> link.from().index())
            .thenComparingInt(link -> link.step().place().line())
            .thenComparingInt(link -> link.step().place().column());

    private final Flows flows;
    private final Map<State, List<Reach>> known = new HashMap<>();

    Search(Flows flows) {
        this.flows = flows;
    }

    /// What matters of a way: two ways to the same function of the same sort are as good as one.
    private record State(FunctionId function, boolean byItself, boolean guarded) {

        State before(FunctionId other, Step step) {
            return new State(other, byItself && step.context().how().isByItself(),
                    guarded || step.context().guards().stream().anyMatch(Guard::onState));
        }
    }

    /// The way that lies behind, from here to the call.
    private record Way(State state, Step step, Way rest) {
    }

    /// Calls that stand in the same function under circumstances of the same sort are reached in the same ways.
    List<Reach> from(FunctionId function, Step call) {
        State start = new State(function, true, false).before(function, call);
        return known.computeIfAbsent(start, state -> new Run(new Way(state, call, null)).found()).stream()
                .map(reach -> reach.endingWith(call)).toList();
    }

    /// One search.
    private final class Run {

        private final Queue<Way> waiting = new ArrayDeque<>();
        private final Set<State> seen = new HashSet<>();
        private final Set<Object> told = new HashSet<>();
        private final List<Reach> found = new ArrayList<>();

        Run(Way start) {
            push(start);
            while (!waiting.isEmpty() && seen.size() < MOST) {
                Way way = waiting.remove();
                arrived(way);
                flows.links().callers(way.state().function()).stream().sorted(ORDER).forEach(link ->
                        push(new Way(way.state().before(link.from(), link.step()), link.step(), way)));
            }
        }

        List<Reach> found() {
            return List.copyOf(found);
        }

        private void push(Way way) {
            if (seen.add(way.state())) {
                waiting.add(way);
            }
        }

        private void arrived(Way way) {
            FunctionId function = way.state().function();
            boolean unused = flows.links().callers(function).isEmpty();
            for (Entrance entrance : flows.entrances(function)) {
                record Sort(Entrance entrance, boolean byItself, boolean guarded) {
                }
                boolean counts = entrance.trigger() != Trigger.METHOD || unused;
                if (counts && told.add(new Sort(entrance, way.state().byItself(), way.state().guarded()))) {
                    found.add(new Reach(entrance, path(way)));
                }
            }
        }
    }

    private static List<Step> path(Way way) {
        List<Step> path = new ArrayList<>();
        for (Way at = way; at != null; at = at.rest()) {
            path.add(at.step());
        }
        return List.copyOf(path);
    }
}
