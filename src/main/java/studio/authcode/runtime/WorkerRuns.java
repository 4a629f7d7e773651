package studio.authcode.runtime;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import studio.authcode.base.Lazy;
import studio.authcode.runtime.module.TypeScriptCompiler;
import studio.authcode.wallet.Rules;

/// Runs mini-apps in worker processes, each run in a thread that waits for its worker.
public final class WorkerRuns implements Runs {

    private final Workers workers;
    private final ModulesOfApps modules;
    private final TypeScriptCompiler compiler;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Lazy<HttpClient> client = new Lazy<>(() -> HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build());

    private WorkerRuns(Workers workers, TypeScriptCompiler compiler, InstantSource clock, RandomGenerator random) {
        this.workers = workers;
        this.compiler = compiler;
        this.modules = new ModulesOfApps(compiler);
        this.clock = clock;
        this.random = random;
    }

    /// Returns what runs mini-apps, as many at once as there are processors.
    ///
    /// @param cache a folder for what has been compiled
    public static WorkerRuns of(WorkerCommand command, Path cache, InstantSource clock, RandomGenerator random) {
        return new WorkerRuns(new Workers(command, Math.max(1, Runtime.getRuntime().availableProcessors())),
                new TypeScriptCompiler(() -> command.process("compile"), cache), clock, random);
    }

    @Override
    public void warmUp() {
        workers.warmUp();
    }

    @Override
    public CompletableFuture<RunResult> start(RunSetup setup, List<Act> acts, Audience audience) {
        CompletableFuture<RunResult> result = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().name("run").unstarted(() -> {
            try {
                result.complete(play(setup, acts, audience));
            } catch (InterruptedException _) {
                result.cancel(false);
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        result.whenComplete((_, _) -> {
            if (result.isCancelled()) {
                thread.interrupt();
            }
        });
        thread.start();
        return result;
    }

    private RunResult play(RunSetup setup, List<Act> acts, Audience audience) throws InterruptedException {
        Modules code = modules.of(setup.app(), setup.contract().project().templates())
                .steered(setup.aid().turns());
        Rules rules = setup.contract().rules(setup.switches());
        Trail trail = new Trail(audience::hear, code::original);
        WorkerProcess worker = workers.take();
        long began = System.nanoTime();
        Run run = new Run(worker, new Stage(setup, rules, code), trail, desks(setup, rules, audience, trail));
        boolean ended = false;
        try {
            List<RunResult.PageState> pages = run.play(acts);
            Ends ends = new Ends(trail.events());
            run.finish();
            ended = true;
            return new RunResult(ends.status(), ends.reasons(), trail.events(), pages,
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        } finally {
            workers.giveBack(worker, ended && run.isFit());
        }
    }

    private Map<String, Run.Desk> desks(RunSetup setup, Rules rules, Audience audience, Trail trail) {
        Run.Desk dialogs = new DialogDesk(audience, trail);
        Run.Desk requests = new RequestDesk(new Gate(setup.network()),
                new ReplyShape(setup.contract().project().request()), trail, client, setup.aid().replies());
        Map<String, Run.Desk> desks = new HashMap<>();
        desks.put("getAuthCode", new AuthDesk(setup, rules, clock, random, audience, trail));
        List.of("alert", "confirm", "prompt", "showActionSheet").forEach(api -> desks.put(api, dialogs));
        List.of("request", "httpRequest").forEach(api -> desks.put(api, requests));
        return desks;
    }

    @Override
    public void close() {
        workers.close();
        compiler.close();
        client.built().ifPresent(HttpClient::close);
    }
}
