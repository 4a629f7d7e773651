package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectWatcher;
import studio.authcode.registry.AppRegistry;
import studio.authcode.source.SourceIndex;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;

/// How soon the findings of an open project of 1,000 pages are fresh after one of its files was saved, beside reading
/// all of it anew; what watching the folder adds stands apart.
public final class SaveBench {

    private static final int PAGES = 1_000;
    private static final int SIGNS_IN_EVERY = 10;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 50;
    private static final int FULL_ROUNDS = 7;
    private static final double GOAL = 100;
    /// A person does not save twice in a moment, and the watcher waits longer where that happens.
    private static final long BETWEEN_SAVES = 700;

    private final Path project;
    private final AppTree tree;
    private final Checkup checkup;

    private SaveBench(Path scratch) {
        this.project = scratch.resolve("project");
        this.tree = new AppTree(project);
        this.checkup = new Checkup(new Wallets(new UserContracts(scratch.resolve("wallets"))),
                new AppRegistry(scratch.resolve("apps.json"), Clock.systemUTC(), _ -> { }), Doctor.ofEverything());
    }

    /// Runs in a new folder of its own.
    ///
    /// @throws IOException when a file cannot be written
    /// @throws InterruptedException when interrupted while it waits for the watcher
    public static void main(String[] args) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("save-bench");
        try {
            new SaveBench(scratch).run();
        } finally {
            Scratch.remove(scratch);
        }
    }

    private void run() throws IOException, InterruptedException {
        int calls = tree.app(project, "vn.example.bench", PAGES, SIGNS_IN_EVERY);
        double[] full = new double[FULL_ROUNDS];
        for (int i = -2; i < FULL_ROUNDS; i++) {
            long start = System.nanoTime();
            MiniApp app = read();
            diagnose(app, SourceIndex.of(app));
            full[Math.max(i, 0)] = millis(start);
        }
        double[] saves = saves(calls);
        double[] heard = heard();
        say("all of it read anew", median(full), median(full));
        say("one saved page, to fresh findings", median(saves), median(full));
        say("one saved page, the slowest", saves[saves.length - 1], median(full));
        say("until the folder's watcher tells", median(heard), median(full));
        say("both together", median(saves) + median(heard), median(full));
        System.out.printf(Locale.ROOT, "goal: fresh findings within %.0f ms of the save%n", GOAL);
    }

    /// Saves a page with a call and without one in turn, and looks whether the index has seen it.
    private double[] saves(int calls) throws IOException {
        double[] times = new double[ROUNDS];
        SourceIndex index = SourceIndex.of(read());
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int page = 1 + SIGNS_IN_EVERY * Math.floorMod(Math.floorDiv(i, 2), PAGES / SIGNS_IN_EVERY);
            boolean signsIn = Math.floorMod(i, 2) == 0;
            String file = "src/" + AppTree.name(page) + ".js";
            Files.writeString(project.resolve(file), tree.page(page, signsIn));
            long start = System.nanoTime();
            MiniApp app = read();
            index = index.updated(app, Set.of(file));
            diagnose(app, index);
            times[Math.max(i, 0)] = millis(start);
            if (index.calls().size() != calls + (signsIn ? 1 : 0)) {
                throw new IllegalStateException("The saved page was not seen: " + index.calls().size() + " calls");
            }
        }
        return times;
    }

    private double[] heard() throws IOException, InterruptedException {
        double[] times = new double[FULL_ROUNDS];
        SynchronousQueue<Long> changes = new SynchronousQueue<>();
        try (ProjectWatcher _ = ProjectWatcher.open(project, _ -> changes.offer(System.nanoTime()))) {
            for (int i = 0; i < times.length; i++) {
                Thread.sleep(BETWEEN_SAVES);
                Files.writeString(project.resolve("src/" + AppTree.name(i) + ".js"), tree.page(i, i % 2 == 0));
                long start = System.nanoTime();
                Long told = changes.poll(10, TimeUnit.SECONDS);
                if (told == null) {
                    throw new IllegalStateException("The watcher never told");
                }
                times[i] = (told - start) / 1e6;
            }
        }
        return times;
    }

    private MiniApp read() {
        return checkup.read(project, Optional.empty(), Optional.empty());
    }

    private Diagnosis diagnose(MiniApp app, SourceIndex index) {
        return checkup.diagnose(app, index, Circumstances.in("production"));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void say(String what, double millis, double full) {
        System.out.printf(Locale.ROOT, "%-52s %9.1f ms  = %6.3f x%n", what, millis, millis / full);
    }
}
