package studio.authcode.backend.ledger;

import java.util.Locale;

/// What can end a consent before its time.
public enum RevokedBy {
    /// The merchant's server gave its token back.
    MERCHANT,
    /// The user took the consent back in the wallet.
    USER,
    /// A refresh token came a second time, so one of its two owners stole it.
    REUSE,
    /// A test asked for it.
    TEST;

    /// Returns the name that is stored.
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RevokedBy of(String json) {
        return valueOf(json.toUpperCase(Locale.ROOT));
    }
}
