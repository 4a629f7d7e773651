package studio.authcode.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Flows with everything that went on under their ids after the callback, as other programs read them.
public final class WholeFlows {

    private static final String ANY = "SELECT 1 FROM exchanges WHERE flow IS NOT NULL LIMIT 1";
    private static final String OF_FLOW = "SELECT json FROM exchanges WHERE flow = ?"
            + " ORDER BY julianday(json_extract(json, '$.time')), id";

    private final Records records;

    /// Takes the database that the journal is in.
    public WholeFlows(Records records) {
        this.records = records;
    }

    /// Returns each entry's JSON with the member `exchanges`, oldest first, which is empty where nothing went on.
    public List<String> json(List<JournalEntry> entries) {
        return records.read(statements -> {
            boolean any = found(statements);
            List<String> all = new ArrayList<>(entries.size());
            for (JournalEntry entry : entries) {
                all.add(joined(entry.json(), any ? exchanges(statements, entry.flow()) : ""));
            }
            return all;
        });
    }

    private static boolean found(Statements statements) throws SQLException {
        try (ResultSet row = statements.of(ANY).executeQuery()) {
            return row.next();
        }
    }

    private static String exchanges(Statements statements, String flow) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = statements.of(OF_FLOW, flow).executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return String.join(",", all);
    }

    /// The texts are JSON objects already: reading them only to write them again would take longer than all the rest.
    private static String joined(String flow, String exchanges) {
        int end = flow.lastIndexOf('}');
        String comma = end > 0 && flow.substring(0, end).strip().endsWith("{") ? "" : ",";
        return end < 0 ? flow : flow.substring(0, end) + comma + "\"exchanges\":[" + exchanges + "]}";
    }
}
