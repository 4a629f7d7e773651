package studio.authcode.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Fault;
import studio.authcode.consent.Grants;
import studio.authcode.persona.Persona;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.runtime.Aid;
import studio.authcode.runtime.ProjectFile;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;
import studio.authcode.runtime.Runs;
import studio.authcode.source.SourceIndex;

/// Plans and tries cases by running the mini-app.
public final class RunsPlanner implements Planner {

    private final Runs runs;
    private final Function<String, Persona> personas;
    private final ProjectFile projectFile = new ProjectFile();

    /// Takes what runs a case.
    ///
    /// @param personas finds a simulated user by id
    public RunsPlanner(Runs runs, Function<String, Persona> personas) {
        this.runs = runs;
        this.personas = personas;
    }

    @Override
    public CompletableFuture<List<Case>> cases(RunSetup setup, SourceIndex sources) {
        return new CaseFinder(runs, asRegistered(setup), sources).find().thenApply(found -> {
            List<Case> cases = new ArrayList<>(found);
            cases.addAll(KeptCases.of(projectFile.read(setup.app())));
            return List.copyOf(cases);
        });
    }

    /// An app that nobody registered yet is tried as if it were; that it is not is another command's business.
    private static RunSetup asRegistered(RunSetup setup) {
        return setup.registered().isPresent() ? setup
                : setup.with(Optional.of(RegisteredApp.published(setup.contract().id(), setup.id())));
    }

    @Override
    public CompletableFuture<PlanResult> run(RunSetup setup, List<Case> cases, Consumer<CaseResult> heard) {
        long began = System.nanoTime();
        Judge judge = Judge.of(Expectation.all(projectFile.read(setup.app())));
        CaseResult[] results = new CaseResult[cases.size()];
        List<CompletableFuture<RunResult>> under = new ArrayList<>();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            int at = i;
            all.add(tried(setup, cases.get(i), judge, under).thenAccept(result -> {
                synchronized (results) {
                    results[at] = result;
                    heard.accept(result);
                }
            }));
        }
        CompletableFuture<PlanResult> done = all(all).thenApply(_ ->
                new PlanResult(List.of(results), Duration.ofNanos(System.nanoTime() - began).toMillis()));
        done.whenComplete((_, _) -> {
            if (done.isCancelled()) {
                under.forEach(run -> run.cancel(true));
            }
        });
        return done;
    }

    private CompletableFuture<CaseResult> tried(RunSetup setup, Case tried, Judge judge,
            List<CompletableFuture<RunResult>> under) {
        RunSetup circumstances;
        try {
            circumstances = circumstances(setup, tried.outcome(), tried.aid());
        } catch (UserError e) {
            return CompletableFuture.completedFuture(failed(tried, e));
        }
        CompletableFuture<RunResult> run = runs.start(circumstances, Spot.of(tried).acts(tried.outcome()),
                new CasePlayer(tried.outcome()));
        under.add(run);
        return run.handle((result, trouble) -> result == null
                ? failed(tried, trouble) : judge.judge(tried, circumstances, result));
    }

    private RunSetup circumstances(RunSetup setup, Outcome outcome, Aid aid) {
        RunSetup base = asRegistered(outcome instanceof Outcome.Kept kept ? as(setup, kept) : setup);
        Optional<Fault> fault = switch (outcome) {
            case Outcome.Faulty(String code) -> Optional.of(Fault.parse(setup.contract(), code));
            case Outcome.Kept kept -> kept.fault().map(code -> Fault.parse(setup.contract(), code));
            default -> Optional.empty();
        };
        Optional<Set<String>> remembered = remembered(outcome, base);
        RunSetup known = outcome == Outcome.Whole.UNREGISTERED ? base.with(Optional.<RegisteredApp>empty()) : base;
        return known.with(fault, remembered).with(aid);
    }

    /// Who allowed something a moment ago is not asked for it again, or a page that signs in whenever it is shown would
    /// seem to ask for ever.
    private static Optional<Set<String>> remembered(Outcome outcome, RunSetup setup) {
        return switch (outcome) {
            case Outcome.Whole.REMEMBERED -> Optional.of(everything(setup));
            case Outcome.Whole.ALLOW, Outcome.Whole.TWICE, Outcome.Whole.LATE -> Optional.of(Set.of());
            default -> Optional.empty();
        };
    }

    private RunSetup as(RunSetup setup, Outcome.Kept kept) {
        Map<String, String> switches = new HashMap<>(setup.switches());
        switches.putAll(kept.rules());
        setup.contract().rules(switches);
        return setup.with(kept.persona().map(personas).orElse(setup.persona()), switches);
    }

    private static Set<String> everything(RunSetup setup) {
        Set<String> scopes = new LinkedHashSet<>();
        setup.contract().scopes().forEach(scope -> scopes.add(scope.name()));
        setup.contract().productScopes().forEach(scope -> scopes.add(scope.name()));
        setup.registered().flatMap(RegisteredApp::scopes).ifPresent(scopes::addAll);
        scopes.add(Grants.BASIC_SIGN_IN);
        return scopes;
    }

    private static CaseResult failed(Case tried, Throwable trouble) {
        Throwable cause = trouble instanceof CompletionException && trouble.getCause() != null
                ? trouble.getCause() : trouble;
        Text why = cause instanceof UserError known ? known.text() : Text.of("plan.not-run", String.valueOf(cause));
        return new CaseResult(tried, Verdict.COULD_NOT_RUN,
                List.of(new Reason("not-run", why, Optional.empty(), true)), Optional.empty(), 0);
    }

    private static CompletableFuture<Void> all(List<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }
}
