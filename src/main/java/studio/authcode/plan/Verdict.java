package studio.authcode.plan;

import java.util.Locale;

/// How a case ended.
public enum Verdict {
    PASS, FAIL, COULD_NOT_RUN;

    /// Returns the word that JSON has.
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
