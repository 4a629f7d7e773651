package studio.authcode.journal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import studio.authcode.base.Text;
import studio.authcode.consent.Grants;

/// The record of flows. It never fails for its user: what the disk will not take is kept in memory, and reported.
/// Whatever reads waits until the file has been opened; `append` and `problems` do not.
public interface Journal extends AutoCloseable {

    /// Adds one entry; waits while too many others are under way.
    ///
    /// @return done when the entry is committed, so that killing the process cannot lose it; join before delivering the
    ///     callback, and continue with the `…Async` methods only
    /// @throws IllegalStateException if the journal is closed
    CompletableFuture<Void> append(JournalEntry entry);

    /// Adds one entry together with the auth code that its call handed out: both are kept, or neither.
    ///
    /// @return done when both are committed
    /// @throws IllegalStateException if the journal is closed
    CompletableFuture<Void> append(JournalEntry entry, IssuedCode code);

    /// Finds the entries that contain the filter, in any letter case, in any column or in their JSON.
    ///
    /// @param filter a blank one finds every entry
    JournalView search(String filter);

    /// Returns the entries after this row, oldest first, whichever process wrote them.
    ///
    /// @param row 0 for the beginning
    /// @param most how many at most
    List<JournalRow> after(long row, int most);

    /// Returns the newest row, or 0 when there is none.
    long lastRow();

    /// Forgets every entry; grants stay.
    CompletableFuture<Void> clear();

    /// Writes the entries that a search would find, oldest first, a page at a time.
    ///
    /// @throws IOException if `out` does
    void export(ExportFormat format, String filter, Appendable out) throws IOException;

    /// Returns the grants that are kept beside the journal.
    Grants grants();

    /// Returns the database that the journal is in.
    Records records();

    /// Returns what went wrong so far, oldest first; each problem once.
    List<Text> problems();

    /// Returns whether the file cannot be used, so that what was asked of it was not done to it.
    ///
    /// @param writing whether it was to be changed, or only read
    boolean unusable(boolean writing);

    /// Hears of each problem once, those so far at once, later ones on whichever thread meets them; to ask the journal
    /// anything a listener goes to a thread of its own first.
    void onProblem(Consumer<Text> listener);

    /// Commits what is under way and closes the file.
    @Override
    void close();
}
