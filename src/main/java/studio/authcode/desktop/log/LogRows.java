package studio.authcode.desktop.log;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableListBase;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.JournalView;

/// The rows of one search, newest first, of which only those are in memory that were looked at last.
///
/// A row that is not in memory is empty until it was read; the list then tells of its update.
final class LogRows extends ObservableListBase<Optional<JournalRow>> {

    static final int PAGE = 64;
    static final int MOST_ROWS = 512;

    private final Loader loader;
    // By place, which counts from the oldest row: it stays the same when newer rows come.
    private final LinkedHashMap<Integer, Optional<JournalRow>> held = new LinkedHashMap<>(MOST_ROWS, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    private JournalView view;
    private int size;
    private boolean answering;

    /// Creates the list of what a search found.
    LogRows(JournalView view, Loader loader) {
        this.view = view;
        this.size = view.count();
        this.loader = loader;
    }

    /// Reads rows away from the JavaFX thread.
    interface Loader {

        /// Reads rows, and then gives them to [LogRows#loaded]; in any case ends with [LogRows#ended].
        ///
        /// @param from the index of the first one in this view
        void load(LogRows rows, JournalView view, int from, int count);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Optional<JournalRow> get(int index) {
        int place = size - 1 - Objects.checkIndex(index, size);
        Optional<JournalRow> row = held.get(place);
        if (row == null) {
            ask(place / PAGE);
            row = held.get(place);
        }
        return row == null ? Optional.empty() : row;
    }

    /// Returns what was found, with what came since.
    JournalView view() {
        return view;
    }

    /// Puts newer rows before the others.
    ///
    /// @param now what the same search finds now
    /// @param newest the first of them, so that they need not be read once more
    void grow(JournalView now, List<Optional<JournalRow>> newest) {
        int added = now.count() - size;
        view = now;
        size = now.count();
        keep(0, newest);
        beginChange();
        nextAdd(0, added);
        endChange();
    }

    /// Takes rows that were asked for.
    ///
    /// @param of the view in which the indices count
    void loaded(JournalView of, int from, List<Optional<JournalRow>> rows) {
        int first = from + size - of.count();
        asked.remove(page(of, from));
        keep(first, rows);
        if (answering) {
            return;
        }
        beginChange();
        for (int i = first; i < first + rows.size(); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    /// Hears that rows which were asked for have come or never will, so that they can be asked for again.
    ///
    /// @param of the view in which the index counts
    void ended(JournalView of, int from) {
        asked.remove(page(of, from));
    }

    private int page(JournalView of, int from) {
        return (of.count() - 1 - from) / PAGE;
    }

    /// Returns how many rows are in memory.
    int heldRows() {
        return held.size();
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        int oldest = page * PAGE;
        int newest = Math.min(oldest + PAGE, size) - 1;
        // Whoever asks for a row while the view lays itself out must not hear of a change meanwhile.
        answering = true;
        loader.load(this, view, size - 1 - newest, newest - oldest + 1);
        answering = false;
    }

    private void keep(int first, List<Optional<JournalRow>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            held.put(size - 1 - first - i, rows.get(i));
        }
        while (held.size() > MOST_ROWS) {
            held.remove(held.firstEntry().getKey());
        }
    }
}
