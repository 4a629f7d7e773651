package studio.authcode.desktop.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.Answers;
import studio.authcode.desktop.common.HeldTasks;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Told;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.ExportFormat;
import studio.authcode.journal.MemoryJournal;
import tools.jackson.databind.JsonNode;

class LogViewModelTest {

    @TempDir
    Path folder;

    private final MemoryJournal journal = new MemoryJournal();
    private final List<JsonNode> repeated = new ArrayList<>();
    private final Told told = new Told();
    private final Answers answers = new Answers();
    private Path file;
    private LogViewModel log;

    @BeforeEach
    void begin() {
        file = folder.resolve("log.out");
        answers.file = Optional.of(file);
        log = new LogViewModel(journal, new Tools(Tasks.direct(), told, new Tr(() -> Locale.ENGLISH)),
                answers, repeated::add, null);
        log.onNewest(() -> log.select(log.rows().get().isEmpty() ? -1 : 0));
        log.added();
    }

    @Test
    void aFlowThatIsAddedIsSelectedAtOnce() {
        add(1);
        add(2);
        log.select(1);
        add(3);
        assertEquals("f3", log.selected().get().entry().flow());
        assertEquals(3, log.rows().get().size());
    }

    @Test
    void flowsOfOtherProcessesAreFollowedButLeaveTheSelectionAlone() {
        add(1);
        add(2);
        log.select(1);
        journal.append(Flows.of(3));
        log.follow();
        assertEquals(3, log.rows().get().size());
        assertEquals("f1", log.selected().get().entry().flow());
    }

    @Test
    void whoeverLooksAtTheNewestFlowKeepsLookingAtTheNewest() {
        add(1);
        journal.append(Flows.of(2));
        log.follow();
        assertEquals("f2", log.selected().get().entry().flow());
    }

    @Test
    void rowsWhoseReadingWasGivenUpAreReadWhenTheyAreLookedAtAgain() {
        for (int i = 1; i <= 400; i++) {
            journal.append(Flows.of(i));
        }
        HeldTasks tasks = new HeldTasks();
        log = new LogViewModel(journal, new Tools(tasks, told, new Tr(() -> Locale.ENGLISH)), answers,
                repeated::add, null);
        log.added();
        tasks.endAll();
        assertTrue(log.rows().get().get(300).isEmpty());
        tasks.cancel();
        assertTrue(log.rows().get().get(300).isEmpty());
        tasks.endAll();
        assertEquals("f100", log.rows().get().get(300).orElseThrow().entry().flow());
    }

    @Test
    void theFilterFindsEveryColumnAndThePayload() {
        for (int i = 1; i <= 30; i++) {
            journal.append(Flows.of(i));
        }
        log.search("pages/home/index.js:15");
        assertEquals(1, log.rows().get().size());
        log.search("eyJhbGciOiJIUzI1NiJ9.29");
        assertEquals("f29", log.selected().get().entry().flow());
        log.search("");
        assertEquals(30, log.rows().get().size());
    }

    @Test
    void repeatingHandsOverTheWholeFlow() {
        add(1);
        log.repeat();
        assertEquals("[\"user_profile\",\"offline\"]", repeated.getFirst().at("/request/scopes").toString());
    }

    @Test
    void comparingPutsTheOlderFlowLeft() {
        add(1);
        add(3);
        List<Comparison> shown = new ArrayList<>();
        log.compare(0, 1, shown::add);
        assertEquals("f1", shown.getFirst().older().flow());
        assertTrue(shown.getFirst().lines().stream().anyMatch(line -> !line.same()));
    }

    @Test
    void exportingWritesWhatTheFilterFinds() throws Exception {
        add(1);
        add(3);
        log.search("deny");
        log.export(ExportFormat.JSONL);
        assertEquals(1, Files.readAllLines(file).size());
        assertTrue(told.all.getFirst().contains(file.toString()));
    }

    @Test
    void anExportThatCannotBeWrittenSaysSoAndLeavesNothingBehind() throws Exception {
        add(1);
        Files.createDirectories(file.resolve("in-the-way"));
        log.export(ExportFormat.CSV);
        assertTrue(told.all.getFirst().contains(file.toString()));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void clearingAsksFirst() {
        add(1);
        answers.confirmed = false;
        log.clear();
        assertEquals(1, log.rows().get().size());
        answers.confirmed = true;
        log.clear();
        assertTrue(log.rows().get().isEmpty());
        assertNull(log.selected().get());
        assertFalse(log.filter().get().contains("f1"));
    }

    private void add(int number) {
        journal.append(Flows.of(number));
        log.added();
    }
}
