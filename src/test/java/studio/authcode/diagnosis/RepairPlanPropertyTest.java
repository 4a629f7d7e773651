package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.project.FileChange;
import studio.authcode.project.JsonScribble;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.Wallets;
import studio.authcode.source.SourceIndex;
import tools.jackson.databind.json.JsonMapper;

/// Repairs texts that are nearly manifests; `-Dfuzz.tries=N` tries more of them.
class RepairPlanPropertyTest {

    private static final int TRIES = Integer.getInteger("fuzz.tries", 2_000);
    private static final Doctor DOCTOR = Doctor.ofEverything();
    private static final JsonMapper READER = JsonMapper.builder().build();
    private static final List<String> NAMES =
            List.of("package.json", "app.json", "authcode.json", "project.config.json");
    /// What only shows once a file can be read, or an id counts.
    private static final Map<String, Set<String>> REVEALED = Map.of(
            "app-id/misplaced", Set.of("app-id/unregistered", "app-id/inactive", "app-id/format"),
            "app-id/wrong-type", Set.of("app-id/misplaced", "app-id/unregistered", "app-id/inactive", "app-id/format"),
            "app-id/unregistered", Set.of("app-id/inactive"));

    @TempDir
    private Path folder;
    private ProjectFiles files;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.writeString(folder.resolve("app.json"), "{\"pages\": []}");
        Files.writeString(folder.resolve("package.json"), "{\"tiki\": {}}");
        files = ProjectFiles.at(folder);
    }

    private static Judged judge(ProjectFiles files) {
        MiniApp app = MiniAppReader.read(files, Wallets.ALL, Optional.empty(), Optional.empty());
        return new Judged(app, SourceIndex.none(), DOCTOR.diagnose(new Subject(app, Wallets.ALL,
                List.of(Cases.tiki("vn.x.y")), Optional.empty(), SourceIndex.none(), Circumstances.in("production"))));
    }

    @Test
    void repairsYieldJsonMakeTheirFindingDisappearAndChangeNothingTheSecondTime() {
        long first = System.nanoTime();
        Map<String, Integer> counts = new TreeMap<>();
        for (long seed = first; seed < first + TRIES; seed++) {
            try {
                counts.merge(repaired(new Random(seed)), 1, Integer::sum);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        for (String rule : List.of("manifest/unreadable", "app-id/misplaced", "app-id/unregistered", "project/root",
                "app-id/wrong-type", "nothing")) {
            assertTrue(counts.getOrDefault(rule, 0) > TRIES / 1000, () -> "too seldom: " + rule + " " + counts);
        }
    }

    /// Returns the first rule that had something to repair.
    private String repaired(Random random) {
        Map<String, String> texts = new HashMap<>();
        texts.put("package.json", new JsonScribble(random).manifest());
        if (random.nextInt(3) == 0) {
            texts.put(NAMES.get(1 + random.nextInt(3)), new JsonScribble(random).text());
        }
        ProjectFiles before = files.with(texts);
        Judged judged = judge(before);
        judged.diagnosis().findings().forEach(finding -> assertInside(texts, finding.place()));
        judged.diagnosis().findings().stream().filter(each -> each.fix().filter(Fix::safe).isPresent())
                .forEach(finding -> check(judged, finding, texts));
        RepairPlan plan = RepairPlan.of(before, RepairPlanPropertyTest::judge, _ -> true);
        ProjectFiles after = files.with(after(texts, plan.changes()));
        plan.changes().forEach(change -> assertTrue(READER.readTree(change.after()).isObject(), change.after()));
        assertEquals(List.of(), RepairPlan.of(after, RepairPlanPropertyTest::judge, _ -> true).changes());
        return plan.applied().isEmpty() ? "nothing" : plan.applied().getFirst().rule();
    }

    private void check(Judged judged, Finding finding, Map<String, String> texts) {
        List<FileChange> changes = FileChange.of(judged.app().texts(), finding.fix().orElseThrow().edits());
        assertTrue(!changes.isEmpty(), () -> finding + " " + texts);
        Set<String> found = names(judge(files.with(after(texts, changes))));
        assertTrue(!found.contains(name(finding)), () -> "still there: " + finding + " " + texts);
        found.removeAll(names(judged));
        found.removeIf(each -> REVEALED.getOrDefault(finding.rule(), Set.of()).stream().anyMatch(each::startsWith));
        boolean hidden = finding.rule().equals("manifest/unreadable") || finding.cause().equals("app-json-unreadable");
        assertTrue(hidden || found.isEmpty(), () -> "new: " + found + " by " + finding + " " + texts);
    }

    private static Map<String, String> after(Map<String, String> texts, List<FileChange> changes) {
        Map<String, String> after = new HashMap<>(texts);
        changes.forEach(change -> after.put(change.file(), change.after()));
        return after;
    }

    private static Set<String> names(Judged judged) {
        Set<String> names = new HashSet<>();
        judged.diagnosis().findings().forEach(each -> names.add(name(each)));
        return names;
    }

    private static String name(Finding finding) {
        return finding.rule() + "/" + finding.cause() + " " + finding.place().file();
    }

    private static void assertInside(Map<String, String> texts, Place place) {
        if (!texts.containsKey(place.file())) {
            return;
        }
        String[] lines = texts.get(place.file()).split("\r\n|\r|\n", -1);
        for (int[] at : new int[][] {{place.line(), place.column()}, {place.endLine(), place.endColumn()}}) {
            assertTrue(at[0] >= 1 && at[0] <= lines.length, () -> place + " in " + texts);
            assertTrue(at[1] >= 1 && at[1] <= lines[at[0] - 1].length() + 1, () -> place + " in " + texts);
        }
    }
}
