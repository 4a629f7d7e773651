package studio.authcode.desktop.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.HeldTasks;
import studio.authcode.desktop.outcomes.PlanStatus.Phase;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.FakePlanner;
import studio.authcode.plan.Case;
import studio.authcode.plan.CaseResult;

class OutcomesViewModelTest {

    private Bench bench;
    private OutcomesViewModel outcomes;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        bench.open("tiki");
        outcomes = bench.workbench.outcomes();
        bench.planner.cases = Tries.all("onLogin", "onAgain");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private FakePlanner.Tried run() {
        outcomes.run();
        return bench.planner.tried.getLast();
    }

    /// All pass but the second handler's refusal, which fails, and its timeout, which could not be run.
    private List<CaseResult> results() {
        return bench.planner.cases.stream().map(each -> switch (each.id()) {
            case "pages/home/index#onAgain/deny" -> Tries.failed(each);
            case "pages/home/index#onAgain/timeout" -> Tries.unable(each);
            case "pages/home/index#onLogin/allow" -> Tries.warned(each);
            default -> Tries.passed(each);
        }).toList();
    }

    @Test
    void handlersAndOutcomesAreLaidOutInTheOrderOfThePlan() {
        run();
        Matrix matrix = outcomes.matrix().get();
        assertEquals(List.of("pages/home/index#onLogin", "pages/home/index#onAgain"),
                matrix.rows().stream().map(Matrix.Row::handler).toList());
        assertEquals(10, matrix.outcomes().size());
        assertEquals("deny:offline", matrix.outcomes().get(2));
        assertEquals("vn.example.coffee", bench.planner.tried.getFirst().setup().id());
    }

    @Test
    void eachCaseIsShownAsSoonAsItHasEnded() {
        FakePlanner.Tried plan = run();
        plan.heard().accept(Tries.failed(bench.planner.cases.getFirst()));
        assertEquals(Mark.FAIL, Mark.of(outcomes.result(bench.planner.cases.getFirst()).get()));
        assertEquals(Mark.WAITING, Mark.of(outcomes.result(bench.planner.cases.getLast()).get()));
        assertEquals(1, outcomes.status().get().ended());
        assertEquals(Phase.RUNNING, outcomes.status().get().phase());
        assertTrue(outcomes.result().get().isEmpty());
    }

    @Test
    void theSummaryCountsEveryVerdict() {
        run().ends(results());
        assertEquals(Phase.DONE, outcomes.status().get().phase());
        assertEquals(41, outcomes.status().get().millis());
        assertEquals(List.of(17L, 1L, 1L, 1L), List.of(outcomes.count(Mark.PASS), outcomes.count(Mark.WARNING),
                outcomes.count(Mark.FAIL), outcomes.count(Mark.COULD_NOT_RUN)));
        assertEquals(20, outcomes.result().get().orElseThrow().cases().size());
    }

    @Test
    void theFirstFailureIsLookedAtUnlessAnotherCaseIs() {
        run().ends(results());
        assertEquals("pages/home/index#onAgain/deny", outcomes.selected().get().orElseThrow().id());
        FakePlanner.Tried again = run();
        outcomes.selected().set(Optional.of(bench.planner.cases.getLast()));
        again.ends(results());
        assertEquals(Optional.of(bench.planner.cases.getLast()), outcomes.selected().get());
    }

    @Test
    void onlyWhatFailsIsShownWhereThatIsWanted() {
        run().ends(results());
        outcomes.onlyFailing().set(true);
        assertEquals(List.of("deny", "timeout"), outcomes.matrix().get().outcomes());
        assertEquals(1, outcomes.matrix().get().rows().size());
        outcomes.onlyFailing().set(false);
        assertEquals(2, outcomes.matrix().get().rows().size());
    }

    @Test
    void aReplayedCaseIsShownAsARun() {
        run().ends(results());
        Case tried = bench.planner.cases.get(11);
        outcomes.selected().set(Optional.of(tried));
        outcomes.replay();
        FakePlanner.Tried again = bench.planner.tried.getLast();
        assertEquals(List.of(tried), again.cases());
        again.ends(List.of(Tries.passed(tried)));
        assertEquals("pages/home/index#onAgain", bench.workbench.run().handler().get().orElseThrow().title());
        assertEquals(1, bench.workbench.run().asked().get());
        assertEquals(Optional.of("Signing in"), bench.workbench.phone().loading().get());
        assertEquals(Mark.PASS, Mark.of(outcomes.result(tried).get()));
        assertEquals(false, bench.workbench.run().underWay().getValue());
    }

    @Test
    void aReplayThatCouldNotRunSaysWhy() {
        run().ends(results());
        Case tried = bench.planner.cases.getFirst();
        outcomes.selected().set(Optional.of(tried));
        outcomes.replay();
        bench.planner.tried.getLast().ends(List.of(Tries.unable(tried)));
        assertEquals(List.of("The case could not be run: gone"), bench.told);
    }

    @Test
    void whatIsStoppedIsEndedAndKeepsWhatItFound() {
        FakePlanner.Tried plan = run();
        plan.heard().accept(Tries.failed(bench.planner.cases.getFirst()));
        outcomes.stop();
        assertTrue(plan.end().isCancelled());
        assertEquals(Phase.STOPPED, outcomes.status().get().phase());
        plan.heard().accept(Tries.passed(bench.planner.cases.getLast()));
        assertEquals(1, outcomes.count(Mark.FAIL));
        assertEquals(0, outcomes.count(Mark.PASS));
    }

    @Test
    void savingAFileMakesTheResultsOld() {
        run().ends(results());
        assertFalse(outcomes.stale().get());
        bench.changed();
        assertTrue(outcomes.stale().get());
        run();
        assertFalse(outcomes.stale().get());
    }

    @Test
    void anotherProjectHasResultsOfItsOwn() {
        FakePlanner.Tried plan = run();
        bench.open("dana");
        assertTrue(plan.end().isCancelled());
        assertEquals(Phase.NOTHING, outcomes.status().get().phase());
        assertTrue(outcomes.matrix().get().rows().isEmpty());
    }

    @Test
    void aPlanThatCannotBeMadeSaysWhy() {
        run().end().completeExceptionally(new UserError(Text.of("plan.not-reached")));
        assertEquals(Phase.UNABLE, outcomes.status().get().phase());
        assertEquals(List.of(Text.of("plan.not-reached")), outcomes.status().get().trouble());
    }

    @Test
    void withoutReadCodeThereIsNothingToTry(@TempDir Path other) {
        try (Bench early = new Bench(other, new HeldTasks())) {
            early.workbench.outcomes().run();
            assertEquals(List.of("The project’s code is not read yet."), early.told);
        }
    }
}
