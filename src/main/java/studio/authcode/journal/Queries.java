package studio.authcode.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import studio.authcode.consent.Grants.Holder;

/// What is read from the database.
final class Queries {

    private static final String LOCAL_TIME =
            " OR strftime('%Y-%m-%d %H:%M:%f', time, 'localtime') LIKE ?1 ESCAPE '\\'";

    private Queries() {
    }

    /// The oldest and the newest row; both 0 when there is none.
    record Range(long first, long last) {

        int count() {
            return last == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, last - first + 1);
        }
    }

    static Range range(Connection connection) throws SQLException {
        // Two subqueries, since SQLite takes a shortcut for one of min and max, not for both at once.
        String sql = "SELECT (SELECT min(id) FROM flows), (SELECT max(id) FROM flows)";
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            return new Range(found.getLong(1), found.getLong(2));
        }
    }

    /// Returns the rows that a filter finds, newest first.
    static long[] matching(Connection connection, Filter filter) throws SQLException {
        String sql = filter.exact() ? "SELECT id FROM flows WHERE " + condition(filter) + " ORDER BY id DESC"
                : Columns.SELECT + "WHERE " + condition(filter) + " ORDER BY id DESC";
        LongStream.Builder ids = LongStream.builder();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, filter.pattern());
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    if (filter.exact() || filter.matches(Columns.read(found).entry())) {
                        ids.add(found.getLong(1));
                    }
                }
            }
        }
        return ids.build().toArray();
    }

    /// Returns the rows from `newest` down, one place for each number; a missing row leaves its place empty.
    static List<Optional<JournalRow>> down(Connection connection, long newest, int count) throws SQLException {
        List<Optional<JournalRow>> rows = new ArrayList<>(count);
        String sql = Columns.SELECT + "WHERE id <= ? AND id > ? ORDER BY id DESC";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, newest);
            statement.setLong(2, newest - count);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    JournalRow row = Columns.read(found);
                    while (rows.size() < newest - row.row()) {
                        rows.add(Optional.empty());
                    }
                    rows.add(Optional.of(row));
                }
            }
        }
        return rows;
    }

    /// Returns these rows in this order; a missing row leaves its place empty.
    static List<Optional<JournalRow>> each(Connection connection, long[] ids, int from, int count)
            throws SQLException {
        List<Optional<JournalRow>> rows = new ArrayList<>(count);
        try (PreparedStatement statement = connection.prepareStatement(Columns.SELECT + "WHERE id = ?")) {
            for (int i = from; i < from + count; i++) {
                statement.setLong(1, ids[i]);
                try (ResultSet found = statement.executeQuery()) {
                    rows.add(found.next() ? Optional.of(Columns.read(found)) : Optional.empty());
                }
            }
        }
        return rows;
    }

    /// Returns rows after one, oldest first, that may match; the filter has the last word.
    static List<JournalRow> after(Connection connection, Filter filter, long row, int most) throws SQLException {
        List<JournalRow> rows = new ArrayList<>();
        String sql = Columns.SELECT + "WHERE id > ?2 AND (" + condition(filter) + ") ORDER BY id LIMIT ?3";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, filter.pattern());
            statement.setLong(2, row);
            statement.setInt(3, most);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(Columns.read(found));
                }
            }
        }
        return rows;
    }

    static Set<String> granted(Connection connection, Holder holder) throws SQLException {
        Set<String> scopes = new HashSet<>();
        String sql = "SELECT scope FROM grants WHERE wallet = ? AND app = ? AND persona = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, holder.wallet());
            statement.setString(2, holder.app());
            statement.setString(3, holder.persona());
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    scopes.add(found.getString(1));
                }
            }
        }
        return scopes;
    }

    static void copyGrants(Connection connection, MemoryGrants copy) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT wallet, app, persona, scope FROM grants")) {
            while (found.next()) {
                Holder holder = new Holder(found.getString(1), found.getString(2), found.getString(3));
                copy.remember(holder, Set.of(found.getString(4)));
            }
        }
    }

    private static String condition(Filter filter) {
        if (filter.findsAll()) {
            return "?1 = ?1";
        }
        return filter.looksLikeTime() ? Columns.MATCHES + LOCAL_TIME : Columns.MATCHES;
    }
}
