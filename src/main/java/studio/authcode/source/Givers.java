package studio.authcode.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Either;
import studio.authcode.source.code.Value.Parameter;
import studio.authcode.source.code.Value.Property;

/// Tells what a function's callers give it, where that can be told of every one of them.
final class Givers {

    private static final int DEEPEST = 6;
    private static final int MOST = 50;

    private final Linker linker;
    private final Map<FunctionId, List<CallFact>> callers;

    Givers(Linker linker, Map<FunctionId, List<CallFact>> callers) {
        this.linker = linker;
        this.callers = callers;
    }

    /// Returns everything that a value may be, with the functions' parameters followed to their callers; nothing where
    /// there are ways of which it cannot be told.
    List<Value> of(Value value) {
        List<Value> found = new ArrayList<>();
        return collect(value, found, DEEPEST) ? List.copyOf(found) : List.of();
    }

    private boolean collect(Value value, List<Value> into, int deep) {
        if (deep == 0 || into.size() > MOST) {
            return false;
        }
        return switch (linker.resolve(value)) {
            case Parameter parameter -> given(parameter, Optional.empty(), into, deep);
            case Property(Parameter parameter, String name, Place _) ->
                    given(parameter, Optional.of(name), into, deep);
            case Either(List<Value> values, Place _) ->
                    values.stream().allMatch(each -> collect(each, into, deep - 1));
            case Value known -> into.add(known);
        };
    }

    private boolean given(Parameter parameter, Optional<String> member, List<Value> into, int deep) {
        List<CallFact> calls = callers.getOrDefault(parameter.function(), List.of());
        return !calls.isEmpty() && calls.stream().allMatch(call -> parameter.index() < call.arguments().size()
                && collect(member(call.arguments().get(parameter.index()), member), into, deep - 1));
    }

    private static Value member(Value of, Optional<String> name) {
        return name.<Value>map(each -> new Property(of, each, of.place())).orElse(of);
    }
}
