package studio.authcode.desktop.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.JournalView;

/// What a search found, and how it continues what the same search found before.
///
/// @param filter what was searched for
/// @param last the journal's newest row when it was asked, whether or not the filter finds it
/// @param newest the newest row that was found, or 0
/// @param added how many rows are newer than those found before, or -1 where nothing continues
/// @param fresh the first of those
record Found(String filter, JournalView view, long last, long newest, int added, List<Optional<JournalRow>> fresh) {

    /// Searches; slow, where the journal is long.
    ///
    /// @param before what was found before, or null
    static Found search(Journal journal, String filter, Found before) {
        long last = journal.lastRow();
        JournalView view = journal.search(filter);
        int added = added(filter, view, before);
        int count = added < 0 ? view.count() : added;
        return new Found(filter, view, last, newest(view), added, rows(view, 0, Math.min(count, LogRows.PAGE)));
    }

    /// Reads rows one by one, so that a row that is gone leaves its place empty.
    static List<Optional<JournalRow>> rows(JournalView view, int from, int count) {
        List<Optional<JournalRow>> rows = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            rows.add(view.row(i));
        }
        return rows;
    }

    private static int added(String filter, JournalView view, Found before) {
        if (before == null || !before.filter.equals(filter)) {
            return -1;
        }
        int added = view.count() - before.view.count();
        boolean continues = before.newest > 0 && added >= 0
                && view.row(added).map(JournalRow::row).filter(row -> row == before.newest).isPresent();
        return continues ? added : -1;
    }

    private static long newest(JournalView view) {
        return view.count() == 0 ? 0 : view.row(0).map(JournalRow::row).orElse(0L);
    }
}
