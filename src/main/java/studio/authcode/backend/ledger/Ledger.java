package studio.authcode.backend.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import studio.authcode.journal.Records;
import studio.authcode.journal.Statements;

/// What became of every auth code and token. A code and a refresh token are good for one exchange, whoever asks, from
/// whichever process, before and after any crash.
public final class Ledger {

    private static final String USE_CODE = "UPDATE codes SET used = ?, used_by = ? WHERE code = ?";
    private static final String USE_TOKEN = "UPDATE tokens SET used = ?, used_by = ? WHERE token = ?";
    private static final String ADD_TOKEN =
            "INSERT OR REPLACE INTO tokens(token, kind, code, issued, expires) VALUES(?,?,?,?,?)";
    private static final String REVOKE =
            "UPDATE codes SET revoked = ?, revoked_why = ? WHERE code = ? AND revoked IS NULL";
    private static final String REVOKE_OF_USER = "UPDATE codes SET revoked = ?, revoked_why = ? WHERE wallet = ?"
            + " AND app = ? AND persona = ? AND revoked IS NULL";
    private static final String EXPIRE_CODE = "UPDATE codes SET expires = min(expires, ?) WHERE code = ?";
    private static final String EXPIRE_TOKEN = "UPDATE tokens SET expires = min(expires, ?) WHERE token = ?";

    private static final int FEWEST = 8;

    private final Records records;

    /// Takes the database that the codes are in.
    public Ledger(Records records) {
        this.records = records;
    }

    /// Exchanges an auth code: of all who try, one is accepted.
    ///
    /// @param fresh what is handed out with it, once it is known what was granted; called on the writing thread
    /// @param request the id of the request that asks
    /// @return done when what was decided is committed
    public CompletableFuture<Outcome> redeem(
            String code, Merchant merchant, FreshTokens fresh, Instant now, String request) {
        return records.change(statements -> {
            Optional<KnownCode> known = Rows.code(statements, code);
            if (known.isEmpty()) {
                return strange(statements, code);
            }
            Optional<Refusal> wrong = Judgement.of(known.get(), merchant, now);
            if (wrong.isPresent()) {
                return new Outcome.Refused(wrong.get(), known, Optional.empty());
            }
            statements.of(USE_CODE, now.toEpochMilli(), request, code).executeUpdate();
            add(statements, code, fresh.grantedWith(known.get()), now);
            return new Outcome.Accepted(known.get(), Optional.empty());
        });
    }

    /// Exchanges a refresh token, which is used up by that; one that comes again takes its whole family along.
    ///
    /// @param fresh what is handed out instead
    /// @param request the id of the request that asks
    /// @return done when what was decided is committed
    public CompletableFuture<Outcome> refresh(
            String token, Merchant merchant, FreshTokens fresh, Instant now, String request) {
        return records.change(statements -> {
            Optional<KnownToken> known = Rows.token(statements, token);
            if (known.isEmpty()) {
                return strange(statements, token);
            }
            Optional<Refusal> wrong = Judgement.of(known.get(), KnownToken.Kind.REFRESH, merchant, now);
            if (wrong.isPresent()) {
                if (wrong.get() == Refusal.USED) {
                    revoke(statements, known.get().code(), RevokedBy.REUSE, now);
                }
                return new Outcome.Refused(wrong.get(), known.map(KnownToken::code), known);
            }
            statements.of(USE_TOKEN, now.toEpochMilli(), request, token).executeUpdate();
            add(statements, known.get().code().code(), fresh, now);
            return new Outcome.Accepted(known.get().code(), known);
        });
    }

    /// Says whether an access token is good, and changes nothing.
    public Outcome access(String token, Merchant merchant, Instant now) {
        return records.read(statements -> judged(statements, token, merchant, now));
    }

    /// Gives a consent back: neither the access token nor anything else that came from its code works after that.
    ///
    /// @return accepted where the access token was good until now
    public CompletableFuture<Outcome> revoke(String token, Merchant merchant, Instant now) {
        return records.change(statements -> {
            Outcome outcome = judged(statements, token, merchant, now);
            if (outcome instanceof Outcome.Accepted accepted) {
                revoke(statements, accepted.of(), RevokedBy.MERCHANT, now);
            }
            return outcome;
        });
    }

    /// Revokes whatever an auth code or a token belongs to, whosever it is.
    ///
    /// @return whether the text is a code or a token
    public CompletableFuture<Boolean> revoke(String codeOrToken, RevokedBy why, Instant now) {
        return records.change(statements -> {
            Optional<KnownCode> known = family(statements, codeOrToken);
            if (known.isPresent()) {
                revoke(statements, known.get(), why, now);
            }
            return known.isPresent();
        });
    }

    /// Takes back everything that a user ever allowed an app.
    ///
    /// @return how many consents that were
    public CompletableFuture<Integer> revokeOf(String wallet, String app, String persona, Instant now) {
        return records.change(statements -> statements.of(REVOKE_OF_USER, now.toEpochMilli(), RevokedBy.USER.json(),
                wallet, app, persona).executeUpdate());
    }

    /// Lets an auth code or a token expire at once.
    ///
    /// @return whether the text is a code or a token
    public CompletableFuture<Boolean> expire(String codeOrToken, Instant now) {
        return records.change(statements ->
                statements.of(EXPIRE_CODE, now.toEpochMilli(), codeOrToken).executeUpdate()
                        + statements.of(EXPIRE_TOKEN, now.toEpochMilli(), codeOrToken).executeUpdate() > 0);
    }

    /// Returns the auth code that a text is, or that the token it is came from.
    public Optional<KnownCode> find(String codeOrToken) {
        return records.read(statements -> family(statements, codeOrToken));
    }

    /// Returns an auth code that begins with a text, which is most of it.
    public Optional<KnownCode> beginningWith(String text) {
        return text.length() < FEWEST ? Optional.empty()
                : records.read(statements -> Rows.beginningWith(statements, text));
    }

    private static Optional<KnownCode> family(Statements statements, String text) throws SQLException {
        Optional<KnownCode> code = Rows.code(statements, text);
        return code.isPresent() ? code : Rows.token(statements, text).map(KnownToken::code);
    }

    private static Outcome judged(Statements statements, String token, Merchant merchant, Instant now)
            throws SQLException {
        Optional<KnownToken> known = Rows.token(statements, token);
        if (known.isEmpty()) {
            return strange(statements, token);
        }
        Optional<KnownCode> code = known.map(KnownToken::code);
        return Judgement.of(known.get(), KnownToken.Kind.ACCESS, merchant, now)
                .<Outcome>map(why -> new Outcome.Refused(why, code, known))
                .orElseGet(() -> new Outcome.Accepted(code.orElseThrow(), known));
    }

    /// A text that is not what was asked for may be something else that the ledger knows.
    private static Outcome strange(Statements statements, String text) throws SQLException {
        Optional<KnownToken> token = Rows.token(statements, text);
        Optional<KnownCode> code = token.isPresent() ? token.map(KnownToken::code) : Rows.code(statements, text);
        return new Outcome.Refused(code.isPresent() ? Refusal.OTHER_KIND : Refusal.UNKNOWN, code, token);
    }

    private static void revoke(Statements statements, KnownCode family, RevokedBy why, Instant now)
            throws SQLException {
        statements.of(REVOKE, now.toEpochMilli(), why.json(), family.code()).executeUpdate();
    }

    private static void add(Statements statements, String code, FreshTokens fresh, Instant now) throws SQLException {
        add(statements, fresh.access(), KnownToken.Kind.ACCESS, code, now);
        if (fresh.refresh().isPresent()) {
            add(statements, fresh.refresh().get(), KnownToken.Kind.REFRESH, code, now);
        }
    }

    private static void add(
            Statements statements, FreshTokens.Fresh fresh, KnownToken.Kind kind, String code, Instant now)
            throws SQLException {
        statements.of(ADD_TOKEN, fresh.token(), kind.json(), code, now.toEpochMilli(), fresh.expires().toEpochMilli())
                .executeUpdate();
    }
}
