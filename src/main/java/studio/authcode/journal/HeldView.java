package studio.authcode.journal;

import java.util.List;
import java.util.Optional;

/// Rows that are in memory anyway.
record HeldView(List<JournalRow> rows) implements JournalView {

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public List<JournalRow> page(int from, int count) {
        int start = Math.clamp(from, 0, rows.size());
        return rows.subList(start, (int) Math.min((long) start + count, rows.size()));
    }

    @Override
    public Optional<JournalRow> row(int index) {
        return Optional.of(rows.get(index));
    }
}
