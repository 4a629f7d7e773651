package studio.authcode.desktop.common;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Holds on to work that goes on elsewhere until nobody wants to hear of it any more.
public final class Lifeline {

    private Optional<CompletableFuture<?>> held = Optional.empty();
    private boolean cut;

    /// Holds on to this work instead of that before; where the line is cut already, the work is ended at once.
    public <T> CompletableFuture<T> hold(CompletableFuture<T> work) {
        boolean late;
        synchronized (this) {
            held = Optional.of(work);
            late = cut;
        }
        if (late) {
            work.cancel(true);
        }
        return work;
    }

    /// Lets go for good; to end the work may take a while.
    ///
    /// @return the work that is to be ended
    public synchronized Optional<CompletableFuture<?>> cut() {
        cut = true;
        return held;
    }

    /// Tells whether nobody wants to hear of the work any more.
    public synchronized boolean isCut() {
        return cut;
    }

    /// Tells whether there is any work yet.
    public synchronized boolean holds() {
        return held.isPresent();
    }
}
