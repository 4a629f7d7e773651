package studio.authcode.journal;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/// The database that the journal is in, for those who keep more there than flows. Where the file fails, an empty
/// database in memory takes over for the rest of the session.
public interface Records {

    /// Makes a change that is done whole or not at all, and that no other process can come between.
    ///
    /// @param work runs on the writing thread, and once more where the first database turned out to be damaged
    /// @return done when the change is committed
    /// @throws IllegalStateException if the journal is closed
    <T> CompletableFuture<T> change(Work<T> work);

    /// Reads what is committed.
    ///
    /// @throws IllegalStateException if there is no database to read from, not even in memory
    <T> T read(Work<T> work);

    /// What is done on one connection.
    interface Work<T> {

        /// Does it; results must be closed before this returns.
        T on(Statements statements) throws SQLException;
    }
}
