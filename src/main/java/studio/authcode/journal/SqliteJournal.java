package studio.authcode.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import studio.authcode.base.Text;
import studio.authcode.consent.Grants;

/// Keeps flows in an SQLite file, and in memory from the moment on when that file fails.
final class SqliteJournal implements Journal {

    private static final int PAGE = 256;

    private final Problems problems = new Problems();
    private final Spare spare = new Spare();
    private final Database database;
    private final Stored stored;
    private final Writer writer;
    private final Grants grants;
    private final Records records;
    private volatile boolean cleared;

    SqliteJournal(Path file, SqliteOptions options, Clock clock) {
        this.database = new Database(file, options, clock, problems);
        this.writer = Writer.start(database, problems, spare);
        this.stored = new Stored(database, writer, problems);
        this.grants = new SqliteGrants(stored, writer, spare.grants());
        this.records = new SqliteRecords(stored, writer, spare.records());
    }

    @Override
    public CompletableFuture<Void> append(JournalEntry entry) {
        return append(entry, Optional.empty());
    }

    @Override
    public CompletableFuture<Void> append(JournalEntry entry, IssuedCode code) {
        return append(entry, Optional.of(code));
    }

    private CompletableFuture<Void> append(JournalEntry entry, Optional<IssuedCode> code) {
        JournalEntry kept = entry.bounded();
        if (entry.json().length() > JournalEntry.MOST_JSON) {
            problems.report(Trouble.TOO_LONG, Trouble.TOO_LONG.text(database.file(), entry.flow()));
        }
        return writer.submit(new Job<>(store -> {
            store.append(kept);
            if (code.isPresent()) {
                store.work(code.get()::inserted);
            }
            return null;
        }, memory -> {
            memory.journal().keep(kept);
            code.ifPresent(each -> memory.records().change(each::inserted).join());
            return null;
        }));
    }

    @Override
    public JournalView search(String filter) {
        JournalView older = readable() ? stored.search(new Filter(filter)) : new HeldView(List.of());
        // Asked after the file was read, so that what failed meanwhile is found in memory.
        return writer.failure() == null ? older : new JoinedView(spare.journal().search(filter), older);
    }

    @Override
    public List<JournalRow> after(long row, int most) {
        List<JournalRow> rows = new ArrayList<>();
        if (readable() && row < Spare.FIRST_ROW) {
            rows.addAll(stored.after(new Filter(""), row, most));
        }
        if (writer.failure() != null && rows.size() < most) {
            rows.addAll(spare.journal().after(row, most - rows.size()));
        }
        return rows;
    }

    @Override
    public long lastRow() {
        long last = readable() ? stored.lastRow() : 0;
        return Math.max(last, spare.journal().lastRow());
    }

    @Override
    public CompletableFuture<Void> clear() {
        return writer.submit(new Job<>(store -> {
            store.clear();
            return null;
        }, memory -> {
            memory.journal().forgetAll();
            cleared = true;
            return null;
        }));
    }

    @Override
    public void export(ExportFormat format, String filter, Appendable out) throws IOException {
        Filter sought = new Filter(filter);
        Export export = Export.begin(format, records, out);
        long row = 0;
        while (readable()) {
            List<JournalRow> page = stored.after(sought, row, PAGE);
            add(export, sought, page);
            if (page.size() < PAGE) {
                break;
            }
            row = page.getLast().row();
        }
        if (writer.failure() != null) {
            add(export, sought, spare.journal().after(0, Integer.MAX_VALUE));
        }
    }

    private static void add(Export export, Filter sought, List<JournalRow> rows) throws IOException {
        export.add(rows.stream().map(JournalRow::entry).filter(sought::matches).toList());
    }

    private boolean readable() {
        return !cleared && stored.readable();
    }

    @Override
    public Grants grants() {
        return grants;
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public boolean unusable(boolean writing) {
        return problems.unusable(writing);
    }

    @Override
    public List<Text> problems() {
        return problems.all();
    }

    @Override
    public void onProblem(Consumer<Text> listener) {
        problems.listen(listener);
    }

    @Override
    public void close() {
        // The writer's connection is the last to close, since only that one can tidy up behind the others.
        stored.close();
        writer.close();
    }
}
