package studio.authcode.backend.ledger;

import java.time.Instant;
import java.util.Optional;

/// Says what is wrong with a code or a token that the ledger knows; empty where nothing is.
final class Judgement {

    private Judgement() {
    }

    static Optional<Refusal> of(KnownCode code, Merchant merchant, Instant now) {
        Optional<Refusal> common = common(code, merchant);
        if (common.isPresent()) {
            return common;
        }
        if (code.used().isPresent()) {
            return Optional.of(Refusal.USED);
        }
        return now.isBefore(code.expires()) ? Optional.empty() : Optional.of(Refusal.EXPIRED);
    }

    static Optional<Refusal> of(KnownToken token, KnownToken.Kind wanted, Merchant merchant, Instant now) {
        if (token.kind() != wanted) {
            return Optional.of(Refusal.OTHER_KIND);
        }
        // A stolen refresh token comes again after its family was revoked: that it was used says more.
        if (token.used().isPresent() && belongs(token.code(), merchant).isEmpty()) {
            return Optional.of(Refusal.USED);
        }
        Optional<Refusal> common = common(token.code(), merchant);
        if (common.isPresent()) {
            return common;
        }
        return now.isBefore(token.expires()) ? Optional.empty() : Optional.of(Refusal.EXPIRED);
    }

    private static Optional<Refusal> common(KnownCode code, Merchant merchant) {
        Optional<Refusal> stranger = belongs(code, merchant);
        return stranger.isPresent() || code.revoked().isEmpty() ? stranger : Optional.of(Refusal.REVOKED);
    }

    private static Optional<Refusal> belongs(KnownCode code, Merchant merchant) {
        Merchant owner = code.merchant();
        if (!owner.wallet().equals(merchant.wallet())) {
            return Optional.of(Refusal.OTHER_WALLET);
        }
        if (!owner.app().equals(merchant.app())) {
            return Optional.of(Refusal.OTHER_APP);
        }
        return owner.environment().equals(merchant.environment())
                ? Optional.empty() : Optional.of(Refusal.OTHER_ENVIRONMENT);
    }
}
