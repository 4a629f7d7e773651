package studio.authcode.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Outcome;
import studio.authcode.source.code.Use;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Parameter;

/// Finds who hears the outcome of a call, and what they do with what it brings.
final class Listeners {

    private static final int DEEPEST = 4;

    private final Linker linker;
    private final Map<FunctionId, List<CallFact>> callers;
    private final PlatformMethods methods;

    /// Takes who calls which function of the project.
    Listeners(Linker linker, Map<FunctionId, List<CallFact>> callers, PlatformMethods methods) {
        this.linker = linker;
        this.callers = callers;
        this.methods = methods;
    }

    /// Returns what a function hears that is given to a call.
    Callback callback(Role role, Value value) {
        if (linker.resolve(value) instanceof Function(FunctionId id, Place place)) {
            FunctionFact function = linker.function(id);
            Use payload = function.parameters().isEmpty() ? Use.none() : function.parameters().getFirst();
            return heard(role, place, payload, Optional.of(id));
        }
        boolean rejects = linker.resolve(value) instanceof Parameter(FunctionId executor, int index, Place _)
                && index == 1 && linker.promise(executor).isPresent();
        return new Callback(role, value.place(), rejects, List.of(), true, List.of(), Optional.empty());
    }

    private Callback heard(Role role, Place place, Use payload, Optional<FunctionId> function) {
        Payload seen = new Payload(linker);
        Set<FunctionId> around = new HashSet<>();
        function.ifPresent(around::add);
        boolean escapes = seen.follow(payload, around, DEEPEST);
        return new Callback(role, place, true, seen.reads(), escapes, seen.kept(), function);
    }

    /// Adds those who hear of a call's promise; that of a function of the project, which calls for another, may bring
    /// something else than the payload.
    ///
    /// @return whether it goes where it cannot be followed
    boolean promised(CallFact call, List<Callback> into) {
        boolean whole = !(linker.resolve(call.callee()) instanceof Function(FunctionId id, Place _))
                || linker.function(id).returns().stream().anyMatch(each ->
                        each instanceof Value.Result(Value callee, var _, boolean _, Place _) && linker.isApi(callee));
        return promised(call, whole, into, new HashSet<>(), 0);
    }

    private boolean promised(CallFact call, boolean whole, List<Callback> into, Set<FunctionId> seen, int depth) {
        Outcome outcome = call.outcome();
        for (Outcome.Handler handler : outcome.handlers()) {
            switch (handler.event()) {
                case THEN -> {
                    if (handler.first()) {
                        into.add(whole ? callback(Role.THEN, handler.function())
                                : other(Role.THEN, handler.function().place()));
                    }
                }
                case CATCH -> into.add(callback(Role.CATCH, handler.function()));
                case FINALLY -> { }
            }
        }
        outcome.awaited().ifPresent(use -> awaited(use, whole, outcome, call.place(), into));
        boolean escapes = outcome.escapes();
        if (outcome.returned() && call.function() >= 0) {
            FunctionId id = new FunctionId(call.place().file(), call.function());
            if (linker.promise(id).isPresent()) {
                // What a promise's executor returns is heard by nobody.
                return escapes;
            }
            List<CallFact> next = callers.getOrDefault(id, List.of());
            if (next.isEmpty() && methods.isForPlatform(id)) {
                return escapes;
            }
            if (next.isEmpty() || depth >= DEEPEST || !seen.add(id)) {
                return true;
            }
            for (CallFact caller : next) {
                escapes |= promised(caller, whole && outcome.whole(), into, seen, depth + 1);
            }
        }
        return escapes;
    }

    private void awaited(Use use, boolean whole, Outcome outcome, Place call, List<Callback> into) {
        Place place = outcome.awaitedAt().orElse(call);
        into.add(whole ? heard(Role.AWAIT, place, use, Optional.empty()) : other(Role.AWAIT, place));
        if (outcome.guarded()) {
            into.add(new Callback(Role.CATCH, place, false, List.of(), true, List.of(), Optional.empty()));
        }
    }

    /// Who hears that a call went well, but gets something else than its payload.
    private static Callback other(Role role, Place place) {
        return new Callback(role, place, true, List.of(), true, List.of(), Optional.empty());
    }

    /// Returns those who get the payload from a promise that the code makes around the call, as in
    /// `new Promise(resolve => my.getAuthCode({ success: resolve }))`.
    ///
    /// @param success what the call is given to hear success
    List<Callback> relayed(Value success) {
        List<Callback> found = new ArrayList<>();
        Value listener = linker.resolve(success);
        settlers(listener).stream().filter(parameter -> parameter.index() == 0)
                .filter(parameter -> settles(parameter) == (listener instanceof Parameter ? 0 : 1))
                .forEach(parameter -> linker.promise(parameter.function())
                        .ifPresent(promise -> promised(promise, found)));
        return List.copyOf(found);
    }

    /// Returns how many calls settle a promise with a value.
    private long settles(Parameter resolve) {
        return linker.calls(resolve.function()).stream()
                .filter(call -> !call.arguments().isEmpty() && linker.resolve(call.callee()).equals(resolve)).count();
    }

    private List<Parameter> settlers(Value success) {
        return switch (success) {
            case Parameter parameter -> List.of(parameter);
            case Function(FunctionId id, Place _) when !linker.function(id).parameters().isEmpty() ->
                    linker.function(id).parameters().getFirst().passes().stream().filter(pass -> pass.index() == 0)
                            .map(pass -> linker.resolve(pass.callee()))
                            .filter(Parameter.class::isInstance).map(Parameter.class::cast).toList();
            default -> List.of();
        };
    }
}
