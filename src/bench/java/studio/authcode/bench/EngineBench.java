package studio.authcode.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import studio.authcode.base.Json;
import studio.authcode.consent.Asking;
import studio.authcode.consent.AuthCodeRequest;
import studio.authcode.consent.ConsentFlow;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.consent.Done;
import studio.authcode.consent.FlowJson;
import studio.authcode.consent.FlowState;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.JsonNode;

/// Flows a second on one core: the engine alone, and with its JSON; beside it, reading one such JSON back.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBench {

    private final ConsentFlow engine = new ConsentFlow(Instant::now, new SplittableRandom(1));
    private final AuthCodeRequest request = request();
    private final String text = Json.write(FlowJson.of(flow()));

    /// Runs the benchmark and prints its figures.
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                .include(EngineBench.class.getSimpleName())
                .forks(1).threads(1)
                .warmupIterations(2).warmupTime(TimeValue.seconds(1))
                .measurementIterations(5).measurementTime(TimeValue.seconds(1))
                .build()).run();
    }

    /// One flow of two prompts, one allowed and one refused.
    @Benchmark
    public Flow flow() {
        FlowState state = engine.begin(request);
        state = ((Asking) state).answer(Decision.Whole.ALLOW);
        state = ((Asking) state).answer(Decision.Whole.DENY);
        return ((Done) state).flow();
    }

    /// The same flow, written as JSON with all its reasons.
    @Benchmark
    public String flowAsJson() {
        return Json.write(FlowJson.of(flow()));
    }

    /// What it is compared with: reading one flow's JSON.
    @Benchmark
    public JsonNode readingTheJson() {
        return Json.read(text);
    }

    private static AuthCodeRequest request() {
        Contract contract = new Wallets(new UserContracts(Path.of("no-such-folder"))).get("tiki");
        RegisteredApp app = RegisteredApp.of(Json.object().put("wallet", "tiki").put("id", "vn.example.coffee"));
        return new AuthCodeRequest(contract, contract.rules(Map.of()), app.id(), Optional.of(app), "production", "linh",
                Json.read("[\"user_profile\",\"offline\"]"), Optional.empty(), Optional.empty());
    }
}
