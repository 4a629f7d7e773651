package studio.authcode.desktop.common.exchange;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Verdict;
import tools.jackson.databind.JsonNode;

/// One exchange as a list shows it; its whole JSON stays in the log.
///
/// @param row where it stands in the log
/// @param wallet the wallet, or empty where no wallet has such an address
/// @param operation as the log names it
/// @param status what the caller got, or 0 where the connection was cut
/// @param verdict `ok`, or the mistake's id
/// @param app the app it was made for, or empty while that is not known
/// @param flow the flow it belongs to
public record Exchanged(
        long row, Instant time, String wallet, String operation, int status, String verdict, String app,
        Optional<String> flow) {

    /// Reads an exchange as the log keeps it; what another version has left out is empty.
    public static Exchanged of(ExchangeLog.Row row) {
        JsonNode json = row.json();
        return new Exchanged(row.row(), time(json), json.path("wallet").asString(""),
                json.path("operation").asString(""), json.path("status").asInt(0),
                json.path("verdict").path("id").asString(Verdict.OK.id()), json.path("app").asString(""),
                Optional.of(json.path("flow").asString("")).filter(flow -> !flow.isEmpty()));
    }

    /// Tells whether something was the matter with it.
    public boolean refused() {
        return !verdict.equals(Verdict.OK.id());
    }

    private static Instant time(JsonNode json) {
        try {
            return Instant.parse(json.path("time").asString(""));
        } catch (DateTimeParseException _) {
            return Instant.EPOCH;
        }
    }
}
