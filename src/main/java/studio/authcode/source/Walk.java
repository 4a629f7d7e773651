package studio.authcode.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import studio.authcode.base.Place;
import studio.authcode.source.code.Value;

/// Bounds a walk through values: they share their parts, so that a few lines of code can be a tree without end.
public final class Walk {

    private static final int MOST = 2_000;
    private static final int MOST_CHOICES = 500;

    private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int left;

    /// Begins a walk.
    public Walk() {
        this(MOST);
    }

    private Walk(int most) {
        left = most;
    }

    /// Returns what a value may be where it is one of several, these being such themselves or not; the first ones only.
    public static List<Value> choices(Value value) {
        if (!(value instanceof Value.Either)) {
            return List.of(value);
        }
        return from(value, each -> each instanceof Value.Either(List<Value> values, Place _) ? values : List.of(),
                MOST_CHOICES).stream().filter(each -> !(each instanceof Value.Either)).toList();
    }

    /// Returns a value and everything that it leads to, step by step, in the order of the parts; the first ones only.
    ///
    /// @param parts where one value leads
    static List<Value> from(Value value, Function<Value, List<Value>> parts) {
        return from(value, parts, MOST);
    }

    private static List<Value> from(Value value, Function<Value, List<Value>> parts, int most) {
        Walk walk = new Walk(most);
        List<Value> found = new ArrayList<>();
        Deque<Value> waiting = new ArrayDeque<>(List.of(value));
        while (!waiting.isEmpty() && walk.left > 0) {
            Value next = waiting.pop();
            if (walk.enters(next)) {
                found.add(next);
                parts.apply(next).reversed().forEach(waiting::push);
            }
        }
        return found;
    }

    /// Takes a step.
    ///
    /// @return whether the walk may go on
    public boolean goesOn() {
        return left > 0 && left-- > 0;
    }

    /// Takes a step to a value.
    ///
    /// @return whether it is worth looking at: it was not seen before, and the walk may go on
    public boolean enters(Value value) {
        return goesOn() && seen.add(value);
    }
}
