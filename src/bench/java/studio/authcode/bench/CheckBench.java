package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// How long `check --recursive` takes over many mini-apps, beside a JVM that merely reads all of their bytes and, where
/// one is given, beside oxlint; how much memory it takes, and how many live calls it finds.
public final class CheckBench {

    private static final String GOAL = "8";
    private static final int FINDINGS = 1;

    private final Race race = new Race(Integer.getInteger("authcode.bench.rounds", 15));
    private final Launcher launcher = new Launcher(Path.of(System.getProperty("authcode.layout")));
    private final String oxlint = System.getProperty("authcode.bench.oxlint", "");
    private final Path home;
    private final Path tree;

    private CheckBench(Path home, Path tree) {
        this.home = home;
        this.tree = tree;
    }

    /// Runs the comparison over the given folder of mini-apps, else over one of its own.
    ///
    /// @throws IOException when a process fails
    /// @throws InterruptedException when interrupted while one runs
    public static void main(String[] args) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("check-bench");
        try {
            String given = System.getProperty("authcode.bench.tree", "");
            Path tree = given.isEmpty() ? scratch.resolve("tree") : Path.of(given).toAbsolutePath();
            OptionalInt known = given.isEmpty() ? OptionalInt.of(new AppTree(tree).many()) : OptionalInt.empty();
            new CheckBench(scratch.resolve("home"), tree).run(known);
        } finally {
            Scratch.remove(scratch);
        }
    }

    private void run(OptionalInt known) throws IOException, InterruptedException {
        List<String> reading = launcher.instead(System.getProperty("authcode.bench.jar"), ReadAll.class, List.of(),
                "check", ".");
        race.enter("read", Stream.concat(reading.stream(), Stream.of(tree.toString())).toList(), Map.of(), "");
        race.enter("check", check(), environment(), "", FINDINGS);
        if (!oxlint.isEmpty()) {
            race.enter("oxlint", List.of(oxlint, tree.toString()), Map.of(), "", FINDINGS);
        }
        race.run();
        System.out.printf("%-52s %9s %9s %7s %6s%n", "median of whole processes, interleaved", "ms", "against", "ratio",
                "goal");
        row("a JVM that reads every byte", "read", "read", "");
        row("authcode check --recursive", "check", "read", "");
        if (!oxlint.isEmpty()) {
            row("oxlint, with its defaults", "oxlint", "oxlint", "");
            row("authcode check --recursive", "check", "oxlint", GOAL);
        }
        memory("authcode check --recursive", check(), environment());
        if (!oxlint.isEmpty()) {
            memory("oxlint", List.of(oxlint, tree.toString()), Map.of());
        }
        sayWhatWasFound(known);
    }

    private List<String> check() {
        return launcher.command("check", "--recursive", "--format", "json", tree.toString());
    }

    private Map<String, String> environment() {
        return launcher.environment(home, "auto");
    }

    private void row(String text, String name, String base, String goal) {
        System.out.printf("%-52s %9.0f %9.0f %6.2fx %6s%n", text, race.median(name), race.median(base),
                race.median(name) / race.median(base), goal);
    }

    private static void memory(String text, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        OptionalLong peak = PeakMemory.of(command, environment);
        System.out.printf("%-52s %s%n", text + ", most memory at once",
                peak.isPresent() ? peak.getAsLong() / 1_000_000 + " MB" : "not told by this system");
    }

    private void sayWhatWasFound(OptionalInt known) throws IOException, InterruptedException {
        CheckReport report = CheckReport.of(check(), environment());
        int calls = report.callFiles().size();
        System.out.printf("%d mini-apps, %d live calls found%s; %,d bytes of JSON%n", report.projects(), calls,
                known.isPresent() ? " of " + known.getAsInt() : "", report.bytes());
        if (known.isPresent() && known.getAsInt() != calls) {
            throw new IllegalStateException("Not every live call was found, or more than there are");
        }
    }
}
