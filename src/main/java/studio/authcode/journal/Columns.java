package studio.authcode.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// The table of flows: its columns in order, written from an entry and read into one.
final class Columns {

    static final String NAMES = "flow, time, wallet, app, persona, project, \"from\", scopes, answer, callback, error,"
            + " ms, json";
    static final String CREATE = "CREATE TABLE flows(id INTEGER PRIMARY KEY AUTOINCREMENT, flow TEXT NOT NULL,"
            + " time TEXT NOT NULL, wallet TEXT NOT NULL, app TEXT NOT NULL, persona TEXT NOT NULL, project TEXT,"
            + " \"from\" TEXT NOT NULL, scopes TEXT NOT NULL, answer TEXT NOT NULL, callback TEXT NOT NULL,"
            + " error TEXT, ms INTEGER NOT NULL, json TEXT NOT NULL)";
    static final String INSERT = "INSERT INTO flows(" + NAMES + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)";
    static final String SELECT = "SELECT id, " + NAMES + " FROM flows ";
    static final String MATCHES = matches();

    private Columns() {
    }

    static void bind(PreparedStatement insert, JournalEntry entry) throws SQLException {
        insert.setString(1, entry.flow());
        insert.setString(2, entry.time().toString());
        insert.setString(3, entry.wallet());
        insert.setString(4, entry.app());
        insert.setString(5, entry.persona());
        insert.setString(6, entry.project());
        insert.setString(7, entry.from());
        insert.setString(8, entry.scopes());
        insert.setString(9, entry.answer());
        insert.setString(10, entry.callback());
        insert.setString(11, entry.error());
        insert.setLong(12, entry.ms());
        insert.setString(13, entry.json());
    }

    static JournalRow read(ResultSet row) throws SQLException {
        return new JournalRow(row.getLong(1), new JournalEntry(row.getString(2), Instant.parse(row.getString(3)),
                row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getLong(13),
                row.getString(14)));
    }

    private static String matches() {
        StringBuilder sql = new StringBuilder("json LIKE ?1 ESCAPE '\\'");
        for (String column : NAMES.replace(", json", "").split(", ")) {
            sql.append(" OR ").append(column).append(" LIKE ?1 ESCAPE '\\'");
        }
        return sql.toString();
    }
}
