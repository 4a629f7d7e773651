package studio.authcode.desktop.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/// Does what may be slow away from the JavaFX thread, and hands the result back to it.
public interface Tasks {

    /// Begins some work.
    ///
    /// @param what what is being done, for a person
    /// @return to which the handlers are added at once
    <T> Running<T> run(String what, Callable<T> work);

    /// Begins some work, and drops what is still running under the same key.
    <T> Running<T> latest(Object key, String what, Callable<T> work);

    /// Begins work that nobody gives up, such as saving; what is kept first is written first.
    <T> Running<T> keep(String what, Callable<T> work);

    /// Does something on the JavaFX thread, whichever thread asks for it.
    void later(Runnable work);

    /// Does something on the JavaFX thread after a while.
    void after(Duration pause, Runnable work);

    /// Returns what has been under way for a while, or an empty text.
    ReadOnlyStringProperty busy();

    /// Returns whether any of what is under way can be given up.
    ReadOnlyBooleanProperty canCancel();

    /// Gives up what is under way and is not to be kept.
    void cancel();

    /// Returns tasks that do their work at once, for tests.
    static Tasks direct() {
        return new DirectTasks();
    }
}
