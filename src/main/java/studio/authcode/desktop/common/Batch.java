package studio.authcode.desktop.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Takes things from any thread, and hands over on the JavaFX thread what has come together meanwhile.
public final class Batch<T> {

    private final Tasks tasks;
    private final Consumer<List<T>> taken;
    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();

    /// Takes who gets what has come together.
    public Batch(Tasks tasks, Consumer<List<T>> taken) {
        this.tasks = tasks;
        this.taken = taken;
    }

    /// Adds something; from any thread.
    public void add(T thing) {
        waiting.add(thing);
        if (!due.getAndSet(true)) {
            tasks.later(this::flush);
        }
    }

    /// Hands over what there is; on the JavaFX thread.
    public void flush() {
        due.set(false);
        List<T> batch = new ArrayList<>();
        for (T thing = waiting.poll(); thing != null; thing = waiting.poll()) {
            batch.add(thing);
        }
        if (!batch.isEmpty()) {
            taken.accept(batch);
        }
    }
}
