package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.List;

/// Under what circumstances something in a function runs.
///
/// @param how what must have happened since the function began
/// @param guards the conditions around and before it
/// @param tries the numbers of the `try` statements whose failures are caught, outermost first
/// @param caught the number of the `try` statement that must have failed first, or -1
/// @param cleanup whether it stands in a `finally`
public record Context(How how, List<Guard> guards, List<Integer> tries, int caught, boolean cleanup) {

    /// At once, whatever happens.
    public static final Context PLAIN = new Context(How.AT_ONCE, List.of(), List.of(), -1, false);

    /// Returns the same circumstances once something has happened.
    public Context after(How event) {
        return new Context(event, guards, tries, caught, cleanup);
    }

    Context when(Guard guard) {
        return new Context(how, plus(guards, guard), tries, caught, cleanup);
    }

    Context tried(int number) {
        return new Context(how, guards, plus(tries, number), caught, cleanup);
    }

    Context caught(int number) {
        return new Context(how == How.AT_ONCE ? How.FAIL : how, guards, tries, number, cleanup);
    }

    Context cleaningUp() {
        return new Context(how, guards, tries, caught, true);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
