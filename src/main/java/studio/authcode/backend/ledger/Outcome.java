package studio.authcode.backend.ledger;

import java.util.Optional;

/// What the ledger says to a code or a token.
public sealed interface Outcome {

    /// Returns what was found under that text, accepted or not: the code itself, or the code behind the token.
    Optional<KnownCode> code();

    /// It is accepted, and from now on used up where it is good for one use.
    ///
    /// @param of the auth code, or the one that the token came from
    /// @param token the token, where it was one
    record Accepted(KnownCode of, Optional<KnownToken> token) implements Outcome {

        @Override
        public Optional<KnownCode> code() {
            return Optional.of(of);
        }
    }

    /// It is not accepted.
    ///
    /// @param why the first reason that holds
    /// @param code the auth code as it was before, or the one that the token came from
    /// @param token the token, where the text was one
    record Refused(Refusal why, Optional<KnownCode> code, Optional<KnownToken> token) implements Outcome {
    }
}
