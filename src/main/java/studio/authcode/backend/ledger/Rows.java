package studio.authcode.backend.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.journal.Statements;
import tools.jackson.databind.JsonNode;

/// Reads codes and tokens from the ledger's tables.
final class Rows {

    private static final String CODE = "c.code, c.flow, c.wallet, c.app, c.environment, c.persona, c.scopes, c.issued,"
            + " c.expires, c.used, c.used_by, c.revoked, c.revoked_why";
    private static final int CODE_COLUMNS = 13;
    private static final String FIND_CODE = "SELECT " + CODE + " FROM codes c WHERE c.code = ?";
    private static final String FIND_TOKEN = "SELECT " + CODE + ", t.token, t.kind, t.issued, t.expires, t.used,"
            + " t.used_by FROM tokens t JOIN codes c ON c.code = t.code WHERE t.token = ?";

    private static final String FIND_BEGINNING =
            "SELECT " + CODE + " FROM codes c WHERE c.code > ? ORDER BY c.code LIMIT 1";

    private Rows() {
    }

    static Optional<KnownCode> code(Statements statements, String code) throws SQLException {
        try (ResultSet row = statements.of(FIND_CODE, code).executeQuery()) {
            return row.next() ? Optional.of(code(row)) : Optional.empty();
        }
    }

    static Optional<KnownCode> beginningWith(Statements statements, String text) throws SQLException {
        try (ResultSet row = statements.of(FIND_BEGINNING, text).executeQuery()) {
            return row.next() ? Optional.of(code(row)).filter(code -> code.code().startsWith(text)) : Optional.empty();
        }
    }

    static Optional<KnownToken> token(Statements statements, String token) throws SQLException {
        try (ResultSet row = statements.of(FIND_TOKEN, token).executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            int at = CODE_COLUMNS;
            return Optional.of(new KnownToken(row.getString(at + 1), KnownToken.Kind.of(row.getString(at + 2)),
                    code(row), time(row.getLong(at + 3)), time(row.getLong(at + 4)), use(row, at + 5)));
        }
    }

    private static KnownCode code(ResultSet row) throws SQLException {
        List<String> scopes = Json.read(row.getString(7)).valueStream().map(JsonNode::asString).toList();
        return new KnownCode(row.getString(1), row.getString(2),
                new Merchant(row.getString(3), row.getString(4), row.getString(5)), row.getString(6), scopes,
                time(row.getLong(8)), time(row.getLong(9)), use(row, 10), revocation(row));
    }

    private static Optional<KnownCode.Use> use(ResultSet row, int column) throws SQLException {
        long used = row.getLong(column);
        return row.wasNull() ? Optional.empty()
                : Optional.of(new KnownCode.Use(time(used), row.getString(column + 1)));
    }

    private static Optional<KnownCode.Revocation> revocation(ResultSet row) throws SQLException {
        long revoked = row.getLong(12);
        return row.wasNull() ? Optional.empty()
                : Optional.of(new KnownCode.Revocation(time(revoked), RevokedBy.of(row.getString(13))));
    }

    private static Instant time(long ms) {
        return Instant.ofEpochMilli(ms);
    }
}
