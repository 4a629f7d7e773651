package studio.authcode.journal;

import java.util.List;
import java.util.Optional;

/// The entries that one search found, newest first; it stays as it was found, and reads its rows when asked for them.
public interface JournalView {

    /// Returns how many entries were found.
    int count();

    /// Returns the entries from this index on; fewer than `count` at the end, or where the journal was cleared since.
    List<JournalRow> page(int from, int count);

    /// Returns the entry at this index, where 0 is the newest; empty where the journal was cleared since.
    ///
    /// @throws IndexOutOfBoundsException if there is no such index
    Optional<JournalRow> row(int index);
}
