package studio.authcode.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import studio.authcode.base.Json;

/// An auth code that was handed out, and what it stands for.
///
/// @param code the auth code
/// @param flow the flow in which it was issued
/// @param wallet the wallet's id
/// @param app the app that it belongs to
/// @param environment `production` or `sandbox`
/// @param persona the simulated user who consented
/// @param scopes what was granted
/// @param issued when it was handed out
/// @param expires when it is worth nothing any more
public record IssuedCode(
        String code, String flow, String wallet, String app, String environment, String persona, List<String> scopes,
        Instant issued, Instant expires) {

    private static final String INSERT = "INSERT OR REPLACE INTO codes(code, flow, wallet, app, environment, persona,"
            + " scopes, issued, expires) VALUES(?,?,?,?,?,?,?,?,?)";

    /// Adds it to the codes that the wallet's server knows.
    Void inserted(Statements statements) throws SQLException {
        statements.of(INSERT, code, flow, wallet, app, environment, persona, Json.write(Json.strings(scopes)),
                issued.toEpochMilli(), expires.toEpochMilli()).executeUpdate();
        return null;
    }
}
