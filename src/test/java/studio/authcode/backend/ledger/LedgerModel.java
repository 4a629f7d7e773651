package studio.authcode.backend.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the ledger should say, kept in plain maps.
final class LedgerModel {

    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();

    private static final class Code {

        private final Merchant merchant;
        private final String persona;
        private Instant expires;
        private boolean used;
        private boolean revoked;

        private Code(Merchant merchant, String persona, Instant expires) {
            this.merchant = merchant;
            this.persona = persona;
            this.expires = expires;
        }
    }

    private static final class Token {

        private final KnownToken.Kind kind;
        private final Code code;
        private Instant expires;
        private boolean used;

        private Token(KnownToken.Kind kind, Code code, Instant expires) {
            this.kind = kind;
            this.code = code;
            this.expires = expires;
        }
    }

    void issue(String code, Merchant merchant, String persona, Instant expires) {
        codes.put(code, new Code(merchant, persona, expires));
    }

    /// Returns the refusal that an exchange meets; empty where it is accepted, which uses the code up.
    Optional<Refusal> redeem(String text, Merchant merchant, FreshTokens fresh, Instant now) {
        Code code = codes.get(text);
        if (code == null) {
            return Optional.of(tokens.containsKey(text) ? Refusal.OTHER_KIND : Refusal.UNKNOWN);
        }
        Optional<Refusal> wrong = stranger(code, merchant);
        if (wrong.isEmpty()) {
            wrong = code.revoked ? Optional.of(Refusal.REVOKED) : code.used ? Optional.of(Refusal.USED)
                    : now.isBefore(code.expires) ? Optional.empty() : Optional.of(Refusal.EXPIRED);
        }
        if (wrong.isEmpty()) {
            code.used = true;
            handOut(code, fresh);
        }
        return wrong;
    }

    /// Returns the refusal that a refresh meets; empty where it is accepted, which uses the token up.
    Optional<Refusal> refresh(String text, Merchant merchant, FreshTokens fresh, Instant now) {
        Token token = tokens.get(text);
        if (token == null) {
            return Optional.of(codes.containsKey(text) ? Refusal.OTHER_KIND : Refusal.UNKNOWN);
        }
        if (token.kind != KnownToken.Kind.REFRESH) {
            return Optional.of(Refusal.OTHER_KIND);
        }
        Optional<Refusal> wrong = stranger(token.code, merchant);
        if (wrong.isEmpty() && token.used) {
            token.code.revoked = true;
            return Optional.of(Refusal.USED);
        }
        if (wrong.isEmpty()) {
            wrong = judged(token, now);
        }
        if (wrong.isEmpty()) {
            token.used = true;
            handOut(token.code, fresh);
        }
        return wrong;
    }

    Optional<Refusal> access(String text, Merchant merchant, Instant now) {
        Token token = tokens.get(text);
        if (token == null) {
            return Optional.of(codes.containsKey(text) ? Refusal.OTHER_KIND : Refusal.UNKNOWN);
        }
        if (token.kind != KnownToken.Kind.ACCESS) {
            return Optional.of(Refusal.OTHER_KIND);
        }
        Optional<Refusal> wrong = stranger(token.code, merchant);
        return wrong.isPresent() ? wrong : judged(token, now);
    }

    Optional<Refusal> giveBack(String text, Merchant merchant, Instant now) {
        Optional<Refusal> wrong = access(text, merchant, now);
        if (wrong.isEmpty()) {
            tokens.get(text).code.revoked = true;
        }
        return wrong;
    }

    void revoke(String text) {
        if (codes.containsKey(text)) {
            codes.get(text).revoked = true;
        } else if (tokens.containsKey(text)) {
            tokens.get(text).code.revoked = true;
        }
    }

    int takeBack(Merchant merchant, String persona) {
        int taken = 0;
        for (Code code : codes.values()) {
            boolean theirs = code.merchant.wallet().equals(merchant.wallet())
                    && code.merchant.app().equals(merchant.app()) && code.persona.equals(persona);
            if (theirs && !code.revoked) {
                code.revoked = true;
                taken++;
            }
        }
        return taken;
    }

    void expire(String text, Instant now) {
        if (codes.containsKey(text) && now.isBefore(codes.get(text).expires)) {
            codes.get(text).expires = now;
        }
        if (tokens.containsKey(text) && now.isBefore(tokens.get(text).expires)) {
            tokens.get(text).expires = now;
        }
    }

    private void handOut(Code code, FreshTokens fresh) {
        tokens.put(fresh.access().token(), new Token(KnownToken.Kind.ACCESS, code, fresh.access().expires()));
        fresh.refresh().ifPresent(refresh ->
                tokens.put(refresh.token(), new Token(KnownToken.Kind.REFRESH, code, refresh.expires())));
    }

    private static Optional<Refusal> judged(Token token, Instant now) {
        if (token.code.revoked) {
            return Optional.of(Refusal.REVOKED);
        }
        return now.isBefore(token.expires) ? Optional.empty() : Optional.of(Refusal.EXPIRED);
    }

    private static Optional<Refusal> stranger(Code code, Merchant merchant) {
        if (!code.merchant.wallet().equals(merchant.wallet())) {
            return Optional.of(Refusal.OTHER_WALLET);
        }
        if (!code.merchant.app().equals(merchant.app())) {
            return Optional.of(Refusal.OTHER_APP);
        }
        return code.merchant.environment().equals(merchant.environment())
                ? Optional.empty() : Optional.of(Refusal.OTHER_ENVIRONMENT);
    }
}
