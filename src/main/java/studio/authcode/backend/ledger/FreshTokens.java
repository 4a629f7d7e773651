package studio.authcode.backend.ledger;

import java.time.Instant;
import java.util.Optional;

/// Tokens that are handed out if the exchange succeeds.
///
/// @param access the access token
/// @param refresh the refresh token; empty where the wallet gives none
/// @param refreshNeeds the scope without which there is no refresh token; empty where there always is one
public record FreshTokens(Fresh access, Optional<Fresh> refresh, Optional<String> refreshNeeds) {

    /// Tokens that are handed out whatever was granted.
    public FreshTokens(Fresh access, Optional<Fresh> refresh) {
        this(access, refresh, Optional.empty());
    }

    /// One token.
    ///
    /// @param token the token
    /// @param expires when it is worth nothing any more
    public record Fresh(String token, Instant expires) {
    }

    /// Returns what of it is handed out for a code.
    public FreshTokens grantedWith(KnownCode code) {
        return refreshNeeds.map(code::grants).orElse(true) ? this : new FreshTokens(access, Optional.empty());
    }
}
