package studio.authcode.backend.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.backend.exchange.Operation;

/// The failures that tests have asked for and that have not happened yet.
public final class FaultBook {

    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(InjectedFault fault, int left) {
    }

    /// Adds a failure; calls count from now on.
    public synchronized void add(InjectedFault fault) {
        waiting.add(new Waiting(fault, fault.nth()));
    }

    /// Counts a call, and returns the failure whose turn it is.
    public synchronized Optional<InjectedFault> next(String wallet, Operation operation) {
        Optional<InjectedFault> due = Optional.empty();
        List<Waiting> later = new ArrayList<>();
        for (Waiting each : waiting) {
            boolean concerned = each.fault().wallet().equals(wallet) && each.fault().operation() == operation;
            if (!concerned) {
                later.add(each);
            } else if (each.left() > 1 || due.isPresent()) {
                later.add(new Waiting(each.fault(), Math.max(1, each.left() - 1)));
            } else {
                due = Optional.of(each.fault());
            }
        }
        waiting.clear();
        waiting.addAll(later);
        return due;
    }

    /// Forgets all of them.
    public synchronized void clear() {
        waiting.clear();
    }
}
