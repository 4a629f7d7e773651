package studio.authcode.desktop.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;
import studio.authcode.runtime.Runs;

/// Runs in which a test says what happens.
public final class FakeRuns implements Runs {

    public final List<Begun> begun = new CopyOnWriteArrayList<>();
    public int warm;

    /// One run that was begun.
    public record Begun(RunSetup setup, List<Act> acts, Audience audience, CompletableFuture<RunResult> end) {

        /// Lets things happen.
        public void happens(RunEvent... events) {
            List.of(events).forEach(audience::hear);
        }

        /// Lets the run end well.
        public void ends(RunResult.PageState... pages) {
            ends(RunResult.Status.OK, pages);
        }

        /// Lets the run end.
        public void ends(RunResult.Status status, RunResult.PageState... pages) {
            end.complete(new RunResult(status, List.of(), List.of(), List.of(pages), 7));
        }
    }

    @Override
    public void warmUp() {
        warm++;
    }

    @Override
    public CompletableFuture<RunResult> start(RunSetup setup, List<Act> acts, Audience audience) {
        begun.add(new Begun(setup, acts, audience, new CompletableFuture<>()));
        return begun.getLast().end();
    }

    /// Returns the run that was begun last.
    public Begun last() {
        return begun.getLast();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
