package studio.authcode.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Fault;
import studio.authcode.consent.Flow;
import studio.authcode.consent.Grants;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.runtime.Network;
import studio.authcode.runtime.ProjectFile;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;
import studio.authcode.runtime.Runs;
import studio.authcode.source.SourceIndex;

/// Plans and tries cases by running the mini-app.
public final class RunsPlanner implements Planner {

    private final Runs runs;
    private final ProjectFile projectFile = new ProjectFile();

    /// Takes what runs a case.
    public RunsPlanner(Runs runs) {
        this.runs = runs;
    }

    @Override
    public CompletableFuture<List<Case>> cases(RunSetup setup, SourceIndex sources) {
        List<Spot> known = Spots.of(setup, sources);
        List<CompletableFuture<List<Case>>> probes = known.stream().map(spot -> probe(setup, spot)).toList();
        return all(probes).thenApply(_ -> {
            List<Case> cases = new ArrayList<>();
            probes.forEach(probe -> cases.addAll(probe.join()));
            cases.addAll(KeptCases.of(projectFile.read(setup.app())));
            return List.copyOf(cases);
        });
    }

    /// What a call asks for is known when it has been made once, with nothing sent to anybody.
    private CompletableFuture<List<Case>> probe(RunSetup setup, Spot spot) {
        Set<Flow> flows = ConcurrentHashMap.newKeySet();
        RunSetup quiet = asRegistered(setup).with(Network.none(setup.network().pinned()));
        return runs.start(quiet, spot.acts(Outcome.Whole.ALLOW), new CasePlayer(Outcome.Whole.ALLOW))
                .handle((run, trouble) -> {
                    if (run != null) {
                        run.trail().stream().filter(RunEvent.Ended.class::isInstance)
                                .forEach(event -> flows.add(((RunEvent.Ended) event).flow()));
                    }
                    return Outcomes.of(setup, spot, List.copyOf(flows)).stream().map(spot::with).toList();
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
        List<CompletableFuture<Void>> all = IntStream.range(0, cases.size()).mapToObj(i -> {
            Case tried = cases.get(i);
            RunSetup circumstances = circumstances(setup, tried.outcome());
            CompletableFuture<RunResult> run = runs.start(circumstances,
                    Spot.of(tried).acts(tried.outcome()), new CasePlayer(tried.outcome()));
            under.add(run);
            return run.handle((result, trouble) -> result == null
                    ? failed(tried, trouble) : judge.judge(tried, circumstances, result)).thenAccept(result -> {
                        synchronized (results) {
                            results[i] = result;
                            heard.accept(result);
                        }
                    });
        }).toList();
        CompletableFuture<PlanResult> done = all(all).thenApply(_ ->
                new PlanResult(List.of(results), Duration.ofNanos(System.nanoTime() - began).toMillis()));
        done.whenComplete((_, _) -> {
            if (done.isCancelled()) {
                under.forEach(run -> run.cancel(true));
            }
        });
        return done;
    }

    private static RunSetup circumstances(RunSetup setup, Outcome outcome) {
        RunSetup base = asRegistered(setup);
        Optional<Fault> fault = switch (outcome) {
            case Outcome.Faulty(String code) -> Optional.of(Fault.parse(setup.contract(), code));
            case Outcome.Kept kept -> kept.fault().map(code -> Fault.parse(setup.contract(), code));
            default -> Optional.empty();
        };
        Optional<Set<String>> remembered = outcome == Outcome.Whole.REMEMBERED
                ? Optional.of(everything(base)) : Optional.empty();
        RunSetup known = outcome == Outcome.Whole.UNREGISTERED ? base.with(Optional.<RegisteredApp>empty()) : base;
        return known.with(fault, remembered);
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
