package studio.authcode.desktop.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.Troubled;

class ProblemsViewModelTest {

    private Bench bench;
    private ProblemsViewModel model;
    private ProblemRemedies remedies;
    private Path project;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        model = bench.workbench.problems();
        remedies = bench.workbench.remedies();
        project = Troubled.open(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> shown() {
        return model.shown().get().stream().map(each -> each.finding().rule()).toList();
    }

    private Listed one(String rule) {
        return model.all().get().stream().filter(each -> each.finding().rule().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void problemsStandInTheOrderOfTheFilesTheIgnoredOnesAmongThem() {
        assertEquals(List.of("project/settings", "app-id/misplaced", "app-id/unregistered"), shown());
        assertTrue(one("app-id/misplaced").ignored());
        assertEquals(Optional.of("until June"), one("app-id/misplaced").reason());
        assertEquals(List.of(2L, 0L, 0L, 1L), List.of(model.count(Kind.ERROR), model.count(Kind.WARNING),
                model.count(Kind.INFO), model.count(Kind.IGNORED)));
    }

    @Test
    void whatIsNotToBeShownIsRememberedAndStillCounted() {
        model.shows(Kind.ERROR).set(false);
        assertEquals(List.of("app-id/misplaced"), shown());
        assertEquals(2, model.count(Kind.ERROR));
        ProblemsViewModel later = new ProblemsViewModel(bench.workbench.session(), bench.settings);
        assertFalse(later.shows(Kind.ERROR).get());
        assertTrue(later.shows(Kind.IGNORED).get());
    }

    @Test
    void theSelectionGoesRoundAndStaysWithItsProblemWhenLinesMove() throws IOException {
        assertEquals("authcode.json", model.next().orElseThrow().file());
        model.previous();
        assertEquals("app-id/unregistered", model.selected().get().orElseThrow().finding().rule());
        int line = model.selected().get().orElseThrow().place().line();
        Path manifest = project.resolve("package.json");
        Files.writeString(manifest, "\n\n" + Files.readString(manifest));
        bench.changed();
        assertEquals("app-id/unregistered", model.selected().get().orElseThrow().finding().rule());
        assertEquals(line + 2, model.selected().get().orElseThrow().place().line());
        model.next();
        assertEquals("project/settings", model.selected().get().orElseThrow().finding().rule());
    }

    @Test
    void aSelectedProblemThatIsGoneIsSelectedNoMore() {
        model.previous();
        remedies.repair(model.selected().get().orElseThrow().finding());
        assertEquals(Optional.empty(), model.selected().get());
        assertEquals(1, model.count(Kind.ERROR));
    }

    @Test
    void aRepairIsShownAndOnlyThenMadeAndCanBeTakenBack() throws IOException {
        Path manifest = project.resolve("package.json");
        String before = Files.readString(manifest);
        remedies.preview(one("app-id/unregistered").finding());
        assertEquals(before, Files.readString(manifest));
        List<DiffLine> diff = DiffLine.of(remedies.preview().get().orElseThrow().diff());
        assertEquals(List.of("U+043E CYRILLIC SMALL LETTER O", "U+006F LATIN SMALL LETTER O"), DiffLine.named(diff));
        remedies.makeShown();
        assertEquals(before.replace('о', 'o'), Files.readString(manifest));
        bench.offered.run();
        assertEquals(before, Files.readString(manifest));
        assertEquals(2, model.count(Kind.ERROR));
    }

    @Test
    void aNoticeTakesBackOnlyTheRepairThatItNames() throws IOException {
        remedies.repair(one("app-id/unregistered").finding());
        Runnable older = bench.offered;
        remedies.report(one("app-id/misplaced").finding());
        String manifest = Files.readString(project.resolve("package.json"));
        String settings = Files.readString(project.resolve("authcode.json"));
        older.run();
        assertEquals(manifest, Files.readString(project.resolve("package.json")));
        assertEquals(settings, Files.readString(project.resolve("authcode.json")));
        assertTrue(bench.told.getLast().contains("can no longer be taken back"), bench.told.toString());
    }

    @Test
    void theLastRepairIsTakenBackWithoutItsNotice() throws IOException {
        String before = Files.readString(project.resolve("package.json"));
        remedies.repair(one("app-id/unregistered").finding());
        remedies.undoLast();
        assertEquals(before, Files.readString(project.resolve("package.json")));
        assertEquals("Taken back: Replace it by “vn.example.coffee”. package.json is as before.",
                bench.told.getLast());
        remedies.undoLast();
        assertTrue(bench.told.getLast().startsWith("There is no repair of"), bench.told.toString());
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws IOException {
        Path manifest = project.resolve("package.json");
        remedies.preview(one("app-id/unregistered").finding());
        String other = Files.readString(manifest).replace("shop", "stop");
        Files.writeString(manifest, other);
        remedies.makeShown();
        assertEquals(other, Files.readString(manifest));
        assertEquals(1, bench.told.size(), bench.told.toString());
    }

    @Test
    void anIgnoredProblemStaysInTheListWithItsReasonUntilItIsReportedAgain() throws IOException {
        String before = Files.readString(project.resolve("authcode.json"));
        remedies.ignore(one("app-id/unregistered").finding());
        remedies.ignoreFor("  a test build  ");
        assertEquals(Optional.of("a test build"), one("app-id/unregistered").reason());
        assertEquals(2, model.count(Kind.IGNORED));
        remedies.report(one("app-id/unregistered").finding());
        assertFalse(one("app-id/unregistered").ignored());
        assertTrue(one("app-id/misplaced").ignored());
        assertEquals(before, Files.readString(project.resolve("authcode.json")));
    }

    @Test
    void theOnlyEntryLeavesAnEmptyList() throws IOException {
        remedies.report(one("app-id/misplaced").finding());
        assertFalse(one("app-id/misplaced").ignored());
        assertTrue(Files.readString(project.resolve("authcode.json")).contains("\"ignore\": []"));
    }

    @Test
    void problemsAreCopiedAsTheCommandPrintsThemAndWithWhyTheyAreIgnored() {
        remedies.copy(model.shown().get());
        String text = bench.copied.getFirst();
        assertTrue(text.contains("error: "), text);
        assertTrue(text.contains("\n --> package.json:5:22  app-id/unregistered (homoglyph)\n  |\n5 | "), text);
        assertTrue(text.contains("^^^^"), text);
        assertTrue(text.contains("\n  = hint: "), text);
        assertTrue(text.contains(" = ignored: until June\n"), text);
    }

    @Test
    void withoutAProjectThereIsNothing() throws IOException {
        Files.delete(project.resolve("package.json"));
        Files.delete(project.resolve("src/app.json"));
        bench.changed();
        assertFalse(model.open().get());
        assertEquals(List.of(), model.shown().get());
        assertEquals(Optional.empty(), model.next());
    }
}
