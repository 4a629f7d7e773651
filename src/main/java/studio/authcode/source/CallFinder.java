package studio.authcode.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Parameter;

/// Finds the calls of the sign-in function among all calls of the live files.
final class CallFinder {

    /// The sign-in function's name.
    static final String API = "getAuthCode";

    private static final int ROUNDS = 4;
    /// More calls than anyone writes; what follows looks at each of them with each other.
    private static final int MOST = 1_000;

    private final Linker linker;
    private final Map<CallFact, Found> found = new IdentityHashMap<>();
    private final Map<FunctionId, Forward> forwards = new HashMap<>();

    /// A call that signs in.
    ///
    /// @param options what it is given; empty where it is given nothing
    record Found(CallFact call, Optional<String> via, Optional<Value> options) {
    }

    /// A call with its callee resolved.
    record Resolved(CallFact call, Value callee) {
    }

    CallFinder(Linker linker) {
        this.linker = linker;
    }

    /// Returns every call that signs in, by file and place.
    ///
    /// @param calls every call of the live files
    List<Found> find(List<Resolved> calls) {
        Callees callees = new Callees(linker, linker.following(callers(calls)));
        for (Resolved each : calls) {
            callees.direct(each).ifPresent(this::note);
        }
        Set<FunctionId> signing = signing();
        for (Resolved each : calls) {
            if (!found.containsKey(each.call())) {
                callees.wrapped(each, signing).ifPresent(this::note);
            }
        }
        for (int round = 0; round < ROUNDS && forwarded(calls); round++) {
            // Each round finds the callers of the functions that the last one found.
        }
        return found.values().stream().sorted(Comparator
                .comparing((Found each) -> each.call().place().file())
                .thenComparingInt(each -> each.call().place().line())
                .thenComparingInt(each -> each.call().place().column())).limit(MOST).toList();
    }

    private void note(Found call) {
        found.put(call.call(), call);
        call.options().ifPresent(options -> forwarded(linker.resolve(options)).ifPresent(parameter ->
                forwards.putIfAbsent(parameter.function(), new Forward(parameter, options))));
    }

    /// The parameter that becomes the options, or a part of them.
    private Optional<Parameter> forwarded(Value options) {
        return Walk.from(options, each -> parts(each).stream().map(linker::resolve).toList()).stream()
                .filter(Parameter.class::isInstance).map(Parameter.class::cast).findFirst();
    }

    private static List<Value> parts(Value options) {
        return switch (options) {
            case Members members -> members.members().stream().filter(Member::isSpread).map(Member::value).toList();
            case Value.Either either -> either.values();
            default -> List.of();
        };
    }

    /// The functions in which a call stands.
    private Set<FunctionId> signing() {
        Set<FunctionId> signing = new HashSet<>();
        for (Found each : found.values()) {
            String file = each.call().place().file();
            int at = each.call().function();
            while (at >= 0) {
                FunctionId id = new FunctionId(file, at);
                signing.add(id);
                at = linker.function(id).parent();
            }
        }
        return signing;
    }

    private boolean forwarded(List<Resolved> calls) {
        List<Found> more = new ArrayList<>();
        for (Resolved each : calls) {
            if (each.callee() instanceof Function(FunctionId id, Place _) && forwards.containsKey(id)
                    && !found.containsKey(each.call())) {
                Forward forward = forwards.get(id);
                List<Value> arguments = each.call().arguments();
                int index = forward.parameter().index();
                more.add(new Found(each.call(), name(each, id), forward.options(index < arguments.size()
                        ? Optional.of(arguments.get(index)) : Optional.empty(), linker)));
            }
        }
        more.forEach(this::note);
        return !more.isEmpty();
    }

    private Optional<String> name(Resolved call, FunctionId id) {
        FunctionFact function = linker.function(id);
        return function.name().or(() -> Optional.of(Callees.lastName(call.call().text())));
    }

    /// Returns the calls of each function.
    static Map<FunctionId, List<CallFact>> callers(List<Resolved> calls) {
        Map<FunctionId, List<CallFact>> callers = new HashMap<>();
        for (Resolved each : calls) {
            if (each.callee() instanceof Function(FunctionId id, Place _)) {
                callers.computeIfAbsent(id, _ -> new ArrayList<>()).add(each.call());
            }
        }
        return callers;
    }

    /// Returns every call of some files, with its callee resolved.
    static List<Resolved> all(Iterable<FileFacts> files, Linker linker) {
        List<Resolved> calls = new ArrayList<>();
        for (FileFacts facts : files) {
            for (CallFact call : facts.calls()) {
                calls.add(new Resolved(call, linker.resolve(call.callee())));
            }
        }
        return calls;
    }
}
