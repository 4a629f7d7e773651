package studio.authcode.backend.dialect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.backend.ledger.KnownToken;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.backend.ledger.Outcome;

/// Says what was really the matter with a code or a token that the ledger did not accept.
public final class LedgerVerdicts {

    private final Ledger ledger;

    /// Takes the ledger, which may know what a damaged code was.
    public LedgerVerdicts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Returns the verdict on an auth code.
    ///
    /// @param sent the text that came
    /// @param merchant who asked
    public Verdict code(String sent, Outcome.Refused refused, Merchant merchant, Instant now) {
        return switch (refused.why()) {
            case UNKNOWN -> unknownCode(sent);
            case OTHER_KIND -> Verdict.of(Mistake.CODE_IS_TOKEN, kind(refused));
            case OTHER_WALLET -> Verdict.of(Mistake.CODE_OTHER_WALLET, owner(refused).wallet(), merchant.wallet());
            case OTHER_APP -> Verdict.of(Mistake.CODE_OTHER_APP, owner(refused).app(), merchant.app());
            case OTHER_ENVIRONMENT -> Verdict.of(
                    Mistake.CODE_OTHER_ENVIRONMENT, owner(refused).environment(), merchant.environment());
            case REVOKED -> Verdict.of(Mistake.CODE_REVOKED, revocation(refused));
            case USED -> used(Mistake.CODE_USED, refused.code().flatMap(KnownCode::used));
            case EXPIRED -> expired(Mistake.CODE_EXPIRED, refused.code().orElseThrow().expires(), now);
        };
    }

    /// Returns the verdict on a refresh token.
    public Verdict refresh(Outcome.Refused refused, Merchant merchant, Instant now) {
        return switch (refused.why()) {
            case UNKNOWN -> Verdict.of(Mistake.REFRESH_UNKNOWN);
            case OTHER_KIND -> Verdict.of(Mistake.REFRESH_IS_OTHER, kind(refused));
            case OTHER_WALLET -> Verdict.of(Mistake.REFRESH_OTHER_WALLET, owner(refused).wallet(), merchant.wallet());
            case OTHER_APP -> Verdict.of(Mistake.REFRESH_OTHER_APP, owner(refused).app(), merchant.app());
            case OTHER_ENVIRONMENT -> Verdict.of(
                    Mistake.REFRESH_OTHER_ENVIRONMENT, owner(refused).environment(), merchant.environment());
            case REVOKED -> Verdict.of(Mistake.REFRESH_REVOKED, revocation(refused));
            case USED -> used(Mistake.REFRESH_USED, refused.token().flatMap(KnownToken::used));
            case EXPIRED -> expired(Mistake.REFRESH_EXPIRED, refused.token().orElseThrow().expires(), now);
        };
    }

    /// Returns the verdict on an access token.
    public Verdict access(Outcome.Refused refused, Merchant merchant, Instant now) {
        return switch (refused.why()) {
            case UNKNOWN -> Verdict.of(Mistake.TOKEN_UNKNOWN);
            case OTHER_KIND -> Verdict.of(Mistake.TOKEN_IS_OTHER, kind(refused));
            case OTHER_WALLET -> Verdict.of(Mistake.TOKEN_OTHER_WALLET, owner(refused).wallet(), merchant.wallet());
            case OTHER_APP -> Verdict.of(Mistake.TOKEN_OTHER_APP, owner(refused).app(), merchant.app());
            case OTHER_ENVIRONMENT -> Verdict.of(
                    Mistake.TOKEN_OTHER_ENVIRONMENT, owner(refused).environment(), merchant.environment());
            case REVOKED -> Verdict.of(Mistake.TOKEN_REVOKED, revocation(refused));
            // An access token is never used up.
            case USED, EXPIRED -> expired(Mistake.TOKEN_EXPIRED, refused.token().orElseThrow().expires(), now);
        };
    }

    private Verdict unknownCode(String sent) {
        Optional<String> meant = Stream.of(decoded(sent), sent.strip(), sent.replaceAll("^[\"']+|[\"']+$", ""))
                .filter(text -> !text.equals(sent) && ledger.find(text).isPresent()).findFirst();
        if (meant.isPresent()) {
            return Verdict.of(Mistake.CODE_ENCODED, sent, meant.get());
        }
        return ledger.beginningWith(sent)
                .map(code -> Verdict.of(Mistake.CODE_CUT,
                        String.valueOf(sent.length()), String.valueOf(code.code().length())))
                .orElseGet(() -> Verdict.of(Mistake.CODE_UNKNOWN));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static Merchant owner(Outcome.Refused refused) {
        return refused.code().orElseThrow().merchant();
    }

    private static String kind(Outcome.Refused refused) {
        return refused.token().map(token -> token.kind().json() + " token").orElse("auth code");
    }

    private static String[] revocation(Outcome.Refused refused) {
        KnownCode.Revocation revocation = refused.code().flatMap(KnownCode::revoked).orElseThrow();
        return new String[] {revocation.time().toString(), revocation.why().json()};
    }

    private static Verdict used(Mistake mistake, Optional<KnownCode.Use> use) {
        return Verdict.of(mistake, use.orElseThrow().time().toString(), use.get().request());
    }

    private static Verdict expired(Mistake mistake, Instant expires, Instant now) {
        return Verdict.of(mistake, expires.toString(), String.valueOf(Duration.between(expires, now).toSeconds()));
    }
}
