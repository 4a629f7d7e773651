package studio.authcode.backend.exchange;

import java.util.Locale;

/// What a merchant's server asks for.
public enum Operation {
    /// A token for an auth code.
    TOKEN,
    /// A new token for a refresh token.
    REFRESH,
    /// The user's profile for an access token.
    PROFILE,
    /// That a token be worth nothing any more.
    REVOKE,
    /// Something that no wallet offers.
    NONE,
    /// Nothing of a wallet: the page sent its auth code to the merchant's server.
    PAGE_REQUEST;

    /// Returns the name in the log and in the public interface.
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
