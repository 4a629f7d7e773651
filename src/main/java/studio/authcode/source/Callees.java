package studio.authcode.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.source.CallFinder.Found;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Element;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Global;
import studio.authcode.source.code.Value.Imported;
import studio.authcode.source.code.Value.Items;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Parameter;
import studio.authcode.source.code.Value.Property;
import studio.authcode.source.code.Value.Result;
import studio.authcode.source.code.Value.Text;

/// Tells whether one call signs in: through the wallet's own object, or through something that stands for it.
final class Callees {

    private static final Pattern PROMISER = Pattern.compile("(?i).*promis.*|my[A-Z_].*");
    private static final Pattern NAME = Pattern.compile("[\\w$\\u0080-\\uFFFF]+");

    private final Linker linker;
    private final Linker following;
    private final Map<FunctionId, Boolean> byName = new HashMap<>();

    /// Takes a second linker, which follows parameters too.
    Callees(Linker linker, Linker following) {
        this.linker = linker;
        this.following = following;
    }

    /// A call of `my.getAuthCode` itself, or of what a promiser made of it.
    Optional<Found> direct(Resolved resolved) {
        CallFact call = resolved.call();
        List<Value> arguments = call.arguments();
        if (call.isNew()) {
            return Optional.empty();
        }
        if (linker.isResolvedApi(resolved.callee())) {
            return Optional.of(new Found(call, Optional.empty(), argument(arguments, 0)));
        }
        return switch (resolved.callee()) {
            case Property(Value of, String name, Place _) when name.equals("call") && linker.isResolvedApi(of) ->
                    Optional.of(new Found(call, Optional.empty(), argument(arguments, 1)));
            case Property(Value of, String name, Place _) when name.equals("apply") && linker.isResolvedApi(of) ->
                    Optional.of(new Found(call, Optional.empty(), applied(arguments)));
            case Result(Value maker, List<Value> given, boolean _, Place _)
                    when given.stream().anyMatch(linker::isApi) ->
                    Optional.of(new Found(call, nameOf(maker), argument(arguments, 0)));
            default -> Optional.empty();
        };
    }

    private Optional<Value> applied(List<Value> arguments) {
        return argument(arguments, 1).map(linker::resolve)
                .flatMap(list -> list instanceof Items(var items, var _, var _)
                        ? argument(items, 0) : Optional.of(list));
    }

    private static Optional<Value> argument(List<Value> arguments, int index) {
        return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
    }

    /// A call through a wrapper.
    ///
    /// @param signing the functions of the project that sign in themselves
    Optional<Found> wrapped(Resolved resolved, Set<FunctionId> signing) {
        CallFact call = resolved.call();
        if (call.isNew()) {
            return Optional.empty();
        }
        return throughObject(resolved, signing).or(() -> handedOver(call)).or(() -> byName(resolved));
    }

    /// `myx.getAuthCode(…)`, where `myx` comes from elsewhere or calls `my` itself.
    private Optional<Found> throughObject(Resolved resolved, Set<FunctionId> signing) {
        CallFact call = resolved.call();
        if (!(call.callee() instanceof Property(Value of, String name, Place _)) || !name.equals(CallFinder.API)) {
            return Optional.empty();
        }
        boolean stands = switch (resolved.callee()) {
            case Function(FunctionId id, Place _) -> signing.contains(id) && !(of instanceof Value.This);
            case Property(Value object, String _, Place _) ->
                    Walk.choices(object).stream().anyMatch(Callees::standsForMy)
                            || following.isMy(following.resolve(of));
            default -> false;
        };
        return stands ? Optional.of(new Found(call, rootName(call), argument(call.arguments(), 0))) : Optional.empty();
    }

    private static boolean standsForMy(Value object) {
        return switch (object) {
            case Imported _, Result _ -> true;
            case Global(String name, Place _) -> name.startsWith("my");
            case Property(Value of, String name, Place _) -> name.equals("my") || of instanceof Imported
                    || of instanceof Result;
            default -> false;
        };
    }

    /// `wrap(my.getAuthCode, {…})`.
    private Optional<Found> handedOver(CallFact call) {
        List<Value> arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (mayBeFunctionOfWallet(arguments.get(i)) && linker.isApi(arguments.get(i))) {
                Optional<Value> options = argument(arguments, i + 1);
                boolean calls = options.map(linker::resolve).filter(Members.class::isInstance).isPresent()
                        || i + 1 == arguments.size()
                        && (call.outcome().awaited().isPresent() || !call.outcome().handlers().isEmpty());
                return calls ? Optional.of(new Found(call, Optional.of(lastName(call.text())), options))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Most arguments can be told at once; there are many.
    private static boolean mayBeFunctionOfWallet(Value argument) {
        return switch (argument) {
            case Text _, Members _, Items _, Function _, Value.Literal _, Value.Unknown _ -> false;
            default -> true;
        };
    }

    /// `myPromise('getAuthCode', {…})`.
    private Optional<Found> byName(Resolved resolved) {
        CallFact call = resolved.call();
        List<Value> arguments = call.arguments();
        if (arguments.isEmpty() || !(linker.resolve(arguments.getFirst()) instanceof Text(String name, Place _))
                || !name.equals(CallFinder.API)) {
            return Optional.empty();
        }
        String callee = lastName(call.text());
        boolean promises = switch (resolved.callee()) {
            case Function(FunctionId id, Place _) -> byName.computeIfAbsent(id, this::callsByName);
            default -> PROMISER.matcher(callee).matches() && !callee.equals("myCanIUse");
        };
        return promises ? Optional.of(new Found(call, Optional.of(callee), argument(arguments, 1)))
                : Optional.empty();
    }

    /// Tells whether a function, or one inside it, calls `my[…]` with the name it is given.
    private boolean callsByName(FunctionId id) {
        return linker.calls(id).stream().anyMatch(inner -> switch (inner.callee()) {
            case Element(Value of, Value key, Place _) -> linker.isMy(linker.resolve(of))
                    && linker.resolve(key) instanceof Parameter(FunctionId function, int index, Place _)
                    && function.equals(id) && index == 0;
            default -> false;
        });
    }

    private static Optional<String> nameOf(Value maker) {
        return switch (maker) {
            case Global(String name, Place _) -> Optional.of(name);
            case Property(Value _, String name, Place _) -> Optional.of(name);
            case Imported(String _, String _, String name, Place _) when NAME.matcher(name).matches() ->
                    Optional.of(name);
            default -> Optional.of("promisify");
        };
    }

    /// The first name of a callee: `myx` of `myx.getAuthCode`.
    private static Optional<String> rootName(CallFact call) {
        String text = call.text();
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf('['));
        String object = last > 0 ? text.substring(0, last).replace("?", "").replace("this.", "") : text;
        return Optional.of(object.strip()).filter(name -> name.length() <= 40);
    }

    static String lastName(String text) {
        String last = "";
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            last = matcher.group();
        }
        return last;
    }
}
