package studio.authcode.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import studio.authcode.base.Text;

/// Keeps the newest flows for as long as the program runs, where there is no file to keep them in.
public final class MemoryJournal implements Journal {

    private static final int MOST_ROWS = 10_000;
    private static final long MOST_CHARACTERS = 64L * 1_024 * 1_024;

    private final Deque<JournalRow> rows = new ArrayDeque<>();
    private final MemoryGrants grants = new MemoryGrants();
    private final Records records = new MemoryRecords();
    private long last;
    private long characters;

    /// Creates an empty journal.
    public MemoryJournal() {
        this(0);
    }

    /// Creates an empty journal whose rows count on from this one.
    MemoryJournal(long last) {
        this.last = last;
    }

    @Override
    public CompletableFuture<Void> append(JournalEntry entry) {
        keep(entry.bounded());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> append(JournalEntry entry, IssuedCode code) {
        keep(entry.bounded());
        return records.change(code::inserted);
    }

    @Override
    public Records records() {
        return records;
    }

    synchronized void keep(JournalEntry entry) {
        last++;
        rows.addLast(new JournalRow(last, entry));
        characters += entry.size();
        while (rows.size() > MOST_ROWS || characters > MOST_CHARACTERS) {
            characters -= rows.removeFirst().entry().size();
        }
    }

    @Override
    public JournalView search(String filter) {
        Filter sought = new Filter(filter);
        return new HeldView(oldestFirst().reversed().stream().filter(row -> sought.matches(row.entry())).toList());
    }

    @Override
    public List<JournalRow> after(long row, int most) {
        return oldestFirst().stream().filter(kept -> kept.row() > row).limit(most).toList();
    }

    @Override
    public synchronized long lastRow() {
        return rows.isEmpty() ? 0 : rows.getLast().row();
    }

    @Override
    public CompletableFuture<Void> clear() {
        forgetAll();
        return CompletableFuture.completedFuture(null);
    }

    synchronized void forgetAll() {
        rows.clear();
        characters = 0;
    }

    @Override
    public void export(ExportFormat format, String filter, Appendable out) throws IOException {
        Filter sought = new Filter(filter);
        Export.begin(format, records, out).add(
                oldestFirst().stream().map(JournalRow::entry).filter(sought::matches).toList());
    }

    private synchronized List<JournalRow> oldestFirst() {
        return List.copyOf(rows);
    }

    @Override
    public MemoryGrants grants() {
        return grants;
    }

    @Override
    public boolean unusable(boolean writing) {
        return false;
    }

    @Override
    public List<Text> problems() {
        return List.of();
    }

    @Override
    public void onProblem(Consumer<Text> listener) {
        // Memory has none.
    }

    @Override
    public void close() {
        // What was kept stays readable.
    }
}
