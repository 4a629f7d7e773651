package studio.authcode.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Outcome;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Parameter;

/// Tells of which promises that a call's `fail` rejects nobody hears.
final class Rejections {

    private static final int DEEPEST = 4;

    private final Linker linker;
    private final Map<FunctionId, List<CallFact>> callers;
    private final PlatformMethods methods;

    /// Takes who calls which function of the project.
    Rejections(Linker linker, Map<FunctionId, List<CallFact>> callers, PlatformMethods methods) {
        this.linker = linker;
        this.callers = callers;
        this.methods = methods;
    }

    /// Returns what a `new Promise(…)` runs whose promise is rejected by `fail`, which does nothing else; empty where
    /// somebody catches that promise, or may do so.
    ///
    /// @param fail what the call is given to hear of failure
    Optional<FunctionId> dropped(Value fail) {
        return rejecting(linker.resolve(fail)).map(Parameter::function).filter(executor ->
                linker.promise(executor).filter(promise -> !isCaught(promise, new HashSet<>(), 0)).isPresent());
    }

    private Optional<Parameter> rejecting(Value fail) {
        return switch (fail) {
            case Parameter parameter when parameter.index() == 1 -> Optional.of(parameter);
            case Function(FunctionId id, Place _) when linker.function(id).writes().isEmpty() -> {
                List<CallFact> calls = linker.calls(id);
                yield calls.size() == 1 && linker.resolve(calls.getFirst().callee()) instanceof Parameter parameter
                        && parameter.index() == 1 ? Optional.of(parameter) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private boolean isCaught(CallFact promise, Set<FunctionId> seen, int depth) {
        Outcome outcome = promise.outcome();
        boolean caught = outcome.escapes() || outcome.guarded()
                || outcome.handlers().stream().anyMatch(each -> each.event() == Outcome.Event.CATCH);
        if (caught || promise.function() < 0 || !outcome.returned() && outcome.awaited().isEmpty()) {
            return caught;
        }
        FunctionId around = new FunctionId(promise.place().file(), promise.function());
        List<CallFact> next = callers.getOrDefault(around, List.of());
        if (next.isEmpty() || depth == DEEPEST) {
            return !next.isEmpty() || !methods.isForPlatform(around);
        }
        return seen.add(around) && next.stream().anyMatch(caller -> isCaught(caller, seen, depth + 1));
    }
}
