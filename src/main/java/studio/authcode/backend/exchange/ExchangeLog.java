package studio.authcode.backend.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import studio.authcode.base.Json;
import studio.authcode.journal.Records;
import studio.authcode.journal.Statements;
import tools.jackson.databind.JsonNode;

/// The record of exchanges, beside the flows that they belong to.
public final class ExchangeLog {

    private static final String ADD = "INSERT INTO exchanges(request, flow, json) VALUES(?,?,?)";
    private static final String AFTER = "SELECT id, json FROM exchanges WHERE id > ? ORDER BY id LIMIT ?";
    private static final String NEWEST = "SELECT id, json FROM exchanges WHERE id > ? ORDER BY id DESC LIMIT ?";
    private static final String COUNT = "SELECT count(*) FROM exchanges WHERE id > ?";
    private static final String OF_FLOW = "SELECT id, json FROM exchanges WHERE flow = ?"
            + " ORDER BY julianday(json_extract(json, '$.time')), id";
    private static final String LAST = "SELECT coalesce(max(id), 0) FROM exchanges";

    private final Records records;
    private final UnaryOperator<String> hiding;

    /// Takes the database that the journal is in.
    public ExchangeLog(Records records) {
        this(records, UnaryOperator.identity());
    }

    /// Takes the database that the journal is in.
    ///
    /// @param hiding takes the secrets out of what is kept
    public ExchangeLog(Records records, UnaryOperator<String> hiding) {
        this.records = records;
        this.hiding = hiding;
    }

    /// One exchange and its row.
    ///
    /// @param row counts up from 1
    /// @param json the exchange as it was kept
    public record Row(long row, JsonNode json) {
    }

    /// Keeps an exchange.
    ///
    /// @return done when it is committed
    public CompletableFuture<Void> append(Exchange exchange) {
        return append(exchange.request().id(), exchange.flow().orElse(null), exchange.hiding(hiding).json());
    }

    /// Keeps how a page handed its auth code on.
    ///
    /// @return done when it is committed
    public CompletableFuture<Void> append(SentByPage sent) {
        return append(sent.id(), sent.flow(), sent.json());
    }

    private CompletableFuture<Void> append(String request, String flow, JsonNode exchange) {
        String json = Json.write(exchange);
        return records.change(statements -> {
            statements.of(ADD, request, flow, json).executeUpdate();
            return null;
        });
    }

    /// Waits until everything that was appended here can be read.
    public void settle() {
        records.change(_ -> null).join();
    }

    /// Returns the exchanges after a row, oldest first, whichever process made them.
    ///
    /// @param row 0 for the beginning
    /// @param most how many at most
    public List<Row> after(long row, int most) {
        return records.read(statements -> rows(statements, AFTER, row, most));
    }

    /// Returns the newest exchanges after a row, oldest first.
    ///
    /// @param most how many at most
    public List<Row> newest(long row, int most) {
        return records.read(statements -> rows(statements, NEWEST, row, most)).reversed();
    }

    /// Returns how many exchanges there are after a row.
    public int countAfter(long row) {
        return records.read(statements -> {
            try (ResultSet found = statements.of(COUNT, row).executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        });
    }

    /// Returns the exchanges of a flow, and the page's requests that carried its auth code, by the time they were sent.
    public List<Row> of(String flow) {
        return records.read(statements -> rows(statements, OF_FLOW, flow));
    }

    /// Returns the newest row, or 0 where there is none.
    public long last() {
        return records.read(statements -> {
            try (ResultSet found = statements.of(LAST).executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        });
    }

    private static List<Row> rows(Statements statements, String sql, Object... parameters) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet found = statements.of(sql, parameters).executeQuery()) {
            while (found.next()) {
                rows.add(new Row(found.getLong(1), Json.read(found.getString(2))));
            }
        }
        return rows;
    }
}
