package studio.authcode.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.sqlite.jdbc4.JDBC4Connection;

/// A database in memory, which begins empty and ends with the program.
final class MemoryRecords implements Records {

    private Connection connection;
    private Statements statements;

    @Override
    public <T> CompletableFuture<T> change(Work<T> work) {
        try {
            return CompletableFuture.completedFuture(whole(work));
        } catch (IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        return whole(work);
    }

    private synchronized <T> T whole(Work<T> work) {
        try {
            if (connection == null) {
                open();
            }
            T result = work.on(statements);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(Trouble.detail(e), e);
        }
    }

    private void open() throws SQLException {
        Connection opened = new JDBC4Connection("jdbc:sqlite::memory:", ":memory:", new Properties());
        try (Statement statement = opened.createStatement()) {
            Schema.bringUpToDate(statement, 0);
        }
        opened.setAutoCommit(false);
        connection = opened;
        statements = new Statements(opened);
    }
}
