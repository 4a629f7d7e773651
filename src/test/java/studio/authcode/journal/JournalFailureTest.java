package studio.authcode.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Text;
import studio.authcode.consent.Grants;

class JournalFailureTest {

    private static final Grants.Holder LINH = new Grants.Holder("tiki", "vn.tiki.demo", "linh");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final SqliteOptions TINY = new SqliteOptions(false, Duration.ofSeconds(10),
            List.of("max_page_count = 12"));
    private static final SqliteOptions HASTY = new SqliteOptions(false, Duration.ofMillis(1), List.of());

    private static final SqliteOptions READ_ONLY =
            new SqliteOptions(false, Duration.ofSeconds(10), List.of("query_only = 1"));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.db");
    }

    private static void append(Journal journal, String prefix, int count) {
        for (int i = 0; i < count; i++) {
            journal.append(Entries.entry(prefix + i)).join();
        }
    }

    private static List<String> keys(Journal journal) {
        return journal.problems().stream().map(Text::key).toList();
    }

    private static List<String> flows(JournalView view) {
        return view.page(0, Integer.MAX_VALUE).stream().map(row -> row.entry().flow()).toList();
    }

    private void fill(int count) {
        try (Journal journal = Journals.open(file, CLOCK)) {
            append(journal, "old", count);
            journal.grants().remember(LINH, Set.of("offline"));
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void scribble(long from) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[(int) (raw.length() - from)];
            Arrays.fill(noise, (byte) 0x5a);
            raw.seek(from);
            raw.write(noise);
        }
    }

    private List<String> asides() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.contains(".damaged-"))
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm")).sorted().toList();
        }
    }

    private void assertGoesOnInMemory(Journal journal, String problem) throws IOException {
        List<Text> heard = new ArrayList<>();
        append(journal, "new", 3);
        journal.onProblem(heard::add);
        journal.grants().remember(LINH, Set.of("user_profile"));
        assertEquals(List.of(problem), keys(journal));
        assertEquals(journal.problems(), heard);
        assertTrue(heard.getFirst().toString().contains(folder.toString()), heard.toString());
        assertEquals(List.of("new2", "new1", "new0"), flows(journal.search("NEW")));
        assertEquals(List.of("new2", "new1"), flows(journal.search("")).subList(0, 2));
        assertTrue(journal.grants().granted(LINH).contains("user_profile"));
        StringBuilder exported = new StringBuilder();
        journal.export(ExportFormat.JSONL, "new", exported);
        assertEquals(3, exported.toString().lines().count());
        long last = journal.lastRow();
        assertEquals("new2", journal.after(last - 1, 10).getFirst().entry().flow());
        journal.clear().join();
        assertEquals(0, journal.search("").count());
        assertTrue(journal.grants().forget(Optional.empty(), Optional.empty()) >= 1);
        assertEquals(Set.of(), journal.grants().granted(LINH));
        assertEquals(List.of(problem), keys(journal));
    }

    @Test
    void aFolderThatCannotBeWrittenIsReported() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        file = folder.resolve("file/state/journal.db");
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertGoesOnInMemory(journal, "journal.read-only");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsReportedAndStillRead() throws IOException {
        fill(2);
        try (Journal journal = new SqliteJournal(file, READ_ONLY, CLOCK)) {
            append(journal, "first", 1);
            assertEquals(List.of("first0", "old1", "old0"), flows(journal.search("")));
            assertEquals(Set.of("offline"), journal.grants().granted(LINH));
            assertGoesOnInMemory(journal, "journal.read-only");
        }
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertEquals(List.of("old1", "old0"), flows(journal.search("")));
        }
    }

    @Test
    void somethingThatIsNoFileIsReported() throws IOException {
        Files.createDirectory(file);
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertGoesOnInMemory(journal, "journal.failed");
        }
        assertTrue(Files.isDirectory(file));
    }

    @Test
    void aFileOfANewerVersionIsReportedAndLeftAsItIs() throws IOException, SQLException {
        fill(2);
        sql("PRAGMA user_version = " + (DatabaseHeader.VERSION + 1));
        byte[] before = Files.readAllBytes(file);
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertGoesOnInMemory(journal, "journal.newer");
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(), asides());
    }

    @Test
    void aFileOfTheFirstVersionKeepsItsRowsAndGetsTheTablesOfTheWalletServer() throws IOException, SQLException {
        fill(2);
        sql("DROP TABLE codes", "DROP TABLE tokens", "DROP TABLE exchanges", "DROP TABLE credentials",
                "PRAGMA user_version = 1");
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertEquals(2, journal.search("").count());
            assertEquals(0, journal.records().change(sql -> sql.of("DELETE FROM codes").executeUpdate()).join());
            assertEquals(List.of(), journal.problems());
        }
        assertEquals(List.of(), asides());
    }

    @Test
    void aNewerVersionThatOnlyTheWriteAheadLogKnowsIsSeenToo() throws IOException, SQLException {
        fill(2);
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = newer.createStatement()) {
            statement.execute("PRAGMA user_version = " + (DatabaseHeader.VERSION + 1));
            assertEquals(DatabaseHeader.READY, DatabaseHeader.peek(file));
            try (Journal journal = Journals.open(file, CLOCK)) {
                assertGoesOnInMemory(journal, "journal.newer");
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsPutAsideAndANewOneBegun() throws IOException {
        for (String text : List.of("not a database", "x".repeat(10_000))) {
            Files.writeString(file, text);
            try (Journal journal = Journals.open(file, CLOCK)) {
                append(journal, "new", 2);
                assertEquals(List.of("journal.damaged"), keys(journal));
                assertEquals(2, journal.search("").count());
            }
        }
        assertEquals(List.of("journal.db.damaged-20260304-050607", "journal.db.damaged-20260304-050607-2"), asides());
        assertEquals("not a database", Files.readString(folder.resolve(asides().getFirst())));
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertEquals(List.of("new1", "new0"), flows(journal.search("")));
            assertEquals(List.of(), keys(journal));
        }
    }

    @Test
    void damageThatOnlyWritingFindsIsPutAsideAndTheEntryKept() throws IOException {
        fill(300);
        scribble(4_096);
        try (Journal journal = Journals.open(file, CLOCK)) {
            append(journal, "new", 2);
            assertEquals(List.of("journal.damaged"), keys(journal));
            assertEquals(List.of("new1", "new0"), flows(journal.search("")));
        }
        assertEquals(1, asides().size());
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertEquals(List.of("new1", "new0"), flows(journal.search("")));
        }
    }

    @Test
    void damageThatOnlyReadingFindsIsPutAside() throws IOException {
        fill(300);
        scribble(4_096);
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertEquals(0, journal.search("old").count());
            assertEquals(List.of("journal.damaged"), keys(journal));
            append(journal, "new", 1);
            assertEquals(1, journal.search("new").count());
        }
        assertEquals(1, asides().size());
    }

    @Test
    void aDatabaseWithoutOurTablesIsPutAside() throws IOException, SQLException {
        sql("PRAGMA journal_mode = WAL", "CREATE TABLE theirs(a)", "PRAGMA user_version = 1");
        try (Journal journal = Journals.open(file, CLOCK)) {
            append(journal, "new", 1);
            assertEquals(List.of("journal.damaged"), keys(journal));
        }
        assertEquals(1, asides().size());
    }

    @Test
    void aFullDiskInMidSessionLosesNothing() throws IOException {
        fill(1);
        try (Journal journal = new SqliteJournal(file, TINY, CLOCK)) {
            append(journal, "many", 400);
            assertEquals(List.of("journal.full"), keys(journal));
            JournalView view = journal.search("");
            assertEquals(401, view.count());
            List<String> flows = flows(view);
            assertEquals("many399", flows.getFirst());
            assertEquals("old0", flows.getLast());
            assertEquals(401, Set.copyOf(flows).size());
            for (int i = 0; i < 400; i++) {
                assertEquals(flows.get(i), view.row(i).orElseThrow().entry().flow());
            }
            assertEquals(401, journal.after(0, 1_000).size());
            assertEquals(Set.of("offline"), journal.grants().granted(LINH));
            assertGoesOnInMemory(journal, "journal.full");
        }
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertTrue(journal.search("many").count() > 0);
            assertEquals(List.of(), keys(journal));
        }
    }

    @Test
    void aFileThatAnotherProgramKeepsLockedIsReported() throws IOException, SQLException {
        fill(1);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                Journal journal = new SqliteJournal(file, HASTY, CLOCK)) {
            statement.execute("BEGIN IMMEDIATE");
            append(journal, "held", 1);
            assertEquals(2, journal.search("").count());
            assertGoesOnInMemory(journal, "journal.busy");
        }
    }

    @Test
    void aFileThatWasRemovedUnderTheJournalIsBegunAnew() throws IOException {
        try (Journal journal = Journals.open(file, CLOCK)) {
            append(journal, "gone", 1);
            for (String name : List.of("journal.db", "journal.db-wal", "journal.db-shm")) {
                Files.delete(folder.resolve(name));
            }
            assertEquals(0, journal.search("").count());
            append(journal, "new", 2);
            assertEquals(List.of("new1", "new0"), flows(journal.search("")));
            assertEquals(List.of(), keys(journal));
        }
        try (Journal journal = Journals.open(file, CLOCK)) {
            assertEquals(2, journal.search("").count());
        }
    }
}
