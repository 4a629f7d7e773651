package studio.authcode.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A program for tests: several threads append, and each says a flow's id once it may be relied on.
public final class AppendingProgram {

    private AppendingProgram() {
    }

    /// Takes the file, a prefix for ids, how many threads, and how many entries each; prints ids, then any problems.
    public static void main(String[] args) throws InterruptedException {
        int each = Integer.parseInt(args[3]);
        try (Journal journal = Journals.open(Path.of(args[0]), Clock.systemUTC())) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < Integer.parseInt(args[2]); t++) {
                String prefix = args[1] + "-" + t + "-";
                threads.add(Thread.ofPlatform().start(() -> append(journal, prefix, each)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            journal.problems().forEach(System.out::println);
        }
    }

    private static void append(Journal journal, String prefix, int each) {
        for (int i = 0; i < each; i++) {
            // Long enough that the write-ahead log is taken over into the database now and then.
            String json = "{\"payload\":\"" + "0123456789".repeat(70) + "\"}";
            journal.append(Entries.entry(prefix + i, "user_profile", json)).join();
            System.out.println(prefix + i);
        }
    }
}
