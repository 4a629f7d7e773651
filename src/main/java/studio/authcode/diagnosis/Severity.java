package studio.authcode.diagnosis;

import java.util.Locale;

/// How much a finding matters: an error keeps `my.getAuthCode` from working, a warning will hurt on some path.
public enum Severity {
    ERROR, WARNING, INFO;

    /// Returns the name that stands in JSON, such as `error`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Tells whether this is as bad as another or worse.
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
