package studio.authcode.desktop.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import studio.authcode.plan.Case;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.PlanResult;
import studio.authcode.plan.Planner;
import studio.authcode.runtime.RunSetup;
import studio.authcode.source.SourceIndex;

/// A plan whose cases and results a test gives.
public final class FakePlanner implements Planner {

    public List<Case> cases = List.of();
    public final List<Tried> tried = new CopyOnWriteArrayList<>();

    /// One plan that was begun.
    public record Tried(RunSetup setup, List<Case> cases, Consumer<CaseResult> heard,
            CompletableFuture<PlanResult> end) {

        /// Lets the plan end with these results.
        public void ends(List<CaseResult> results) {
            results.forEach(heard);
            end.complete(new PlanResult(results, 41));
        }
    }

    @Override
    public CompletableFuture<List<Case>> cases(RunSetup setup, SourceIndex sources) {
        return CompletableFuture.completedFuture(cases);
    }

    @Override
    public CompletableFuture<PlanResult> run(RunSetup setup, List<Case> some, Consumer<CaseResult> heard) {
        tried.add(new Tried(setup, some, heard, new CompletableFuture<>()));
        return tried.getLast().end();
    }
}
