package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import studio.authcode.Studio;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;
import studio.authcode.plan.Case;
import studio.authcode.project.MiniApp;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.Network;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;
import studio.authcode.wallet.Contract;

/// How long a thousand cases take, from the start of the process and in one that is warm, beside a thousand times opening
/// the same page without any call; how much memory that takes; and what TypeScript costs the first and the second time.
public final class PlanBench {

    private static final int CASES = 1_000;
    private static final int OUTCOMES = 12;
    private static final String ID = "vn.example.bench";

    private final Race race = new Race(Integer.getInteger("authcode.bench.rounds", 15));
    private final Launcher launcher = new Launcher(Path.of(System.getProperty("authcode.layout")));
    private final Path scratch;

    private PlanBench(Path scratch) {
        this.scratch = scratch;
    }

    /// Runs the comparison.
    ///
    /// @throws IOException when a process fails
    /// @throws InterruptedException when interrupted while one runs
    public static void main(String[] args) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("plan-bench");
        try {
            new PlanBench(scratch).run();
        } finally {
            Scratch.remove(scratch);
        }
    }

    private void run() throws IOException, InterruptedException {
        int handlers = (CASES + OUTCOMES - 1) / OUTCOMES;
        Path plain = scratch.resolve("plain/app");
        Path typed = scratch.resolve("typed/app");
        Path apps = new PlannedApp(plain, handlers).write(false);
        new PlannedApp(typed, 1).write(true);
        race.enter("plan", command("plan", plain, apps), environment("home"), "");
        race.run();
        System.out.printf("%-58s %8.0f ms (goal 8,000)%n", "authcode plan, " + handlers * OUTCOMES
                + " cases, whole process, median", race.median("plan"));
        System.out.printf("%-58s %8d MB (goal 900)%n", "its memory, with its workers, most at once",
                TreeMemory.of(command("plan", plain, apps), environment("home")) / 1_000_000);
        inOneProcess(plain);
        typescript(typed, apps);
    }

    private void typescript(Path typed, Path apps) throws IOException, InterruptedException {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            first.add(once(command("run", typed, apps), environment("ts" + i)));
            second.add(once(command("run", typed, apps), environment("ts" + i)));
        }
        System.out.printf("%-58s %8.0f ms%n", "a TypeScript project's first run, whole process, median", median(first));
        System.out.printf("%-58s %8.0f ms%n", "its second, which finds what was compiled", median(second));
    }

    private static double once(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long began = System.nanoTime();
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IOException("run ended with " + exit);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void inOneProcess(Path folder) {
        try (Studio studio = new Studio(new StateFolder(scratch.resolve("state")), new Assets(Path.of("assets")),
                Optional.empty(), Clock.systemUTC(), new SplittableRandom(1), _ -> { })) {
            MiniApp app = studio.checkup().read(folder, Optional.empty(), Optional.empty());
            Contract contract = studio.wallets().get("tiki");
            RunSetup setup = new RunSetup(app, contract, Map.of(), ID, Optional.empty(), "production",
                    studio.personas().preset(), Optional.empty(), Optional.empty(), Network.loopbackOnly(),
                    studio.clock().instant());
            List<Case> cases = studio.planner().cases(setup, studio.checkup().index(app)).join().subList(0, CASES);
            double cold = time(() -> studio.planner().run(setup, cases.subList(0, 100), _ -> { }).join()) / 100;
            double page = 0;
            double flow = 0;
            for (int round = 0; round < 3; round++) {
                page = time(() -> open(studio, setup)) / CASES;
                flow = time(() -> studio.planner().run(setup, cases, _ -> { }).join()) / CASES;
            }
            System.out.printf("%-58s %8.0f a second%n", "cases, the first hundred of a process", 1000 / cold);
            System.out.printf("%-58s %8.0f a second%n", "cases, warm", 1000 / flow);
            System.out.printf("%-58s %8.2f x%n", "a case against opening its page without a call", flow / page);
        }
    }

    private static void open(Studio studio, RunSetup setup) {
        List<CompletableFuture<RunResult>> runs = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            runs.add(studio.runs().start(setup, List.of(new Act.Launch(Optional.empty(), "")), new Nobody()));
        }
        runs.forEach(CompletableFuture::join);
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private List<String> command(String name, Path folder, Path apps) {
        return name.equals("plan") ? launcher.command("plan", "--format", "json", "--apps", apps.toString(),
                folder.toString()) : launcher.command("run", "--format", "json", "--apps", apps.toString(), "--decide",
                        "allow", "--decide", "allow", folder.toString());
    }

    private Map<String, String> environment(String home) {
        return launcher.environment(scratch.resolve(home), "auto");
    }
}
