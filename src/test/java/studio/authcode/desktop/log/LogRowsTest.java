package studio.authcode.desktop.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.Test;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.JournalView;

class LogRowsTest {

    private final List<Runnable> asked = new ArrayList<>();

    @Test
    void aMillionRowsCostNoMoreThanAFewPages() {
        LogRows rows = new LogRows(new Numbers(1_000_000), LogRowsTest::atOnce);
        for (int i = 0; i < rows.size(); i += 997) {
            assertEquals(1_000_000 - i, rows.get(i).orElseThrow().row());
        }
        assertTrue(rows.heldRows() <= LogRows.MOST_ROWS);
    }

    @Test
    void aRowThatIsNotReadYetIsEmptyAndTellsWhenItIsThere() {
        LogRows rows = new LogRows(new Numbers(200), this::later);
        List<Integer> updated = new ArrayList<>();
        rows.addListener((Change<? extends Optional<JournalRow>> change) -> {
            while (change.next()) {
                assertTrue(change.wasUpdated());
                updated.add(change.getFrom());
            }
        });
        assertTrue(rows.get(0).isEmpty());
        assertTrue(rows.get(1).isEmpty());
        assertEquals(1, asked.size());
        asked.forEach(Runnable::run);
        assertEquals(200, rows.get(0).orElseThrow().row());
        assertTrue(updated.contains(0));
    }

    @Test
    void newerRowsMoveTheOthersDownWithoutReadingThemAgain() {
        LogRows rows = new LogRows(new Numbers(100), LogRowsTest::atOnce);
        rows.get(0);
        int held = rows.heldRows();
        rows.grow(new Numbers(102), Found.rows(new Numbers(102), 0, 2));
        assertEquals(102, rows.size());
        assertEquals(102, rows.get(0).orElseThrow().row());
        assertEquals(100, rows.get(2).orElseThrow().row());
        assertEquals(held + 2, rows.heldRows());
    }

    @Test
    void whatWasAskedBeforeNewerRowsCameFindsItsPlaceAfterwards() {
        LogRows rows = new LogRows(new Numbers(100), this::later);
        rows.get(10);
        rows.grow(new Numbers(101), Found.rows(new Numbers(101), 0, 1));
        asked.forEach(Runnable::run);
        assertEquals(90, rows.get(11).orElseThrow().row());
    }

    private static void atOnce(LogRows rows, JournalView view, int from, int count) {
        rows.loaded(view, from, Found.rows(view, from, count));
    }

    private void later(LogRows rows, JournalView view, int from, int count) {
        asked.add(() -> atOnce(rows, view, from, count));
    }

    private record Numbers(int count) implements JournalView {

        @Override
        public List<JournalRow> page(int from, int wanted) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<JournalRow> row(int index) {
            return Optional.of(new JournalRow(count - index, Flows.of(count - index)));
        }
    }
}
