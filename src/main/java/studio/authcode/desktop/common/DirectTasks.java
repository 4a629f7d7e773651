package studio.authcode.desktop.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Does all work at once, in the thread that asks for it.
final class DirectTasks implements Tasks {

    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canCancel = new ReadOnlyBooleanWrapper();

    @Override
    public <T> Running<T> run(String what, Callable<T> work) {
        Running<T> running = new Running<>(what, work, _ -> { });
        running.work();
        running.deliver();
        return running;
    }

    @Override
    public <T> Running<T> latest(Object key, String what, Callable<T> work) {
        return run(what, work);
    }

    @Override
    public <T> Running<T> keep(String what, Callable<T> work) {
        return run(what, work);
    }

    @Override
    public void later(Runnable work) {
        work.run();
    }

    @Override
    public void after(Duration pause, Runnable work) {
        work.run();
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
        // Nothing is ever under way.
    }
}
