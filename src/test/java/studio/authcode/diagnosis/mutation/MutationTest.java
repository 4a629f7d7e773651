package studio.authcode.diagnosis.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.diagnosis.Finding;

/// Breaks healthy projects in every way that the catalogue knows, and counts how often the program says in which way,
/// says where, and repairs it.
///
/// The table is in `target/mutations.txt`. `-Dmutation.projects=DIR` adds the projects below a folder,
/// `-Dmutation.tries=N` tries more, `-Dmutation.seed=N` repeats a run.
class MutationTest {

    /// Causes that are still being built.
    private static final Set<String> PENDING = Set.of();

    private static final int SHOWN = 500;
    private static final int TRIES = Integer.getInteger("mutation.tries", 15);
    private static final long SEED = Long.getLong("mutation.seed", System.nanoTime());

    @TempDir
    private Path temp;

    static List<Mutator> mutators() {
        return Stream.of(PlaceMutators.all(), IdMutators.all(), AppMutators.all(), LayoutMutators.all(),
                FileMutators.all()).flatMap(List::stream).toList();
    }

    /// One line of the table.
    private static final class Count {

        private int tried;
        private int named;
        private int placed;
        private int repairable;
        private int repaired;
        private final List<String> misses = new ArrayList<>();

        void add(Mutation mutation, Examiner.Outcome outcome) {
            tried++;
            named += outcome.named() ? 1 : 0;
            placed += outcome.placed() ? 1 : 0;
            repairable += mutation.repair() ? 1 : 0;
            repaired += outcome.repaired() ? 1 : 0;
            boolean whole = outcome.named() && outcome.placed() && outcome.repaired() == mutation.repair();
            if (!whole) {
                misses.add(shown(mutation, outcome));
            }
        }

        void add(Count other) {
            tried += other.tried;
            named += other.named;
            placed += other.placed;
            repairable += other.repairable;
            repaired += other.repaired;
        }

        String row(String name) {
            return String.format("%-44s %6d %6d %6d %11s", name, tried, named, placed,
                    repairable == 0 ? "-" : repaired + "/" + repairable);
        }
    }

    private static String shown(Mutation mutation, Examiner.Outcome outcome) {
        Project broken = mutation.broken();
        String text = broken.has(mutation.spot().file()) ? broken.text(mutation.spot().file()) : "";
        return broken.name() + " " + mutation.spot() + " " + shown(outcome.findings()) + " apps "
                + broken.apps().stream().map(app -> app.id()).toList() + " "
                + text.substring(0, Math.min(SHOWN, text.length())).replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String shown(List<Finding> findings) {
        return findings.stream().map(each -> each.rule() + "/" + each.cause() + "@" + each.place())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void everyCauseOfTheCatalogueHasAGenerator() {
        Set<String> causes = mutators().stream().map(Mutator::name).collect(Collectors.toSet());
        assertEquals(58, causes.size());
        List<String> missing = Doctor.ofEverything().catalogue().stream()
                .filter(entry -> entry.rule().startsWith("app-id/") || entry.rule().equals("project/root")
                        || entry.rule().equals("project/page"))
                .flatMap(entry -> entry.causes().stream().map(cause -> entry.rule() + "/" + cause.id()))
                .filter(name -> !causes.contains(name)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyCauseIsNamedPlacedAndRepaired() throws IOException {
        Random random = new Random(SEED);
        Examiner examiner = new Examiner(temp);
        List<Project> given = given(random);
        List<String> alarms = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        for (Project project : given) {
            List<Finding> findings = examiner.healthy(project);
            if (findings.isEmpty()) {
                projects.add(project);
            } else {
                alarms.add(project.name() + " " + shown(findings));
            }
        }
        Map<String, Count> table = new TreeMap<>();
        for (Mutator mutator : mutators()) {
            Count count = table.computeIfAbsent(mutator.name(), _ -> new Count());
            for (Project project : projects) {
                run(examiner, mutator, project, random, count);
            }
            for (int i = 0; i < TRIES * 3 && count.tried < TRIES + projects.size(); i++) {
                Project project = Healthy.invented(random);
                if (i < 2 && !examiner.healthy(project).isEmpty()) {
                    alarms.add("invented " + shown(examiner.healthy(project)));
                }
                run(examiner, mutator, project, random, count);
            }
        }
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("mutations.txt"),
                print(table, given.size(), given.size() - projects.size(), alarms));
        judge(table, alarms);
    }

    private static List<Project> given(Random random) {
        List<Project> given = new ArrayList<>();
        for (String sample : List.of("tiki", "alipay", "dana", "qi", "miniprogram")) {
            given.addAll(Healthy.below(Path.of("assets/samples", sample), random));
        }
        String more = System.getProperty("mutation.projects");
        if (more != null) {
            given.addAll(Healthy.below(Path.of(more), random));
        }
        return given;
    }

    private static void run(Examiner examiner, Mutator mutator, Project project, Random random, Count count)
            throws IOException {
        if (mutator.cause().equals("permission") && System.getProperty("user.name").equals("root")) {
            return;
        }
        Optional<Mutation> mutation = mutator.way().apply(project, random);
        if (mutation.isPresent()) {
            count.add(mutation.get(), examiner.examine(mutator, mutation.get()));
        }
    }

    private static String print(Map<String, Count> table, int given, int leftOut, List<String> alarms) {
        StringBuilder text = new StringBuilder(String.format(
                "seed %d, %d projects given, %d of them left out as not healthy%n%-44s %6s %6s %6s %11s%n", SEED, given,
                leftOut, "cause", "tried", "named", "placed", "repaired"));
        table.forEach((name, count) -> text.append(count.row(name)).append(String.format("%n")));
        Count all = new Count();
        table.values().forEach(all::add);
        text.append(all.row("all")).append(String.format("%n"));
        table.forEach((name, count) -> count.misses.forEach(miss ->
                text.append("miss ").append(name).append(": ").append(miss).append(String.format("%n"))));
        alarms.forEach(alarm -> text.append("not healthy: ").append(alarm).append(String.format("%n")));
        return text.toString();
    }

    private static void judge(Map<String, Count> table, List<String> alarms) {
        assertEquals(List.of(), System.getProperty("mutation.projects") == null ? alarms : List.of());
        List<Count> done = table.entrySet().stream().filter(each -> !PENDING.contains(each.getKey()))
                .map(Map.Entry::getValue).toList();
        int tried = done.stream().mapToInt(each -> each.tried).sum();
        assertTrue(tried > 50 * TRIES / 2, "tried " + tried);
        assertRate("named", done.stream().mapToInt(each -> each.named).sum(), tried);
        assertRate("placed", done.stream().mapToInt(each -> each.placed).sum(), tried);
        assertRate("repaired", done.stream().mapToInt(each -> each.repaired).sum(),
                done.stream().mapToInt(each -> each.repairable).sum());
        table.forEach((name, count) -> assertTrue(count.tried > 0 || name.endsWith("/permission"), name));
    }

    private static void assertRate(String what, int got, int of) {
        assertTrue(got * 100L >= of * 99L, what + " " + got + " of " + of + ", seed " + SEED);
    }
}
