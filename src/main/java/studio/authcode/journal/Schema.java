package studio.authcode.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables of the database, and how an older database gets those that are new.
final class Schema {

    private static final String GRANTS = "CREATE TABLE grants(wallet TEXT NOT NULL, app TEXT NOT NULL,"
            + " persona TEXT NOT NULL, scope TEXT NOT NULL, PRIMARY KEY(wallet, app, persona, scope)) WITHOUT ROWID";
    /// `used` and `revoked` are empty until that happens; a code's tokens are revoked with it.
    private static final String CODES = "CREATE TABLE codes(code TEXT PRIMARY KEY, flow TEXT NOT NULL,"
            + " wallet TEXT NOT NULL, app TEXT NOT NULL, environment TEXT NOT NULL, persona TEXT NOT NULL,"
            + " scopes TEXT NOT NULL, issued INTEGER NOT NULL, expires INTEGER NOT NULL, used INTEGER, used_by TEXT,"
            + " revoked INTEGER, revoked_why TEXT) WITHOUT ROWID";
    private static final String TOKENS = "CREATE TABLE tokens(token TEXT PRIMARY KEY, kind TEXT NOT NULL,"
            + " code TEXT NOT NULL, issued INTEGER NOT NULL, expires INTEGER NOT NULL, used INTEGER, used_by TEXT)"
            + " WITHOUT ROWID";
    private static final String EXCHANGES = "CREATE TABLE exchanges(id INTEGER PRIMARY KEY AUTOINCREMENT,"
            + " request TEXT NOT NULL, flow TEXT, json TEXT NOT NULL)";
    private static final String EXCHANGES_OF_A_FLOW = "CREATE INDEX exchanges_flow"
            + " ON exchanges(flow) WHERE flow IS NOT NULL";
    private static final String CREDENTIALS = "CREATE TABLE credentials(wallet TEXT NOT NULL, app TEXT NOT NULL,"
            + " environment TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY(wallet, app, environment)) WITHOUT ROWID";

    /// What each version added.
    private static final List<List<String>> VERSIONS = List.of(
            List.of(Columns.CREATE, GRANTS),
            List.of(CODES, TOKENS, EXCHANGES, EXCHANGES_OF_A_FLOW, CREDENTIALS));

    private Schema() {
    }

    /// Returns whether the database has the first of our tables.
    static boolean isOurs(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM sqlite_schema WHERE name = 'flows'")) {
            return found.next();
        }
    }

    /// Creates the tables that a database of this version, 0 for a new one, does not have yet.
    static void bringUpToDate(Statement statement, int version) throws SQLException {
        for (List<String> added : VERSIONS.subList(version, VERSIONS.size())) {
            for (String table : added) {
                statement.executeUpdate(table);
            }
        }
        statement.executeUpdate("PRAGMA user_version = " + DatabaseHeader.VERSION);
    }
}
