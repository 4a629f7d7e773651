package studio.authcode.desktop.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import studio.authcode.base.UserError;

/// Work that is under way; its handlers run on the JavaFX thread, and once it is cancelled only those of its end.
public final class Running<T> {

    private final String what;
    private final FutureTask<T> work;
    private Consumer<T> success = _ -> { };
    private Consumer<UserError> error;
    private Runnable end = () -> { };
    private boolean lasting;
    private boolean delivered;
    private boolean cancelled;

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

    /// Says what to do once the work is over, however it ends: after the other handlers, or when it is given up.
    public Running<T> onEnded(Runnable handler) {
        if (done()) {
            handler.run();
        } else {
            Runnable before = end;
            end = () -> {
                before.run();
                handler.run();
            };
        }
        return this;
    }

    /// Gives the work up, unless it is to last; called on the JavaFX thread.
    public void cancel() {
        if (lasting || done()) {
            return;
        }
        cancelled = true;
        work.cancel(true);
        end.run();
    }

    /// Has nobody give this work up.
    Running<T> lasting() {
        lasting = true;
        return this;
    }

    boolean lasts() {
        return lasting;
    }

    String what() {
        return what;
    }

    boolean done() {
        return delivered || cancelled;
    }

    void work() {
        work.run();
    }

    /// Hands over the result of work that has ended.
    void deliver() {
        if (cancelled) {
            return;
        }
        delivered = true;
        try {
            result(success, error);
        } finally {
            end.run();
        }
    }

    private void result(Consumer<T> good, Consumer<UserError> bad) {
        T value;
        try {
            value = work.get();
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
            case ExecutionException wrapped when wrapped.getCause() != null -> failed(wrapped.getCause(), bad);
            case CompletionException wrapped when wrapped.getCause() != null -> failed(wrapped.getCause(), bad);
            case RuntimeException unexpected -> throw unexpected;
            case Error unexpected -> throw unexpected;
            default -> throw new IllegalStateException(what, cause);
        }
    }
}
