package studio.authcode.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads a page where one of its rows is asked for, and holds only the few pages that were used last.
final class PagedView implements JournalView {

    static final int PAGE = 64;
    static final int MOST_PAGES = 4;

    private final int count;
    private final Pages pages;
    private final LinkedHashMap<Integer, List<Optional<JournalRow>>> held =
            new LinkedHashMap<>(MOST_PAGES, 0.75f, true);

    PagedView(int count, Pages pages) {
        this.count = count;
        this.pages = pages;
    }

    /// Where the rows come from: one place for each index, empty where its row is gone.
    interface Pages {

        List<Optional<JournalRow>> read(int from, int count);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public List<JournalRow> page(int from, int wanted) {
        int start = Math.clamp(from, 0, count);
        return pages.read(start, Math.clamp(wanted, 0, count - start)).stream().flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Optional<JournalRow> row(int index) {
        Objects.checkIndex(index, count);
        int page = index / PAGE;
        List<Optional<JournalRow>> rows = held.get(page);
        if (rows == null) {
            rows = pages.read(page * PAGE, Math.min(PAGE, count - page * PAGE));
            held.put(page, rows);
            if (held.size() > MOST_PAGES) {
                held.remove(held.firstEntry().getKey());
            }
        }
        return index % PAGE < rows.size() ? rows.get(index % PAGE) : Optional.empty();
    }

    /// Returns how many rows are in memory.
    synchronized int heldRows() {
        return held.values().stream().mapToInt(List::size).sum();
    }
}
