package studio.authcode.wallet;

import java.util.Locale;

/// How well a rule is founded.
public enum Basis {
    /// The wallet's own document says so.
    DOCUMENTED,
    /// A sample or public code shows it.
    OBSERVED,
    /// Nobody says; the simulator decides, and gives its reason.
    ASSUMED;

    /// Returns the name as it stands in contracts and in JSON.
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Basis of(String json) {
        return valueOf(json.toUpperCase(Locale.ROOT));
    }
}
