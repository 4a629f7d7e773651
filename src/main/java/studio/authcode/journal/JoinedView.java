package studio.authcode.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is in memory before what is in the file, after the file has failed.
record JoinedView(JournalView newer, JournalView older) implements JournalView {

    @Override
    public int count() {
        return newer.count() + older.count();
    }

    @Override
    public List<JournalRow> page(int from, int count) {
        List<JournalRow> rows = new ArrayList<>(newer.page(from, count));
        if (rows.size() < count) {
            rows.addAll(older.page(Math.max(0, from - newer.count()), count - rows.size()));
        }
        return rows;
    }

    @Override
    public Optional<JournalRow> row(int index) {
        return index < newer.count() ? newer.row(index) : older.row(index - newer.count());
    }
}
