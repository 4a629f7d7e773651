package studio.authcode.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.source.CallFinder.Found;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Literal;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;

/// Reads what one call that signs in is given, and who hears its outcome.
final class CallReader {

    private static final Map<String, Role> ROLES =
            Map.of("success", Role.SUCCESS, "fail", Role.FAIL, "complete", Role.COMPLETE);
    private static final int DEEPEST = 4;

    private final Linker linker;
    private final Linker following;
    private final Givers givers;
    private final Listeners listeners;
    private final Rejections rejections;

    /// Takes every call of the live files.
    CallReader(Linker linker, List<Resolved> calls) {
        Map<FunctionId, List<CallFact>> callers = CallFinder.callers(calls);
        PlatformMethods methods = new PlatformMethods(linker, calls);
        this.linker = linker;
        this.following = linker.following(callers);
        this.givers = new Givers(linker, callers);
        this.listeners = new Listeners(linker, callers, methods);
        this.rejections = new Rejections(linker, callers, methods);
    }

    CallSite read(Found found) {
        CallFact call = found.call();
        Options options = Options.of(found.options(), linker);
        List<Callback> callbacks = new ArrayList<>();
        options.members().values().stream().filter(member -> ROLES.containsKey(member.name()))
                .filter(member -> !isNothing(member.value()))
                .forEach(member -> callbacks.add(listeners.callback(ROLES.get(member.name()), member.value())));
        boolean promised = listeners.promised(call, callbacks);
        List<Callback> relayed = Optional.ofNullable(options.members().get("success"))
                .map(member -> listeners.relayed(member.value())).orElse(List.of());
        Optional<FunctionId> dropped = Optional.ofNullable(options.members().get("fail"))
                .flatMap(member -> rejections.dropped(member.value()));
        Scopes scopes = new ScopesReader(linker, following, givers).read(options);
        List<CallSite.Member> members = options.members().values().stream().map(this::member).toList();
        return new CallSite(call.place(), CallFinder.API, found.via(), inside(call), scopes, members, options.open(),
                List.copyOf(callbacks), relayed, promised, dropped,
                new FunctionId(call.place().file(), call.function()));
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
