package studio.authcode.journal;

import java.time.Instant;

/// Entries for tests.
final class Entries {

    private Entries() {
    }

    static JournalEntry entry(String flow) {
        return entry(flow, "user_profile", "{\"flow\":\"" + flow + "\",\"payload\":{\"authCode\":\"abc.def\"}}");
    }

    static JournalEntry entry(String flow, String scopes, String json) {
        return new JournalEntry(flow, Instant.parse("2026-03-04T05:06:07.089Z"), "tiki", "vn.tiki.demo", "linh", null,
                "pages/home/index.js:12", scopes, "allow", "success", null, 7, json);
    }

    static JournalEntry failing(String flow, String project, String error) {
        return new JournalEntry(flow, Instant.parse("2026-03-04T05:06:07Z"), "dana", "2021", "linh", project, "call",
                "", "deny", "fail", error, 12_345, "{}");
    }
}
