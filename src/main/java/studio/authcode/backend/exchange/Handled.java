package studio.authcode.backend.exchange;

import java.util.Optional;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.ledger.Merchant;

/// What a dialect did about a request.
///
/// @param reply the wallet's own answer
/// @param merchant on whose behalf the request was made, as far as that is known
/// @param flow the flow that its auth code or token belongs to, as far as it has one
/// @param verdict what was really the matter
public record Handled(WireReply reply, Optional<Merchant> merchant, Optional<String> flow, Verdict verdict) {
}
