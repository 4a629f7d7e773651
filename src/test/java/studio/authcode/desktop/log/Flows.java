package studio.authcode.desktop.log;

import java.time.Instant;
import java.util.Locale;
import studio.authcode.journal.JournalEntry;

/// Made-up flows for the log.
final class Flows {

    private static final Instant START = Instant.parse("2026-11-20T03:00:00Z");
    private static final String JSON = """
            {"flow":"f%1$d","time":"%2$s","wallet":"%3$s","app":"vn.tiki.tini.fnb","callback":"%4$s","payload":%5$s,
            "prompts":[{"scopes":["user_profile"],"decision":{"user_profile":"%6$s"}}],
            "steps":[{"step":"identity","outcome":"ok","why":"vn.tiki.tini.fnb is registered","basis":"observed"}],
            "from":"call","persona":"linh","environment":"production","ms":%1$d,
            "request":{"scopes":["user_profile","offline"],"remember":false}}""";
    private static final String GOOD = """
            {"authCode":"eyJhbGciOiJIUzI1NiJ9.%d","authErrorScopes":{},
            "authSuccessScopes":["user_profile","offline"]}""";
    private static final String BAD = """
            {"authErrorScopes":{"user_profile":"2"},"authSuccessScopes":[]}""";

    private Flows() {
    }

    /// Returns the flow of a number; every third one fails.
    static JournalEntry of(int number) {
        boolean good = number % 3 != 0;
        String answer = good ? "allow" : "deny";
        String callback = good ? "success" : "fail";
        Instant time = START.plusSeconds(number);
        String wallet = number % 2 == 0 ? "tiki" : "dana";
        String payload = good ? String.format(Locale.ROOT, GOOD, number) : BAD;
        String json = String.format(Locale.ROOT, JSON, number, time, wallet, callback, payload.strip(), answer);
        return new JournalEntry("f" + number, time, wallet, "vn.tiki.tini.fnb", "linh", null,
                number % 5 == 0 ? "pages/home/index.js:" + number : "call", "user_profile, offline", answer, callback,
                good ? null : "2", number % 900, json);
    }
}
