package studio.authcode.source.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.Context;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Outcome;
import studio.authcode.source.code.Value;

/// Tells whether a condition turns out otherwise only once a call has succeeded, so that it holds again after each
/// refusal.
final class Settled {

    private static final int FARTHEST = 8;

    private final Flows flows;
    private final CallSite call;
    private final Optional<CallFact> fact;
    private final Set<FunctionId> succeeding = new HashSet<>();

    Settled(Flows flows, CallSite call) {
        this.flows = flows;
        this.call = call;
        this.fact = flows.call(call.function(), call.place());
        Stream.concat(call.callbacks().stream(), call.relayed().stream())
                .filter(each -> each.role() == Role.SUCCESS || each.role() == Role.THEN)
                .map(Callback::function).flatMap(Optional::stream).forEach(succeeding::add);
        fact.ifPresent(each -> each.outcome().handlers().stream()
                .takeWhile(handler -> handler.event() == Outcome.Event.THEN).map(Outcome.Handler::function)
                .filter(Value.Function.class::isInstance).forEach(function ->
                        succeeding.add(((Value.Function) function).id())));
    }

    /// Tells whether only success changes some state.
    ///
    /// @param key its name, or its key in the storage
    boolean changes(String key) {
        List<Change> changes = flows.changes(key);
        return !changes.isEmpty() && changes.stream().allMatch(change ->
                follows(change.function(), change.place(), change.context(), new HashSet<>()));
    }

    /// Tells whether something happens only after the call has succeeded.
    private boolean follows(FunctionId function, Place place, Context context, Set<FunctionId> seen) {
        if (succeeding.contains(function) || function.equals(call.function()) && isBehind(place, context)) {
            return true;
        }
        List<Link> callers = flows.links().callers(function);
        return seen.size() < FARTHEST && seen.add(function) && !callers.isEmpty()
                && flows.entrances(function).stream().allMatch(each -> each.trigger() == Entrance.Trigger.METHOD)
                && callers.stream().allMatch(link -> follows(link.from(), link.step().place(), link.step().context(),
                        seen));
    }

    /// Tells whether something stands behind the awaited call where a failure does not come.
    private boolean isBehind(Place place, Context context) {
        if (fact.isEmpty() || fact.get().outcome().awaited().isEmpty() || context.cleanup() || context.caught() >= 0
                || !isAfter(place, call.place())) {
            return false;
        }
        List<Integer> tries = fact.get().moment().context().tries();
        boolean caught = Chain.of(call.place(), flows.calls(call.function())).caught();
        return !caught && (tries.isEmpty() || context.tries().contains(tries.getLast())
                || context.past().contains(tries.getLast()));
    }

    private static boolean isAfter(Place place, Place other) {
        return place.line() > other.endLine() || place.line() == other.endLine() && place.column() >= other.endColumn();
    }
}
