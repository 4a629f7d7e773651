package studio.authcode.backend.ledger;

import java.time.Instant;
import java.util.Optional;

/// Tokens that are handed out if the exchange succeeds.
///
/// @param access the access token
/// @param refresh the refresh token; empty where the wallet gives none for these scopes
public record FreshTokens(Fresh access, Optional<Fresh> refresh) {

    /// One token.
    ///
    /// @param token the token
    /// @param expires when it is worth nothing any more
    public record Fresh(String token, Instant expires) {
    }
}
