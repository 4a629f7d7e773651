package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final LoadingSigns signs;
    private final Map<Start, Optional<Place>> outside = new HashMap<>();
    private final Map<Start, Boolean> hiddenAround = new HashMap<>();
    private final Map<FunctionId, Boolean> over = new HashMap<>();

    Spinners(Flows flows, LoadingSigns signs) {
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

        Start start() {
            return new Start(function, rejects, isCaught(), far);
        }
    }

    /// What matters of a place to those who call its function.
    private record Start(FunctionId function, boolean rejects, boolean caught, int far) {
    }

    /// A call that leads to a function, whatever stands behind.
    private record Seen(FunctionId function, Place until, boolean rejects) {
    }

    /// Returns where the sign is shown.
    ///
    /// @param handlers the functions that run when the call fails
    /// @param rejects whether the call is awaited, so that what follows is skipped when it fails
    Optional<Place> shown(FunctionId function, CallFact call, List<FunctionId> handlers, boolean rejects) {
        if (signs.hide(handlers)) {
            return Optional.empty();
        }
        Level start = new Level(function, call.place(), call.moment().context(), rejects, false, 0);
        Optional<CallFact> sign = last(start);
        return sign.isPresent() ? sign.filter(each -> spins(start, each)).map(CallFact::place)
                : outside.computeIfAbsent(start.start(), _ -> shownOutside(start));
    }

    private boolean spins(Level level, CallFact sign) {
        return signs.shows(level.function(), sign) && !hides(level)
                && !hiddenAround.computeIfAbsent(level.start(), _ -> hidesAround(level));
    }

    /// Looks in the functions around and in those that call it.
    private Optional<Place> shownOutside(Level start) {
        Set<FunctionId> seen = new HashSet<>(Set.of(start.function()));
        Queue<Level> waiting = new ArrayDeque<>();
        Level level = start;
        while (level != null) {
            Optional<CallFact> sign = level == start ? Optional.empty() : last(level);
            if (sign.isPresent() && spins(level, sign.get())) {
                return sign.map(CallFact::place);
            }
            if (sign.isEmpty() && level.far() < FARTHEST) {
                around(level).filter(each -> !each.heard() && seen.add(each.function())).forEach(waiting::add);
            }
            level = waiting.poll();
        }
        return Optional.empty();
    }

    /// The last call before the way leads on that shows the sign or hides it.
    private Optional<CallFact> last(Level level) {
        return signs.marks(level.function()).stream()
                .filter(use -> before(use.place(), level.until()))
                .filter(use -> use.moment().context().allows(level.context()) && use.moment().context().caught() < 0)
                .max(Comparator.comparingInt((CallFact use) -> use.place().line())
                        .thenComparingInt(use -> use.place().column()));
    }

    private boolean hides(Level level) {
        return signs.hiders(level.function()).stream()
                .filter(use -> !before(use.place(), level.until()) && !use.place().equals(level.until()))
                .anyMatch(use -> level.runs(use.moment().context()));
    }

    /// A caller may hide what a function that it calls shows.
    private boolean hidesAround(Level level) {
        Set<Seen> seen = new HashSet<>();
        Queue<Level> waiting = new ArrayDeque<>(List.of(level));
        while (!waiting.isEmpty()) {
            for (Level caller : callers(waiting.remove()).toList()) {
                if (caller.heard() || hides(caller)) {
                    return true;
                }
                if (caller.far() < FARTHEST
                        && seen.add(new Seen(caller.function(), caller.until(), caller.rejects()))) {
                    waiting.add(caller);
                }
            }
        }
        return false;
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
        return over.computeIfAbsent(function, each -> flows.links().callees(each).stream()
                .filter(link -> link.step().context().how() == How.COMPLETE)
                .anyMatch(link -> signs.hide(List.of(link.to()))));
    }

    private Stream<Level> callers(Level level) {
        List<Level> callers = new ArrayList<>();
        for (Link link : flows.links().callers(level.function())) {
            Step step = link.step();
            if (step.context().how() == How.AT_ONCE && !link.from().equals(level.function())) {
                flows.call(link.from(), step.place())
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
