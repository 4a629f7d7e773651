package studio.authcode.plan;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import studio.authcode.runtime.RunSetup;
import studio.authcode.source.SourceIndex;

/// Finds the cases of a mini-app, and tries them.
public interface Planner {

    /// Returns what can be tried: every handler that can reach a call, with every outcome.
    CompletableFuture<List<Case>> cases(RunSetup setup, SourceIndex sources);

    /// Tries cases, several at once.
    ///
    /// @param heard hears of each case when it has ended, one at a time
    /// @return done when all have ended; cancelling it ends those that are under way
    CompletableFuture<PlanResult> run(RunSetup setup, List<Case> cases, Consumer<CaseResult> heard);
}
