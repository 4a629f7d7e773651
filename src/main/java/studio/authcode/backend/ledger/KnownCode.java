package studio.authcode.backend.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An auth code as the ledger knows it.
///
/// @param code the auth code
/// @param flow the flow in which it was issued
/// @param merchant the app that it belongs to
/// @param persona the simulated user who consented
/// @param scopes what was granted
/// @param issued when it was handed out
/// @param expires when it is worth nothing any more
/// @param used when it was exchanged, and by which request
/// @param revoked when everything that came from it was revoked, and why
public record KnownCode(
        String code, String flow, Merchant merchant, String persona, List<String> scopes, Instant issued,
        Instant expires, Optional<Use> used, Optional<Revocation> revoked) {

    /// When something was used up.
    ///
    /// @param request the id of the request that did it
    public record Use(Instant time, String request) {
    }

    /// When something was revoked.
    ///
    /// @param why the reason
    public record Revocation(Instant time, RevokedBy why) {
    }

    /// Returns whether a scope was granted with it.
    public boolean grants(String scope) {
        return scopes.contains(scope);
    }
}
