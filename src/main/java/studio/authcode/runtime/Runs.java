package studio.authcode.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Runs mini-apps' code.
public interface Runs extends AutoCloseable {

    /// Begins to make a worker ready, so that the next run need not wait for one.
    void warmUp();

    /// Runs a mini-app from a fresh start.
    ///
    /// @param acts what is done to it, each when the one before has settled
    /// @return done when all has settled; cancelling it ends the run at once. It fails with a
    ///         {@link studio.authcode.base.UserError} where the audience could not answer
    CompletableFuture<RunResult> start(RunSetup setup, List<Act> acts, Audience audience);

    @Override
    void close();
}
