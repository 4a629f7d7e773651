package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.List;

/// Under what circumstances something in a function runs.
///
/// @param how what must have happened since the function began
/// @param guards the conditions around and before it
/// @param tries the numbers of the `try` statements whose failures are caught, outermost first
/// @param past the numbers of the `try` statements before it that must have gone well, as their `catch` leaves
/// @param caught the number of the `try` statement that must have failed first, or -1
/// @param cleanup whether it stands in a `finally`
public record Context(How how, List<Guard> guards, List<Integer> tries, List<Integer> past, int caught,
        boolean cleanup) {

    /// At once, whatever happens.
    public static final Context PLAIN = new Context(How.AT_ONCE, List.of(), List.of(), List.of(), -1, false);

    /// Returns the same circumstances once something has happened.
    public Context after(How event) {
        return new Context(event, guards, tries, past, caught, cleanup);
    }

    /// Tells whether something else of the same function may run as well: no condition must hold for the one and not
    /// for the other.
    public boolean allows(Context other) {
        return guards.stream().noneMatch(own -> other.guards.stream().anyMatch(each ->
                each.place().equals(own.place()) && each.negated() != own.negated()));
    }

    Context when(Guard guard) {
        return new Context(how, plus(guards, guard), tries, past, caught, cleanup);
    }

    Context tried(int number) {
        return new Context(how, guards, plus(tries, number), past, caught, cleanup);
    }

    Context past(int number) {
        return new Context(how, guards, tries, plus(past, number), caught, cleanup);
    }

    Context caught(int number) {
        return new Context(how == How.AT_ONCE ? How.FAIL : how, guards, tries, past, number, cleanup);
    }

    Context cleaningUp() {
        return new Context(how, guards, tries, past, caught, true);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
