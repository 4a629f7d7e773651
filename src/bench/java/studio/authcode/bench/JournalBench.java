package studio.authcode.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.Journals;

/// How many flows a second four threads get onto the disk, beside what the disk itself can do.
public final class JournalBench {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 3;
    private static final double GOAL = 20_000;
    private static final String JSON = """
            {"flow":"%s","time":"2026-03-04T05:06:07.089Z","wallet":"tiki","app":"vn.tiki.demo","callback":"success",\
            "payload":{"authCode":"9f8a7b6c5d4e3f2a1b0c.9f8a7b6c5d4e3f2a1b0c9f8a7b6c5d4e3f2a1b0c"},\
            "prompts":[{"scopes":["user_profile"],"decision":{"user_profile":"allow"}}],\
            "steps":[{"step":"identity","outcome":"ok","why":"vn.tiki.demo is registered","basis":"documented"},\
            {"step":"allowed","outcome":"ok","why":"user_profile","basis":"documented"},\
            {"step":"prompt","outcome":"ok","why":"1 scope, one after the other","basis":"observed"}],\
            "project":"/projects/linh/demo","from":"pages/home/index.js:12","ms":7}""";

    private JournalBench() {
    }

    /// Runs in a new folder under the first argument, else under the folder for temporary files.
    public static void main(String[] args) throws IOException, InterruptedException {
        Path parent = args.length > 0 ? Path.of(args[0]) : Path.of(System.getProperty("java.io.tmpdir"));
        Path folder = Files.createTempDirectory(parent, "journal-bench");
        try {
            run(folder, Journals::open, 1, 20_000);
            double waiting = best(folder, Journals::open, 1, 100_000);
            double ahead = best(folder, Journals::open, 64, 200_000);
            double growing = flushes(folder.resolve("flushes"));
            double flushes = flushes(folder.resolve("flushes"));
            double safe = best(folder, Journals::openFlushing, 1, 4_000);
            double safeAhead = best(folder, Journals::openFlushing, 64, 40_000);
            say("journal, NORMAL, each writer waits for its row", waiting, GOAL, "goal");
            say("journal, NORMAL, each writer 64 rows ahead", ahead, GOAL, "goal");
            say("the disk's own flushes of a page in a file", flushes, flushes, "flushes");
            say("the disk's own flushes of a page that is new", growing, flushes, "flushes");
            say("journal, FULL, each writer waits for its row", safe, flushes, "flushes");
            say("journal, FULL, each writer 64 rows ahead", safeAhead, flushes, "flushes");
        } finally {
            Scratch.remove(folder);
        }
    }

    private interface Opening {

        Journal open(Path file, Clock clock);
    }

    private static void say(String what, double perSecond, double against, String unit) {
        System.out.printf(Locale.ROOT, "%-48s %,10.0f /s  = %6.2f x %s%n", what, perSecond, perSecond / against, unit);
    }

    private static double best(Path folder, Opening opening, int ahead, int rows)
            throws IOException, InterruptedException {
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.max(best, run(folder, opening, ahead, rows));
        }
        return best;
    }

    private static double run(Path folder, Opening opening, int ahead, int rows)
            throws IOException, InterruptedException {
        Path file = Files.createTempDirectory(folder, "run").resolve("journal.db");
        try (Journal journal = opening.open(file, Clock.systemUTC())) {
            journal.append(entry("first")).join();
            List<Thread> threads = new ArrayList<>();
            long start = System.nanoTime();
            for (int t = 0; t < WRITERS; t++) {
                String prefix = "0123456789abcdef-" + t + "-";
                threads.add(Thread.ofPlatform().start(() -> append(journal, prefix, ahead, rows / WRITERS)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (journal.search("").count() != rows + 1 || !journal.problems().isEmpty()) {
                throw new IllegalStateException("rows were lost: " + journal.problems());
            }
            return rows / seconds;
        }
    }

    private static void append(Journal journal, String prefix, int ahead, int rows) {
        Deque<CompletableFuture<Void>> pending = new ArrayDeque<>();
        for (int i = 0; i < rows; i++) {
            pending.add(journal.append(entry(prefix + i)));
            if (pending.size() >= ahead) {
                pending.remove().join();
            }
        }
        pending.forEach(CompletableFuture::join);
    }

    private static JournalEntry entry(String flow) {
        return new JournalEntry(flow, Instant.parse("2026-03-04T05:06:07.089Z"), "tiki", "vn.tiki.demo", "linh",
                "/projects/linh/demo", "pages/home/index.js:12", "user_profile", "allow", "success", null, 7,
                JSON.formatted(flow));
    }

    /// Writes and flushes pages one by one; SQLite's write-ahead log is such a file, and mostly as long as it needs to be.
    private static double flushes(Path file) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(4_096);
        int count = 1_000;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                channel.write(page.rewind());
                channel.force(false);
            }
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }
}
