package studio.authcode.desktop.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Asking;
import studio.authcode.consent.AuthCodeRequest;
import studio.authcode.consent.ConsentFlow;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Done;
import studio.authcode.consent.FlowState;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.run.RunStatus.Phase;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.FakeRuns;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;
import tools.jackson.databind.JsonNode;

class RunViewModelTest {

    private static final Handler LOGIN = new Handler(Events.HOME, Optional.empty(), "onLogin", false, true,
            Place.at("src/pages/home/index.js", 12, 3));

    private final RandomGenerator random = new SplittableRandom(1);
    private Bench bench;
    private RunViewModel run;
    private Path project;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        run = bench.workbench.run();
        project = bench.open("tiki");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private FakeRuns.Begun begin() {
        run.run(LOGIN);
        return bench.runs.last();
    }

    private static <T> T of(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private Phase phase() {
        return run.status().get().phase();
    }

    /// The first question of a call as the worker's parent asks it.
    private Asking asked(FakeRuns.Begun begun) {
        RunSetup setup = begun.setup();
        FlowState state = new ConsentFlow(Clock.systemUTC(), random)
                .begin(new AuthCodeRequest(setup.contract(), setup.contract().rules(setup.switches()), setup.id(),
                        setup.registered(), setup.environment(), setup.persona().id(),
                        Json.strings(List.of("user_profile", "offline")), setup.fault(), setup.remembered()));
        return (Asking) state;
    }

    @Test
    void aHandlerIsTappedOnItsPageInTheCircumstancesOfTheWindow() {
        FakeRuns.Begun begun = begin();
        assertEquals(List.of(new Act.Launch(Optional.of(Events.HOME), ""),
                new Act.Fire("onLogin", Optional.empty(), 1)), begun.acts());
        assertEquals("vn.example.coffee", begun.setup().id());
        assertTrue(begun.setup().registered().isPresent());
        assertEquals(bench.workbench.session().persona().get(), begun.setup().persona());
        assertEquals(Phase.RUNNING, phase());
        begun.ends();
        assertEquals(Phase.OK, phase());
        assertEquals(7, run.status().get().millis());
    }

    @Test
    void aLifecycleMethodNeedsNoTap() {
        run.run(new Handler(Events.HOME, Optional.empty(), "onLoad", true, true, LOGIN.place()));
        assertEquals(1, bench.runs.last().acts().size());
        run.run(new Handler(Events.HOME, Optional.empty(), "onUnload", true, true, LOGIN.place()));
        assertEquals(new Act.Leave(), bench.runs.last().acts().getLast());
        run.run(new Handler(Events.HOME, Optional.empty(), "onPullDownRefresh", true, true, LOGIN.place()));
        assertEquals(new Act.Fire("onPullDownRefresh", Optional.empty(), 1), bench.runs.last().acts().getLast());
    }

    @Test
    void thePersonAnswersWhatThePageAsks() {
        FakeRuns.Begun begun = begin();
        Asking first = asked(begun);
        CompletionStage<Decision> answer = begun.audience().decide(first);
        assertEquals(Phase.WAITING, phase());
        assertEquals(Optional.of(first), bench.workbench.desk().asking().get());
        bench.workbench.consent().deny();
        assertEquals(Decision.Whole.DENY, of(answer));
        assertEquals(Phase.RUNNING, phase());
        assertTrue(bench.workbench.desk().underWay().get());
        begun.ends();
        assertFalse(bench.workbench.desk().underWay().get());
    }

    @Test
    void theRestOfACallIsAnsweredAtOnceButNotTheNextCall() {
        FakeRuns.Begun begun = begin();
        Asking first = asked(begun);
        CompletionStage<Decision> answer = begun.audience().decide(first);
        bench.workbench.consent().allowRest();
        Decision said = of(answer);
        Asking second = (Asking) first.answer(said);
        assertEquals(Decision.Whole.ALLOW, of(begun.audience().decide(second)));
        begun.audience().decide(asked(begun));
        assertTrue(bench.workbench.desk().asking().get().isPresent());
    }

    @Test
    void aFlowIsKeptWithWhereItCameFrom() {
        FakeRuns.Begun begun = begin();
        Asking asking = asked(begun);
        FlowState state = asking.answer(Decision.Whole.CLOSE);
        of(begun.audience().keep(((Done) state).flow(), Optional.of(Place.at("src/pages/home/index.js", 14, 5))));
        JsonNode kept = Json.read(bench.studio.journal().search("").row(0).orElseThrow().entry().json());
        assertEquals("src/pages/home/index.js:14", kept.path("from").asString());
        assertEquals(Events.HOME, kept.path("page").asString());
        assertEquals("onLogin", kept.path("handler").asString());
        assertEquals("[\"user_profile\",\"offline\"]", kept.at("/request/scopes").toString());
        assertEquals(bench.workbench.session().project().get().orElseThrow().toString(),
                kept.path("project").asString());
    }

    @Test
    void aDialogOfThePageIsAnsweredOnThePhone() {
        FakeRuns.Begun begun = begin();
        CompletionStage<JsonNode> answer = begun.audience().answer("confirm", Events.json("{'title': 'Sure?'}"));
        assertEquals(Phase.WAITING, phase());
        bench.workbench.phone().answer(Json.object().put("confirm", false));
        assertEquals("{\"confirm\":false}", of(answer).toString());
        assertEquals(Phase.RUNNING, phase());
    }

    @Test
    void whatThePagesHoldIsToldAsItChangesAndWhollyAtTheEnd() {
        FakeRuns.Begun begun = begin();
        begun.happens(Events.data("{'user.name': 'Linh', 'list[1]': 2}"), Events.data("{'busy': true}"));
        PageData page = run.pages().get().getFirst();
        assertEquals("{\"user\":{\"name\":\"Linh\"},\"list\":[null,2],\"busy\":true}", page.data().toString());
        assertEquals(Set.of("data.busy"), page.changed());
        begun.ends(new RunResult.PageState(Events.HOME, Events.json("{'busy': true, 'more': 1}")));
        assertEquals("{\"busy\":true,\"more\":1}", run.pages().get().getFirst().data().toString());
        assertEquals(1, run.pages().get().size());
    }

    @Test
    void theLoadingSignStaysWhenNobodyHidesIt() {
        FakeRuns.Begun begun = begin();
        begun.happens(new RunEvent.Loading(true, "Signing in"), new RunEvent.Toast("fail", "No"));
        begun.ends();
        assertEquals(Optional.of("Signing in"), bench.workbench.phone().loading().get());
        assertEquals("No", bench.workbench.phone().toast().get().orElseThrow().content());
        run.again();
        assertTrue(bench.workbench.phone().loading().get().isEmpty());
    }

    @Test
    void whatIsStoppedIsEndedAndSaysNothingMore() {
        FakeRuns.Begun begun = begin();
        begun.audience().decide(asked(begun));
        run.stop();
        assertTrue(begun.end().isCancelled());
        assertEquals(Phase.STOPPED, phase());
        begun.happens(Events.console("late"));
        assertTrue(run.trail().all().isEmpty());
        assertTrue(bench.workbench.desk().asking().get().isEmpty());
        assertTrue(bench.workbench.request().canRequest().get());
    }

    @Test
    void runningAgainEndsWhatRuns() {
        FakeRuns.Begun first = begin();
        run.again();
        assertTrue(first.end().isCancelled());
        assertEquals(2, bench.runs.begun.size());
        bench.runs.last().ends();
        assertEquals(Phase.OK, phase());
    }

    @Test
    void savingAFileRunsItAgainWhereThatIsWanted() throws Exception {
        begin().ends();
        bench.changed();
        assertEquals(1, bench.runs.begun.size());
        run.onSave().set(true);
        Files.writeString(project.resolve("src/app.json"), Files.readString(project.resolve("src/app.json")) + " ");
        bench.changed();
        assertEquals(2, bench.runs.begun.size());
        bench.workbench.project().reload();
        assertEquals(2, bench.runs.begun.size());
    }

    @Test
    void whileACallIsUnderWayNothingRunsAndTheOtherWayRound() {
        bench.workbench.request().request();
        run.run(LOGIN);
        assertTrue(bench.runs.begun.isEmpty());
        assertEquals(List.of("A call is under way."), bench.told);
        bench.workbench.consent().allowRest();
        begin();
        assertFalse(bench.workbench.request().canRequest().get());
    }

    @Test
    void aRunThatCouldNotBeSaysWhyAndWhatToDo() {
        FakeRuns.Begun begun = begin();
        begun.end().completeExceptionally(new UserError(Text.of("consent.prompt.timeout")));
        assertEquals(Phase.UNABLE, phase());
        assertEquals(List.of(Text.of("consent.prompt.timeout")), run.status().get().reasons());
        assertFalse(bench.workbench.desk().underWay().get());
    }

    @Test
    void theSettingsOfTheRequestFormHoldForRunsToo() {
        bench.workbench.request().set("mismatch", "null-code");
        assertEquals(Map.of("mismatch", "null-code"), begin().setup().switches());
        assertTrue(bench.runs.last().setup().remembered().isEmpty());
    }

    @Test
    void anotherProjectEndsTheRun() {
        FakeRuns.Begun begun = begin();
        begun.happens(Events.console("x"), Events.shown());
        bench.open("dana");
        assertTrue(begun.end().isCancelled());
        assertEquals(Phase.NOTHING, phase());
        assertTrue(run.trail().all().isEmpty());
        assertTrue(bench.workbench.phone().page().get().isEmpty());
    }
}
