package studio.authcode.desktop.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.authcode.base.UserError;

/// Does work in threads of its own, and delivers results on the JavaFX thread.
public final class FxTasks implements Tasks {

    private static final int SLOW_MS = 200;

    private final Consumer<UserError> reported;
    private final Executor slow = CompletableFuture.delayedExecutor(SLOW_MS, TimeUnit.MILLISECONDS);
    private final Executor each = work -> Thread.ofVirtual().name("work").start(work);
    private final Executor inOrder = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("keep").factory());
    private final List<Running<?>> underWay = new ArrayList<>();
    private final Map<Object, Running<?>> newest = new HashMap<>();
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canCancel = new ReadOnlyBooleanWrapper();

    /// Takes who hears of errors that nobody else handles.
    public FxTasks(Consumer<UserError> reported) {
        this.reported = reported;
    }

    @Override
    public <T> Running<T> run(String what, Callable<T> work) {
        return begin(new Running<>(what, work, reported), each);
    }

    @Override
    public <T> Running<T> keep(String what, Callable<T> work) {
        return begin(new Running<>(what, work, reported).lasting(), inOrder);
    }

    @Override
    public <T> Running<T> latest(Object key, String what, Callable<T> work) {
        Running<?> older = newest.get(key);
        if (older != null) {
            older.cancel();
        }
        Running<T> running = run(what, work);
        newest.put(key, running);
        return running;
    }

    @Override
    public void later(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    @Override
    public void after(Duration pause, Runnable work) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> Platform.runLater(work));
    }

    /// Does something on the JavaFX thread once it is through with what it does now.
    public void next(Runnable work) {
        Platform.runLater(work);
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
        List.copyOf(underWay).forEach(Running::cancel);
        refresh();
    }

    private <T> Running<T> begin(Running<T> running, Executor executor) {
        underWay.add(running);
        executor.execute(() -> {
            running.work();
            Platform.runLater(() -> deliver(running));
        });
        slow.execute(() -> Platform.runLater(this::refresh));
        return running;
    }

    private void deliver(Running<?> running) {
        underWay.remove(running);
        newest.values().remove(running);
        if (!busy.get().isEmpty()) {
            refresh();
        }
        running.deliver();
    }

    private void refresh() {
        underWay.removeIf(Running::done);
        canCancel.set(underWay.stream().anyMatch(running -> !running.lasts()));
        busy.set(underWay.isEmpty() ? "" : underWay.getFirst().what());
    }
}
