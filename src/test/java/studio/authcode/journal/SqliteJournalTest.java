package studio.authcode.journal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.consent.Grants.Holder;

class SqliteJournalTest {

    private static final String[] ODD = "a A b B % _ \\ ' đ Đ É é 0 : - 🙂".split(" ");

    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journals.open(file(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        journal.close();
        assertEquals(List.of(), journal.problems());
    }

    private Path file() {
        return folder.resolve("a folder? with #odd% names").resolve("journal.db");
    }

    private void append(int count) {
        CompletableFuture.allOf(IntStream.range(0, count).mapToObj(i -> journal.append(Entries.entry("f" + i)))
                .toArray(CompletableFuture[]::new)).join();
    }

    private static List<String> flows(List<JournalRow> rows) {
        return rows.stream().map(row -> row.entry().flow()).toList();
    }

    @Test
    void anEntryComesBackWholeAfterTheJournalWasClosed() {
        JournalEntry whole = Entries.failing("f1", "/projects/linh/ứng dụng", "1002: \"từ chối\" 🙂");
        journal.append(whole).join();
        journal.append(Entries.entry("f2")).join();
        journal.close();
        open();
        assertEquals(List.of(Entries.entry("f2"), whole),
                journal.search("").page(0, 10).stream().map(JournalRow::entry).toList());
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        append(1);
        Assumptions.assumeTrue(Files.getFileStore(file()).supportsFileAttributeView("posix"));
        for (String suffix : List.of("", "-wal", "-shm")) {
            assertEquals("rw-------", PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(Path.of(file() + suffix))), suffix);
        }
    }

    @Test
    void anEmptyJournalHasNoRows() {
        assertEquals(0, journal.search("").count());
        assertEquals(0, journal.search("x").count());
        assertEquals(0, journal.lastRow());
        assertEquals(List.of(), journal.after(0, 10));
    }

    @Test
    void aViewIsNewestFirstAndStaysAsItWasFound() {
        append(5);
        JournalView view = journal.search("  ");
        append(1);
        assertEquals(5, view.count());
        assertEquals(List.of("f4", "f3"), flows(view.page(0, 2)));
        assertEquals(List.of("f0"), flows(view.page(4, 10)));
        assertEquals(List.of(), view.page(5, 10));
        assertEquals("f1", view.row(3).orElseThrow().entry().flow());
        assertThrows(IndexOutOfBoundsException.class, () -> view.row(5));
        assertThrows(IndexOutOfBoundsException.class, () -> view.row(-1));
    }

    @Test
    void aHundredThousandRowsAreHeldAFewPagesAtATime() {
        append(100_000);
        for (String filter : List.of("", "USER_profile")) {
            PagedView view = assertInstanceOf(PagedView.class, journal.search(filter));
            assertEquals(100_000, view.count());
            assertEquals(0, view.heldRows());
            for (int i = 0; i < view.count(); i += 997) {
                assertEquals("f" + (99_999 - i), view.row(i).orElseThrow().entry().flow());
            }
            assertEquals(PagedView.MOST_PAGES * PagedView.PAGE, view.heldRows());
        }
    }

    @Test
    void aFilterFindsEveryColumnAndTheJsonInAnyLetterCase() {
        journal.append(Entries.failing("Flow-A", "/projects/LINH/app", "ACCESS_DENIED")).join();
        journal.append(Entries.entry("flow-b")).join();
        for (String found : List.of("flow-a", "DANA", "2021", "/projects/linh", "CALL", "Deny", "FAIL", "access_denied",
                "12345")) {
            assertEquals(List.of("Flow-A"), flows(journal.search(found).page(0, 9)), found);
        }
        for (String found : List.of("authcode", "INDEX.js:12", "USER_PROFILE", "07.089")) {
            assertEquals(List.of("flow-b"), flows(journal.search(found).page(0, 9)), found);
        }
        assertEquals(2, journal.search("linh").count());
        assertEquals(2, journal.search("2026-03-04T05").count());
        assertEquals(0, journal.search("nowhere").count());
    }

    @Test
    void aFilterFindsLettersOutsideAsciiInAnyCase() {
        journal.append(Entries.entry("f1", "HỒ SƠ ĐẦY ĐỦ", "{}")).join();
        journal.append(Entries.entry("f2", "HÀ SƠ ĐẦY ĐỦ", "{}")).join();
        assertEquals(List.of("f1"), flows(journal.search("hồ sơ đầy").page(0, 9)));
        assertEquals(0, journal.search("hờ sơ").count());
    }

    @Test
    void theSignsThatSqlWouldTakeForWildcardsAreOrdinaryCharacters() {
        journal.append(Entries.entry("f1", "100%_\\'", "{}")).join();
        journal.append(Entries.entry("f2", "100 percent", "{}")).join();
        for (String filter : List.of("100%", "%_", "_\\", "\\'", "'")) {
            assertEquals(List.of("f1"), flows(journal.search(filter).page(0, 9)), filter);
        }
        assertEquals(0, journal.search("0%p").count());
        assertEquals(1, journal.search("0 p").count());
    }

    @Test
    void everyFilterFindsTheSameInAFileAndInMemory() {
        Random random = new Random(7);
        MemoryJournal memory = new MemoryJournal();
        for (int i = 0; i < 200; i++) {
            JournalEntry entry = Entries.entry("f" + i, odd(random, 8), "{\"p\":\"" + odd(random, 8) + "\"}");
            memory.append(entry);
            journal.append(entry).join();
        }
        int found = 0;
        for (int i = 0; i < 400; i++) {
            String filter = odd(random, 1 + i % 3);
            List<String> expected = flows(memory.search(filter).page(0, 200));
            assertEquals(expected, flows(journal.search(filter).page(0, 200)), filter);
            found += expected.size();
        }
        assertTrue(found > 1_000);
    }

    private static String odd(Random random, int length) {
        return random.ints(length, 0, ODD.length).mapToObj(i -> ODD[i]).collect(Collectors.joining());
    }

    @Test
    void aVeryLongFilterFindsWhatContainsAllOfIt() {
        String whole = "{\"a\":\"" + "x".repeat(60_000) + "\"}";
        journal.append(Entries.entry("f1", "", whole)).join();
        assertEquals(1, journal.search(whole).count());
        assertEquals(0, journal.search(whole + "x").count());
    }

    @Test
    void rowsAfterOneAreOldestFirstEvenWhenTheJournalWasClearedMeanwhile() {
        append(3);
        long last = journal.lastRow();
        assertEquals(List.of("f1", "f2"), flows(journal.after(last - 2, 10)));
        assertEquals(List.of("f0", "f1"), flows(journal.after(0, 2)));
        JournalView before = journal.search("");
        journal.clear().join();
        append(1);
        assertEquals(List.of("f0"), flows(journal.after(last, 10)));
        assertEquals(1, journal.search("").count());
        assertEquals(List.of(), before.page(0, 3));
        assertTrue(before.row(0).isEmpty());
    }

    @Test
    void anotherJournalOnTheSameFileSeesWhatThisOneWrote() {
        try (Journal other = Journals.open(file(), Clock.systemUTC())) {
            append(2);
            assertEquals(List.of("f0", "f1"), flows(other.after(0, 10)));
            other.append(Entries.entry("theirs")).join();
            assertEquals(List.of("theirs"), flows(journal.after(2, 10)));
            assertEquals(List.of(), other.problems());
        }
    }

    @Test
    void rowsThatAreTooLongAreCutButKept() {
        journal.append(Entries.entry("f1", "s".repeat(10_000), "[" + "1,".repeat(1_000_000) + "1]")).join();
        JournalEntry kept = journal.search("").row(0).orElseThrow().entry();
        assertEquals(JournalEntry.MOST_TEXT, kept.scopes().length());
        assertTrue(kept.json().startsWith("{\"flow\":\"f1\","), kept.json());
        assertEquals(1, journal.problems().size());
        assertTrue(journal.problems().getFirst().toString().contains("f1"));
        journal.close();
        open();
    }

    @Test
    void closingTwiceIsFineAndAppendingAfterwardsIsNot() {
        append(1);
        journal.close();
        journal.close();
        assertThrows(IllegalStateException.class, () -> journal.append(Entries.entry("late")));
    }

    @Test
    void whoReadsWhileTheJournalIsClosedFindsRowsOrNothingAndNeverFails() {
        append(PagedView.PAGE);
        for (int round = 0; round < 10; round++) {
            Journal closing = Journals.open(file(), Clock.systemUTC());
            JournalView view = closing.search("");
            CountDownLatch reading = new CountDownLatch(4);
            AtomicBoolean closed = new AtomicBoolean();
            List<CompletableFuture<Void>> readers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                boolean last = false;
                while (!last) {
                    last = closed.get();
                    readOnce(closing, last);
                    reading.countDown();
                }
            }, Thread::startVirtualThread)).limit(4).toList();
            assertDoesNotThrow(() -> reading.await());
            closing.close();
            closed.set(true);
            readers.forEach(CompletableFuture::join);
            assertEquals(PagedView.PAGE, view.count());
            assertEquals(List.of(), view.page(0, 1));
            assertEquals(List.of(), closing.problems());
        }
    }

    private static void readOnce(Journal journal, boolean closed) {
        long rows = closed ? 0 : PagedView.PAGE;
        assertTrue(List.of(0L, rows).contains(journal.lastRow()));
        assertTrue(List.of(0, (int) rows).contains(journal.search("user_profile").count()));
        assertTrue(journal.after(0, 10).size() <= rows);
        assertEquals(Set.of(), journal.grants().granted(new Holder("dana", "app", "linh")));
        StringBuilder out = new StringBuilder();
        assertDoesNotThrow(() -> journal.export(ExportFormat.CSV, "", out));
    }

    @Test
    void anInterruptedThreadLosesNothing() {
        Thread.currentThread().interrupt();
        CompletableFuture<Void> done = journal.append(Entries.entry("f1"));
        assertTrue(Thread.interrupted());
        done.join();
        assertEquals(1, journal.search("").count());
        assertFalse(done.isCompletedExceptionally());
    }
}
