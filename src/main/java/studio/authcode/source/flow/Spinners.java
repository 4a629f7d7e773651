package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.Context;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.How;
import studio.authcode.source.code.Outcome;
import studio.authcode.source.code.Value;

/// Finds loading signs that nothing hides when a call fails.
final class Spinners {

    private static final int FARTHEST = 3;

    private final Flows flows;
    private final Signs signs;

    Spinners(Flows flows, Signs signs) {
        this.flows = flows;
        this.signs = signs;
    }

    /// A place in a function from which the call is reached.
    ///
    /// @param until where the way leads on
    /// @param rejects whether what follows is skipped when the call fails
    /// @param heard whether the failure is heard there by what hides the sign
    private record Level(FunctionId function, Place until, Context context, boolean rejects, boolean heard, int far) {

        /// Tells whether something that stands behind runs when the call fails.
        boolean runs(Context behind) {
            if (!rejects || behind.cleanup() || behind.caught() >= 0) {
                return true;
            }
            if (context.tries().isEmpty()) {
                return false;
            }
            int caught = context.tries().getLast();
            return !behind.tries().contains(caught) && !behind.past().contains(caught);
        }

        boolean isCaught() {
            return !context.tries().isEmpty();
        }
    }

    /// Returns where the sign is shown.
    ///
    /// @param handlers the functions that run when the call fails
    /// @param rejects whether the call is awaited, so that what follows is skipped when it fails
    Optional<Place> shown(FunctionId function, CallFact call, List<FunctionId> handlers, boolean rejects) {
        if (signs.hide(handlers)) {
            return Optional.empty();
        }
        Set<FunctionId> seen = new HashSet<>(Set.of(function));
        Queue<Level> waiting = new ArrayDeque<>();
        waiting.add(new Level(function, call.place(), call.moment().context(), rejects, false, 0));
        while (!waiting.isEmpty()) {
            Level level = waiting.remove();
            Optional<CallFact> sign = last(level);
            if (sign.isPresent()) {
                boolean spins = signs.shows(level.function(), sign.get()) && !hides(level) && !hidesAround(level);
                if (spins) {
                    return sign.map(CallFact::place);
                }
            } else if (level.far() < FARTHEST) {
                around(level).filter(each -> !each.heard() && seen.add(each.function())).forEach(waiting::add);
            }
        }
        return Optional.empty();
    }

    /// The last call before the way leads on that shows the sign or hides it.
    private Optional<CallFact> last(Level level) {
        return flows.calls(level.function()).stream()
                .filter(use -> before(use.place(), level.until()))
                .filter(use -> use.moment().context().allows(level.context()) && use.moment().context().caught() < 0)
                .filter(use -> signs.shows(level.function(), use) || signs.isHiding(use))
                .max(Comparator.comparingInt((CallFact use) -> use.place().line())
                        .thenComparingInt(use -> use.place().column()));
    }

    private boolean hides(Level level) {
        return flows.calls(level.function()).stream()
                .filter(use -> !before(use.place(), level.until()) && !use.place().equals(level.until()))
                .filter(use -> level.runs(use.moment().context()))
                .anyMatch(use -> signs.hides(level.function(), use));
    }

    /// A caller may hide what a function that it calls shows.
    private boolean hidesAround(Level level) {
        return callers(level).anyMatch(caller -> caller.heard() || hides(caller)
                || caller.far() < FARTHEST && hidesAround(caller));
    }

    private Stream<Level> around(Level level) {
        Stream<Level> outside = level.function().index() < 0 ? Stream.empty() : Stream.of(parent(level));
        return Stream.concat(outside, callers(level));
    }

    private Level parent(Level level) {
        FunctionId parent = new FunctionId(level.function().file(), flows.function(level.function()).parent());
        return new Level(parent, flows.function(level.function()).place(), Context.PLAIN,
                level.rejects() || flows.isExecutor(level.function()), isOver(parent), level.far() + 1);
    }

    /// What is handed on to run when something is over, well or badly, may hide what is shown while it lasts.
    private boolean isOver(FunctionId function) {
        return flows.links().callees(function).stream().filter(link -> link.step().context().how() == How.COMPLETE)
                .anyMatch(link -> signs.hide(List.of(link.to())));
    }

    private Stream<Level> callers(Level level) {
        List<Level> callers = new ArrayList<>();
        for (Link link : flows.links().callers(level.function())) {
            Step step = link.step();
            if (step.context().how() == How.AT_ONCE && !link.from().equals(level.function())) {
                flows.calls(link.from()).stream().filter(call -> call.place().equals(step.place())).findFirst()
                        .ifPresent(call -> callers.add(caller(level, link, call)));
            }
        }
        return callers.stream();
    }

    private Level caller(Level level, Link link, CallFact call) {
        Chain chain = Chain.of(call.place(), flows.calls(link.from()));
        boolean rejects = level.rejects() && !level.isCaught() && call.outcome().awaited().isPresent()
                && !chain.caught();
        boolean heard = call.outcome().handlers().stream().filter(each -> each.event() != Outcome.Event.THEN)
                .anyMatch(this::mayHide) || signs.hide(chain.failing());
        return new Level(link.from(), link.step().place(), link.step().context(), rejects, heard, level.far() + 1);
    }

    /// What a function does that cannot be seen may well be to hide it.
    private boolean mayHide(Outcome.Handler handler) {
        return !(flows.resolve(handler.function()) instanceof Value.Function(FunctionId id, Place _))
                || signs.hide(List.of(id));
    }

    private static boolean before(Place place, Place other) {
        return place.line() < other.line() || place.line() == other.line() && place.column() < other.column();
    }
}
