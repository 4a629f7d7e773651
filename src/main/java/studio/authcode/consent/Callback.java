package studio.authcode.consent;

import java.util.Locale;

/// Which of the page's callbacks a call ends in; `complete` follows either with the same payload.
public enum Callback {
    SUCCESS, FAIL;

    /// Returns the callback's name in the page's code.
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
