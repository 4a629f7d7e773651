package studio.authcode.backend.dialect.dana;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.dialect.ClientIds;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.forensics.Guess;
import studio.authcode.backend.forensics.RsaCheck;
import studio.authcode.backend.forensics.RsaTexts;
import studio.authcode.backend.forensics.SignatureBytes;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.registry.RegisteredApp;

/// Finds out who signed a request, and what is wrong with how it was signed.
final class DanaCaller {

    static final String TIME = "X-TIMESTAMP";
    static final String SIGNATURE = "X-SIGNATURE";

    /// Assumed: no document says.
    private static final Duration MOST_AGE = Duration.ofMinutes(5);
    private static final Pattern FORMAT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
    private static final String SAMPLE = "2026-03-01T17:00:00+07:00";

    private final CredentialBook book;
    private final ClientIds clients;
    private final RsaCheck check;

    DanaCaller(Services services) {
        this.book = services.credentials();
        this.clients = new ClientIds(services);
        this.check = new RsaCheck(book, Set.of(SignatureBytes.BASE64));
    }

    /// What one address signs.
    interface Text {

        /// Returns what the wallet signs.
        String expected(AppCredentials caller, String time);

        /// Returns what callers are known to sign instead.
        Stream<Guess> guesses(AppCredentials caller, String time, RsaTexts texts);
    }

    /// Who called.
    ///
    /// @param wrong what is wrong; empty where nothing is
    record Identified(Optional<AppCredentials> caller, Optional<Verdict> wrong) {
    }

    /// Returns the credentials that a client id belongs to; those of this wallet come first.
    Optional<AppCredentials> named(WireRequest request, String client) {
        return clients.of(client, Set.of(DanaDialect.WALLET), Optional.empty(), request);
    }

    Identified identify(WireRequest request, String client, Text text) {
        Optional<AppCredentials> caller = named(request, client);
        if (caller.isEmpty()) {
            return new Identified(caller, Optional.of(unknown(client)));
        }
        AppCredentials known = caller.get();
        if (!known.merchant().wallet().equals(DanaDialect.WALLET)) {
            return new Identified(caller, Optional.of(Verdict.of(
                    Mistake.CREDENTIALS_OTHER_WALLET, known.merchant().wallet(), DanaDialect.WALLET)));
        }
        Optional<RegisteredApp> app = book.app(known.merchant());
        if (app.isPresent() && !app.get().activeIn(known.merchant().environment())) {
            return new Identified(caller, Optional.of(Verdict.of(
                    Mistake.CREDENTIALS_APP_INACTIVE, app.get().id(), app.get().state().json())));
        }
        return new Identified(caller, signature(request, known, text).or(() -> time(request)));
    }

    private Verdict unknown(String client) {
        if (book.all().stream().anyMatch(each -> each.merchant().app().equals(client))) {
            return Verdict.of(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, client);
        }
        if (book.all().stream().anyMatch(each -> each.clientSecret().equals(client))) {
            return Verdict.of(Mistake.CREDENTIALS_SECRET_AS_CLIENT_ID);
        }
        return Verdict.of(Mistake.CREDENTIALS_UNKNOWN_CLIENT, client);
    }

    private Optional<Verdict> signature(WireRequest request, AppCredentials caller, Text text) {
        String came = request.header(SIGNATURE).orElse("").strip();
        if (came.isEmpty()) {
            return Optional.of(Verdict.of(Mistake.SIGNATURE_MISSING, "the header " + SIGNATURE));
        }
        String time = request.header(TIME).orElse("");
        String expected = text.expected(caller, time);
        return symmetric(came, caller, expected)
                .or(() -> check.verdict(came, caller, expected,
                        texts -> text.guesses(caller, time, texts)));
    }

    /// The national standard has a signature with the shared secret too, which this wallet does not use here.
    private static Optional<Verdict> symmetric(String came, AppCredentials caller, String expected) {
        return Stream.of("HmacSHA512", "HmacSHA256").filter(name -> {
            byte[] hmac = Digests.hmac(name, caller.clientSecret(), expected);
            return came.equals(Base64.getEncoder().encodeToString(hmac)) || came.equalsIgnoreCase(Digests.hex(hmac));
        }).findFirst().map(name -> Verdict.of(Mistake.SIGNATURE_ALGORITHM, name, "SHA-256 with RSA")
                .about(new SignedText(expected, expected)));
    }

    private static Optional<Verdict> time(WireRequest request) {
        String sent = request.header(TIME).orElse("");
        Duration late;
        try {
            late = Duration.between(OffsetDateTime.parse(sent).toInstant(), request.time());
        } catch (DateTimeException _) {
            return Optional.of(Verdict.of(Mistake.CLOCK_FORMAT, sent, SAMPLE));
        }
        if (!FORMAT.matcher(sent).matches()) {
            return Optional.of(Verdict.of(Mistake.CLOCK_FORMAT, sent, SAMPLE));
        }
        if (late.abs().compareTo(MOST_AGE) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Verdict.of(late.isPositive() ? Mistake.CLOCK_BEHIND : Mistake.CLOCK_AHEAD,
                String.valueOf(late.abs().toSeconds()), String.valueOf(MOST_AGE.toSeconds())));
    }
}
