package studio.authcode.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/// One connection that reads, opened when first needed, and anew when another file has taken the place of ours.
final class Reader implements AutoCloseable {

    private final Database database;
    private Connection connection;
    private Statements statements;
    private Object identity;
    private boolean closed;

    Reader(Database database) {
        this.database = database;
    }

    /// Something to read.
    interface Query<T> {

        T on(Connection connection) throws SQLException;
    }

    /// Returns what the query finds; empty where there is no file.
    synchronized <T> Optional<T> read(Query<T> query) throws SQLException, IOException {
        Object now = database.identify();
        if (now == null || closed) {
            return Optional.empty();
        }
        if (connection == null || !Objects.equals(now, identity)) {
            reopen(now);
        }
        return Optional.of(query.on(connection));
    }

    /// Returns what the work finds; empty where there is no file.
    synchronized <T> Optional<T> work(Records.Work<T> work) throws SQLException, IOException {
        return read(_ -> work.on(statements));
    }

    private void reopen(Object now) throws SQLException {
        release();
        connection = database.openForReading();
        statements = new Statements(connection);
        identity = now;
    }

    /// Closes the connection until something is read again.
    synchronized void release() {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException _) {
            // Nothing was written there.
        } finally {
            connection = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        release();
    }
}
