package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import studio.authcode.Studio;
import studio.authcode.base.Assets;
import studio.authcode.base.Place;
import studio.authcode.base.StateFolder;
import studio.authcode.desktop.common.Handler;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectWatcher;
import studio.authcode.runtime.Network;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;

/// How soon after a page is saved its reaction to the answer is in the window, which runs it again on save; beside the
/// same run without a window, and without anything that watches.
public final class ReactionBench {

    private static final int ROUNDS = 25;
    private static final int WARM_UP = 5;
    private static final String HOME = "pages/home/index";
    private static final String ID = "vn.example.bench";
    private static final Handler TAPPED = new Handler(HOME, Optional.empty(), "onTap0", false, true,
            Place.of(HOME + ".js"));
    private static final double GOAL = 1_000;
    /// A person does not save twice in a moment, and the watcher waits longer where that happens.
    private static final long BETWEEN_SAVES = 700;

    private final Path scratch;
    private int round;

    private ReactionBench(Path scratch) {
        this.scratch = scratch;
    }

    /// Measures it, in JavaScript and in TypeScript.
    ///
    /// @throws IOException when a file cannot be written
    /// @throws InterruptedException when interrupted while it waits
    public static void main(String[] args) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("reaction-bench");
        try (RunWindow window = new RunWindow()) {
            ReactionBench bench = new ReactionBench(scratch);
            bench.compare(window, "JavaScript", false);
            bench.compare(window, "TypeScript", true);
            System.out.printf(Locale.ROOT, "goal: the page's reaction within %.0f ms of the save%n", GOAL);
        } finally {
            Scratch.remove(scratch);
        }
        // JavaFX's own threads would keep the process.
        System.exit(0);
    }

    private void compare(RunWindow window, String language, boolean typed) throws IOException, InterruptedException {
        Path folder = scratch.resolve(language + "/app");
        Path apps = new PlannedApp(folder, 1).write(typed);
        Path page = folder.resolve(HOME + (typed ? ".ts" : ".js"));
        try (Studio studio = new Studio(new StateFolder(scratch.resolve(language + "/state")),
                new Assets(Path.of("assets")), Optional.of(apps), Clock.systemUTC(), new SplittableRandom(1),
                _ -> { })) {
            double[] bare = bare(studio, folder, page);
            double[] heard = heard(folder, page);
            window.open(studio, folder, TAPPED);
            double[] seen = seen(window, page);
            window.leave();
            System.out.println(language);
            say("read anew and run, without a window", bare, median(bare));
            say("until the folder's watcher tells", heard, median(bare));
            say("from the save to the reaction in the window", seen, median(bare));
        }
    }

    /// The same run by itself: the project is read, the page is tapped, and the answer is to allow.
    private double[] bare(Studio studio, Path folder, Path page) throws IOException {
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            String mark = save(page);
            long began = System.nanoTime();
            MiniApp app = studio.checkup().read(folder, Optional.empty(), Optional.empty());
            RunSetup setup = new RunSetup(app, studio.wallets().get("tiki"), Map.of(), ID,
                    studio.registry().find("tiki", ID), "production", studio.personas().preset(), Optional.empty(),
                    Optional.empty(), Network.loopbackOnly(), studio.clock().instant());
            RunResult result = studio.runs().start(setup, TAPPED.acts(), new Allowing()).join();
            times[Math.max(i, 0)] = millis(began);
            if (result.trail().stream().noneMatch(event -> event instanceof RunEvent.DataSet set
                    && set.changes().toString().contains(mark))) {
                throw new IllegalStateException("The saved page was not run: " + result);
            }
        }
        return times;
    }

    private double[] heard(Path folder, Path page) throws IOException, InterruptedException {
        double[] times = new double[ROUNDS];
        SynchronousQueue<Set<String>> changes = new SynchronousQueue<>();
        try (ProjectWatcher _ = ProjectWatcher.open(folder, changed -> changes.offer(changed.files()))) {
            for (int i = 0; i < ROUNDS; i++) {
                Thread.sleep(BETWEEN_SAVES);
                save(page);
                long began = System.nanoTime();
                if (changes.poll(10, TimeUnit.SECONDS) == null) {
                    throw new IllegalStateException("The watcher never told");
                }
                times[i] = millis(began);
            }
        }
        return times;
    }

    private double[] seen(RunWindow window, Path page) throws IOException, InterruptedException {
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            Thread.sleep(BETWEEN_SAVES);
            long began = System.nanoTime();
            String mark = save(page);
            times[Math.max(i, 0)] = (window.shows(mark) - began) / 1e6;
        }
        return times;
    }

    /// Saves the page so that what it does with the answer tells which saving it was.
    private String save(Path page) throws IOException {
        String mark = "reaction " + ++round + ".";
        Files.writeString(page, """
                import { label } from '../../lib/m1';
                Page({
                  data: { message: '' },
                  onTap0() {
                    my.getAuthCode({
                      scopes: ['user_profile'],
                      success: res => this.setData({ message: '%s' + label(res.authCode ? 'in' : 'out') }),
                      fail: () => this.setData({ message: 'failed' }),
                    });
                  },
                });
                """.formatted(mark));
        return mark;
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String what, double[] times, double bare) {
        System.out.printf(Locale.ROOT, "  %-46s median %7.1f ms  slowest %7.1f ms  = %5.2f x%n", what, median(times),
                Arrays.stream(times).max().orElse(0), median(times) / bare);
    }
}
