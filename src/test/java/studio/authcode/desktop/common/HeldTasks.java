package studio.authcode.desktop.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Tasks that do nothing before a test lets them.
public final class HeldTasks implements Tasks {

    private final List<Held> held = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canCancel = new ReadOnlyBooleanWrapper();

    private record Held(Object key, Running<?> running) {
    }

    @Override
    public <T> Running<T> run(String what, Callable<T> work) {
        return hold(new Object(), new Running<>(what, work, _ -> { }));
    }

    @Override
    public <T> Running<T> latest(Object key, String what, Callable<T> work) {
        held.stream().filter(older -> older.key().equals(key)).toList().forEach(older -> older.running().cancel());
        return hold(key, new Running<>(what, work, _ -> { }));
    }

    @Override
    public <T> Running<T> keep(String what, Callable<T> work) {
        return hold(new Object(), new Running<>(what, work, _ -> { }).lasting());
    }

    private <T> Running<T> hold(Object key, Running<T> running) {
        held.removeIf(older -> older.running().done());
        held.add(new Held(key, running));
        return running;
    }

    /// Ends the oldest work that is under way.
    public void endOldest() {
        held.removeIf(older -> older.running().done());
        end(held.removeFirst());
    }

    /// Ends the work that began last.
    public void endNewest() {
        held.removeIf(older -> older.running().done());
        end(held.removeLast());
    }

    /// Ends all work, also what begins meanwhile.
    public void endAll() {
        held.removeIf(older -> older.running().done());
        while (!held.isEmpty()) {
            endOldest();
            held.removeIf(older -> older.running().done());
        }
    }

    private static void end(Held ended) {
        ended.running().work();
        ended.running().deliver();
    }

    @Override
    public void later(Runnable work) {
        work.run();
    }

    @Override
    public void after(Duration pause, Runnable work) {
        waiting.add(work);
    }

    /// Lets all pauses end that have begun.
    public void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    @Override
    public ReadOnlyStringProperty busy() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canCancel() {
        return canCancel.getReadOnlyProperty();
    }

    @Override
    public void cancel() {
        held.stream().map(Held::running).toList().forEach(Running::cancel);
    }
}
