package studio.authcode.diagnosis;

import java.util.Locale;

/// The identity verdict in one word.
public enum IdStatus {
    REGISTERED, UNREGISTERED, MISSING, MALFORMED, UNREADABLE, INACTIVE, UNASSOCIATED;

    /// Returns the name that stands in JSON, such as `registered`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
