package studio.authcode.backend.dialect.tiki;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.dialect.ClientIds;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.forensics.Forensics;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.registry.RegisteredApp;

/// Finds out who signed a request, and what is wrong with how it was signed.
final class TikiCaller {

    static final String CLIENT = "X-Tiniapp-Client-Id";
    static final String TIME = "X-Tiniapp-Timestamp";
    static final String SIGNATURE = "X-Tiniapp-Signature";

    /// Assumed: five minutes in the wallet's SDK, one in an older document, none in this one.
    private static final Duration MOST_AGE = Duration.ofMinutes(5);
    private static final long SECONDS_END_AT = 100_000_000_000L;

    private final CredentialBook book;
    private final ClientIds clients;
    private final String wallet;

    TikiCaller(Services services, String wallet) {
        this.book = services.credentials();
        this.clients = new ClientIds(services);
        this.wallet = wallet;
    }

    /// Who called.
    ///
    /// @param caller the credentials that the request names, where there are any
    /// @param wrong what is wrong; empty where nothing is
    record Identified(Optional<AppCredentials> caller, Optional<Verdict> wrong) {

        private static Identified wrong(AppCredentials caller, Verdict verdict) {
            return new Identified(Optional.of(caller), Optional.of(verdict));
        }
    }

    /// Identifies the caller.
    ///
    /// @param environment where the request was made
    /// @param content what the signature covers beside time and client
    Identified identify(WireRequest request, String environment, String content) {
        for (String header : List.of(CLIENT, TIME)) {
            if (request.header(header).filter(value -> !value.isBlank()).isEmpty()) {
                return stranger(Verdict.of(Mistake.REQUEST_MISSING_HEADER, header));
            }
        }
        String client = request.header(CLIENT).orElseThrow();
        Optional<AppCredentials> caller =
                clients.of(client, Set.of(wallet), Optional.of(environment), request);
        if (caller.isEmpty()) {
            return stranger(unknown(client));
        }
        AppCredentials known = caller.get();
        if (!known.merchant().wallet().equals(wallet)) {
            return Identified.wrong(
                    known, Verdict.of(Mistake.CREDENTIALS_OTHER_WALLET, known.merchant().wallet(), wallet));
        }
        if (!known.merchant().environment().equals(environment)) {
            return Identified.wrong(known, Verdict.of(
                    Mistake.CREDENTIALS_OTHER_ENVIRONMENT, known.merchant().environment(), environment));
        }
        Optional<RegisteredApp> app = book.app(known.merchant());
        if (app.isPresent() && !app.get().activeIn(environment)) {
            return Identified.wrong(known, Verdict.of(
                    Mistake.CREDENTIALS_APP_INACTIVE, app.get().id(), app.get().state().json()));
        }
        return new Identified(caller, signature(request, known, content).or(() -> time(request)));
    }

    private static Identified stranger(Verdict verdict) {
        return new Identified(Optional.empty(), Optional.of(verdict));
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

    private Optional<Verdict> signature(WireRequest request, AppCredentials caller, String content) {
        Optional<String> came = request.header(SIGNATURE).filter(value -> !value.isBlank());
        if (came.isEmpty()) {
            return Optional.of(Verdict.of(Mistake.SIGNATURE_MISSING, SIGNATURE));
        }
        TikiSignature right = new TikiSignature(request.header(TIME).orElseThrow(), caller.clientId(), content);
        if (right.with(caller.clientSecret()).equals(came.get())) {
            return Optional.empty();
        }
        return Optional.of(Forensics.judge(
                right.signed(), new TikiGuesses(request, right, caller, book, came.get()).all()));
    }

    private static Optional<Verdict> time(WireRequest request) {
        String sent = request.header(TIME).orElseThrow();
        if (!sent.matches("\\d{1,18}")) {
            return Optional.of(Verdict.of(Mistake.CLOCK_FORMAT, sent, "milliseconds since 1970"));
        }
        long ms = Long.parseLong(sent);
        if (ms < SECONDS_END_AT) {
            return Optional.of(Verdict.of(Mistake.CLOCK_SECONDS, sent));
        }
        long late = request.time().toEpochMilli() - ms;
        String most = String.valueOf(MOST_AGE.toSeconds());
        if (Math.abs(late) <= MOST_AGE.toMillis()) {
            return Optional.empty();
        }
        return Optional.of(Verdict.of(late > 0 ? Mistake.CLOCK_BEHIND : Mistake.CLOCK_AHEAD,
                String.valueOf(Math.abs(late) / 1000), most));
    }
}
