package studio.authcode.journal;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// One change for the writer: made in the database or, where that has failed, in memory.
final class Job<T> {

    private final Step<T> step;
    private final Function<Spare, T> otherwise;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private T result;
    private RuntimeException failure;

    Job(Step<T> step, Function<Spare, T> otherwise) {
        this.step = step;
        this.otherwise = otherwise;
    }

    /// A change in the database; it may be made again in another one after the first has failed.
    interface Step<T> {

        T on(Store store) throws SQLException;
    }

    void write(Store store) throws SQLException {
        try {
            result = step.on(store);
        } catch (RuntimeException e) {
            // Whoever asked for it hears of it; the others of its batch go on.
            failure = e;
        }
    }

    void keep(Spare spare) {
        failure = null;
        try {
            result = otherwise.apply(spare);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    void done() {
        if (failure == null) {
            future.complete(result);
        } else {
            future.completeExceptionally(failure);
        }
    }

    CompletableFuture<T> future() {
        return future;
    }
}
