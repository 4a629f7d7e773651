package studio.authcode.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryJournalTest {

    private final MemoryJournal journal = new MemoryJournal();

    @Test
    void onlyTheNewestTenThousandAreKept() {
        for (int i = 0; i < 10_050; i++) {
            journal.append(Entries.entry("f" + i)).join();
        }
        JournalView view = journal.search("");
        assertEquals(10_000, view.count());
        assertEquals("f10049", view.row(0).orElseThrow().entry().flow());
        assertEquals("f50", view.row(9_999).orElseThrow().entry().flow());
        assertThrows(IndexOutOfBoundsException.class, () -> view.row(10_000));
    }

    @Test
    void fewerAreKeptWhereTheyAreLong() {
        String json = "{\"a\":\"" + "x".repeat(JournalEntry.MOST_JSON - 100) + "\"}";
        for (int i = 0; i < 1_000; i++) {
            journal.append(Entries.entry("f" + i, "", json)).join();
        }
        assertTrue(journal.search("").count() < 600);
        assertEquals(1_000, journal.lastRow());
    }

    @Test
    void aFilterAFollowerAndAnExportFindTheSameAsInAFile() throws java.io.IOException {
        journal.append(Entries.failing("a", "/P", "DENIED")).join();
        journal.append(Entries.entry("b")).join();
        assertEquals(1, journal.search("denied").count());
        assertEquals(List.of("b"), journal.after(1, 9).stream().map(row -> row.entry().flow()).toList());
        assertEquals(List.of(), journal.search("").page(7, 5));
        StringBuilder out = new StringBuilder();
        journal.export(ExportFormat.JSONL, "profile", out);
        assertEquals(Entries.entry("b").json().replaceFirst("}$", ",\"exchanges\":[]}\n"), out.toString());
        journal.clear().join();
        assertEquals(0, journal.search("").count());
        assertEquals(0, journal.lastRow());
    }
}
