package studio.authcode.journal;

import java.time.Instant;
import java.util.Objects;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// One flow as the log shows it, and its complete JSON.
///
/// @param flow the flow's id
/// @param persona the simulated user's id
/// @param project the project's folder, or null for a call without one
/// @param from where the call stands, as `file:line`, or `call`
/// @param scopes the scopes as the log shows them
/// @param answer what the user answered, as the log shows it
/// @param callback `success` or `fail`
/// @param error the wallet's error, or null
/// @param ms how long the flow took
/// @param json the whole flow as one JSON object; line breaks between its members become spaces
public record JournalEntry(
        String flow,
        Instant time,
        String wallet,
        String app,
        String persona,
        String project,
        String from,
        String scopes,
        String answer,
        String callback,
        String error,
        long ms,
        String json) {

    static final int MOST_TEXT = 4_096;
    static final int MOST_JSON = 1_024 * 1_024;

    /// Checks that only `project` and `error` are null.
    public JournalEntry {
        Objects.requireNonNull(flow);
        Objects.requireNonNull(time);
        Objects.requireNonNull(wallet);
        Objects.requireNonNull(app);
        Objects.requireNonNull(persona);
        Objects.requireNonNull(from);
        Objects.requireNonNull(scopes);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(callback);
        json = json.replace('\n', ' ').replace('\r', ' ');
    }

    /// Returns this entry, with texts that are too long to keep cut, and such a JSON replaced by a summary.
    JournalEntry bounded() {
        String kept = json.length() <= MOST_JSON ? json : summary();
        return new JournalEntry(cut(flow), time, cut(wallet), cut(app), cut(persona), cut(project), cut(from),
                cut(scopes), cut(answer), cut(callback), cut(error), ms, kept);
    }

    /// Returns about how many characters this entry holds in memory.
    int size() {
        return json.length() + scopes.length() + answer.length() + flow.length() + app.length();
    }

    private String summary() {
        ObjectNode summary = Json.object();
        summary.put("flow", cut(flow)).put("time", time.toString()).put("wallet", cut(wallet)).put("app", cut(app));
        summary.put("callback", cut(callback)).put("ms", ms).put("tooLong", json.length());
        return Json.write(summary);
    }

    private static String cut(String text) {
        return text == null || text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT - 1) + "…";
    }
}
