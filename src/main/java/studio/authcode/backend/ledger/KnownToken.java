package studio.authcode.backend.ledger;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A token as the ledger knows it.
///
/// @param token the token
/// @param kind what it is good for
/// @param code the auth code that it came from, by whatever number of refreshes
/// @param issued when it was handed out
/// @param expires when it is worth nothing any more
/// @param used when a refresh token was exchanged, and by which request
public record KnownToken(
        String token, Kind kind, KnownCode code, Instant issued, Instant expires, Optional<KnownCode.Use> used) {

    /// What a token is good for.
    public enum Kind {
        /// Reading the user's profile.
        ACCESS,
        /// Getting a new access token.
        REFRESH;

        /// Returns the name that is stored.
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String json) {
            return valueOf(json.toUpperCase(Locale.ROOT));
        }
    }
}
