package studio.authcode.backend.credentials;

import java.util.Optional;
import studio.authcode.backend.ledger.Merchant;

/// What one app shows to the wallet's server in one environment.
///
/// @param merchant the app, its wallet and the environment
/// @param clientId what names it on the wire
/// @param clientSecret what it signs with where the wallet shares a secret; else empty
/// @param keys what it signs with where the wallet uses keys
/// @param ours whether the credentials were generated here
public record AppCredentials(
        Merchant merchant, String clientId, String clientSecret, Optional<Keys> keys, boolean ours) {
}
