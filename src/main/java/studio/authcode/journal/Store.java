package studio.authcode.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import studio.authcode.consent.Grants.Holder;

/// The one connection that writes, inside a transaction that takes its lock with the first change.
final class Store implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    /// Takes a connection over; it is the caller's to close where this throws.
    Store(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(Columns.INSERT);
        connection.setAutoCommit(false);
    }

    void append(JournalEntry entry) throws SQLException {
        Columns.bind(insert, entry);
        insert.executeUpdate();
    }

    void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM flows");
        }
    }

    void remember(Holder holder, Set<String> scopes) throws SQLException {
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
        String sql = "DELETE FROM grants WHERE (?1 IS NULL OR app = ?1) AND (?2 IS NULL OR persona = ?2)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, app.orElse(null));
            statement.setString(2, persona.orElse(null));
            return statement.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
