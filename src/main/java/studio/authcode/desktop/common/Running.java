package studio.authcode.desktop.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import studio.authcode.base.UserError;

/// Work that is under way; its handlers run on the JavaFX thread, and none of them once it is cancelled.
public final class Running<T> {

    private final String what;
    private final FutureTask<T> work;
    private Consumer<T> success = _ -> { };
    private Consumer<UserError> error;
    private boolean delivered;

    /// Names the work; nothing is begun yet.
    ///
    /// @param reported hears of errors that nobody else handles
    Running(String what, Callable<T> work, Consumer<UserError> reported) {
        this.what = what;
        this.work = new FutureTask<>(work);
        this.error = reported;
    }

    /// Says what to do with the result.
    public Running<T> onSuccess(Consumer<T> handler) {
        success = success.andThen(handler);
        if (delivered) {
            result(handler, _ -> { });
        }
        return this;
    }

    /// Says what to do with an error instead of reporting it.
    public Running<T> onError(Consumer<UserError> handler) {
        error = handler;
        if (delivered) {
            result(_ -> { }, handler);
        }
        return this;
    }

    /// Gives the work up.
    public void cancel() {
        work.cancel(true);
    }

    String what() {
        return what;
    }

    boolean done() {
        return delivered || work.isCancelled();
    }

    void work() {
        work.run();
    }

    /// Hands over the result of work that has ended.
    void deliver() {
        delivered = true;
        result(success, error);
    }

    private void result(Consumer<T> good, Consumer<UserError> bad) {
        if (work.isCancelled()) {
            return;
        }
        T value;
        try {
            value = work.get();
        } catch (CancellationException _) {
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        } catch (ExecutionException e) {
            failed(e.getCause(), bad);
            return;
        }
        good.accept(value);
    }

    private void failed(Throwable cause, Consumer<UserError> bad) {
        switch (cause) {
            case UserError known -> bad.accept(known);
            case RuntimeException unexpected -> throw unexpected;
            case Error unexpected -> throw unexpected;
            default -> throw new IllegalStateException(what, cause);
        }
    }
}
