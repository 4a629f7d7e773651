package studio.authcode.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import studio.authcode.consent.Grants.Holder;

/// The one connection that writes, inside a transaction that takes its lock before the first change: one that
/// first reads must not find, when it writes, that another process came between.
final class Store implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
    private final Statements statements;
    private boolean changing;

    /// Takes a connection over; it is the caller's to close where this throws.
    Store(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(Columns.INSERT);
        this.statements = new Statements(connection);
    }

    void append(JournalEntry entry) throws SQLException {
        begin();
        Columns.bind(insert, entry);
        insert.executeUpdate();
    }

    <T> T work(Records.Work<T> work) throws SQLException {
        begin();
        return work.on(statements);
    }

    void clear() throws SQLException {
        begin();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM flows");
            statement.executeUpdate("DELETE FROM exchanges");
        }
    }

    void remember(Holder holder, Set<String> scopes) throws SQLException {
        begin();
        String sql = "INSERT OR IGNORE INTO grants(wallet, app, persona, scope) VALUES(?,?,?,?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String scope : scopes) {
                statement.setString(1, holder.wallet());
                statement.setString(2, holder.app());
                statement.setString(3, holder.persona());
                statement.setString(4, scope);
                statement.executeUpdate();
            }
        }
    }

    int forget(Optional<String> app, Optional<String> persona) throws SQLException {
        begin();
        String sql = "DELETE FROM grants WHERE (?1 IS NULL OR app = ?1) AND (?2 IS NULL OR persona = ?2)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, app.orElse(null));
            statement.setString(2, persona.orElse(null));
            return statement.executeUpdate();
        }
    }

    void commit() throws SQLException {
        if (changing) {
            statements.of("COMMIT").executeUpdate();
            changing = false;
        }
    }

    private void begin() throws SQLException {
        if (!changing) {
            statements.of("BEGIN IMMEDIATE").executeUpdate();
            changing = true;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
