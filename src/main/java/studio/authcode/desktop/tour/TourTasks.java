package studio.authcode.desktop.tour;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import studio.authcode.desktop.common.Running;
import studio.authcode.desktop.common.Tasks;

/// Does all work at once, but for what other threads ask for: the tour does that when it waits for them.
final class TourTasks implements Tasks {

    private static final long PATIENCE = 60;

    private final Tasks direct = Tasks.direct();
    private final Thread own = Thread.currentThread();
    private final BlockingQueue<Runnable> others = new LinkedBlockingQueue<>();

    /// Does what other threads ask for until something holds.
    ///
    /// @throws IllegalStateException if nothing is asked for a long while
    void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Runnable next = others.poll(PATIENCE, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("The tour waits in vain");
            }
            next.run();
        }
    }

    @Override
    public <T> Running<T> run(String what, Callable<T> work) {
        return direct.run(what, work);
    }

    @Override
    public <T> Running<T> latest(Object key, String what, Callable<T> work) {
        return direct.latest(key, what, work);
    }

    @Override
    public <T> Running<T> keep(String what, Callable<T> work) {
        return direct.keep(what, work);
    }

    @Override
    public void later(Runnable work) {
        if (Thread.currentThread() == own) {
            work.run();
        } else {
            others.add(work);
        }
    }

    @Override
    public void after(Duration pause, Runnable work) {
        direct.after(pause, work);
    }

    @Override
    public ReadOnlyStringProperty busy() {
        return direct.busy();
    }

    @Override
    public ReadOnlyBooleanProperty canCancel() {
        return direct.canCancel();
    }

    @Override
    public void cancel() {
        direct.cancel();
    }
}
