package studio.authcode.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.CallFinder.Found;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Outcome;
import studio.authcode.source.code.Use;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Literal;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;

/// Reads what one call that signs in is given, and who hears its outcome.
final class CallReader {

    private static final Map<String, Role> ROLES =
            Map.of("success", Role.SUCCESS, "fail", Role.FAIL, "complete", Role.COMPLETE);
    private static final int DEEPEST = 4;

    private final Linker linker;
    private final Map<FunctionId, List<CallFact>> callers;

    /// Takes who calls which function of the project.
    CallReader(Linker linker, Map<FunctionId, List<CallFact>> callers) {
        this.linker = linker;
        this.callers = callers;
    }

    CallSite read(Found found) {
        CallFact call = found.call();
        Options options = Options.of(found.options(), linker);
        List<Callback> callbacks = new ArrayList<>();
        options.members().values().stream().filter(member -> ROLES.containsKey(member.name()))
                .filter(member -> !isNothing(member.value()))
                .forEach(member -> callbacks.add(callback(ROLES.get(member.name()), member.value())));
        boolean promised = heard(call, callbacks, new HashSet<>(), 0);
        Scopes scopes = new ScopesReader(linker, linker.following(callers)).read(options);
        List<CallSite.Member> members = options.members().values().stream().map(this::member).toList();
        return new CallSite(call.place(), CallFinder.API, found.via(), inside(call), scopes, members, options.open(),
                List.copyOf(callbacks), promised, new FunctionId(call.place().file(), call.function()));
    }

    /// The options of a call, spreads resolved; of two members of one name the last one counts.
    record Options(Map<String, Member> members, boolean open, Optional<Value> value) {

        static Options of(Optional<Value> value, Linker linker) {
            Map<String, Member> members = new LinkedHashMap<>();
            boolean open = value.filter(each -> !collect(linker.resolve(each), members, linker, new Walk(), 0))
                    .isPresent();
            return new Options(members, open, value);
        }

        private static boolean collect(Value value, Map<String, Member> into, Linker linker, Walk walk,
                int depth) {
            return walk.goesOn() && switch (value) {
                case Members(List<Member> members, boolean open, Place _) when depth < DEEPEST -> {
                    boolean closed = !open;
                    for (Member member : members) {
                        if (member.isSpread()) {
                            closed &= collect(linker.resolve(member.value()), into, linker, walk, depth + 1);
                        } else {
                            into.put(member.name(), member);
                        }
                    }
                    yield closed;
                }
                case Literal _ -> true;
                default -> false;
            };
        }
    }

    private boolean isNothing(Value value) {
        return linker.resolve(value) instanceof Literal(String type, Place _)
                && (type.equals("undefined") || type.equals("null"));
    }

    private CallSite.Member member(Member member) {
        Value value = linker.resolve(member.value());
        boolean literal = value instanceof Literal || value instanceof Value.Text || value instanceof Value.Items
                || value instanceof Members;
        return new CallSite.Member(member.name(), member.place(), !literal, member.form());
    }

    private Callback callback(Role role, Value value) {
        if (linker.resolve(value) instanceof Function(FunctionId id, Place place)) {
            FunctionFact function = linker.function(id);
            List<Located<String>> reads = new ArrayList<>();
            boolean escapes = !function.parameters().isEmpty()
                    && follow(function.parameters().getFirst(), reads, new HashSet<>(List.of(id)), 0);
            return new Callback(role, place, true, List.copyOf(reads), escapes, Optional.of(id));
        }
        return new Callback(role, value.place(), false, List.of(), true, Optional.empty());
    }

    /// Collects what is read of a value, also by the functions that it is handed to.
    ///
    /// @return whether it goes where it cannot be followed
    private boolean follow(Use use, List<Located<String>> reads, HashSet<FunctionId> seen, int depth) {
        reads.addAll(use.reads());
        boolean escapes = use.escapes();
        for (Use.Pass pass : use.passes()) {
            if (depth < DEEPEST && linker.resolve(pass.callee()) instanceof Function(FunctionId id, Place _)) {
                List<Use> parameters = linker.function(id).parameters();
                if (seen.add(id) && pass.index() < parameters.size()) {
                    escapes |= follow(parameters.get(pass.index()), reads, seen, depth + 1);
                }
            } else {
                escapes = true;
            }
        }
        return escapes;
    }

    /// Adds those who hear of a call's promise.
    ///
    /// @return whether it goes where it cannot be followed
    private boolean heard(CallFact call, List<Callback> into, HashSet<FunctionId> seen, int depth) {
        Outcome outcome = call.outcome();
        for (Outcome.Handler handler : outcome.handlers()) {
            switch (handler.event()) {
                case THEN -> {
                    if (handler.first()) {
                        into.add(callback(Role.THEN, handler.function()));
                    }
                }
                case CATCH -> into.add(callback(Role.CATCH, handler.function()));
                case FINALLY -> { }
            }
        }
        outcome.awaited().ifPresent(use -> awaited(use, outcome, call.place(), into));
        boolean escapes = outcome.escapes();
        if (outcome.returned() && call.function() >= 0) {
            FunctionId id = new FunctionId(call.place().file(), call.function());
            List<CallFact> next = callers.getOrDefault(id, List.of());
            if (next.isEmpty() || depth >= DEEPEST || !seen.add(id)) {
                return true;
            }
            for (CallFact caller : next) {
                escapes |= heard(caller, into, seen, depth + 1);
            }
        }
        return escapes;
    }

    private void awaited(Use use, Outcome outcome, Place call, List<Callback> into) {
        List<Located<String>> reads = new ArrayList<>();
        boolean escapes = follow(use, reads, new HashSet<>(), 0);
        Place place = outcome.awaitedAt().orElse(call);
        into.add(new Callback(Role.AWAIT, place, true, List.copyOf(reads), escapes, Optional.empty()));
        if (outcome.guarded()) {
            into.add(new Callback(Role.CATCH, place, false, List.of(), true, Optional.empty()));
        }
    }

    private Optional<String> inside(CallFact call) {
        int at = call.function();
        while (at >= 0) {
            FunctionFact function = linker.function(new FunctionId(call.place().file(), at));
            if (function.name().isPresent()) {
                return function.name();
            }
            at = function.parent();
        }
        return Optional.empty();
    }
}
