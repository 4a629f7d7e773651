package studio.authcode.journal;

import java.nio.file.Path;
import java.time.Clock;

/// Opens the user's journal.
public final class Journals {

    private Journals() {
    }

    /// Opens a journal at once and its file in the background; what the file will not take is kept in memory instead,
    /// and the reason is among the journal's problems.
    ///
    /// @param file the database, which may not exist yet, nor its folder
    /// @param clock names a damaged file that is put aside
    public static Journal open(Path file, Clock clock) {
        return new SqliteJournal(file, SqliteOptions.USUAL, clock);
    }

    /// Opens a journal as `open` does, whose entries also survive a power cut, at the price of a disk flush a commit.
    public static Journal openFlushing(Path file, Clock clock) {
        return new SqliteJournal(file, SqliteOptions.FLUSHING, clock);
    }
}
