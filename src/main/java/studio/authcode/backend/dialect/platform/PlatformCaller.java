package studio.authcode.backend.dialect.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.dialect.ClientIds;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.forensics.RsaCheck;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.registry.RegisteredApp;

/// Finds out who signed a request, and what is wrong with how it was signed.
final class PlatformCaller {

    static final String CLIENT = "Client-Id";
    static final String TIME = "Request-Time";

    private static final Set<String> ALGORITHMS = Set.of("RSA256", "SHA256WITHRSA");
    /// Assumed: no document says.
    private static final Duration MOST_AGE = Duration.ofMinutes(5);
    private static final DateTimeFormatter ZONE_WITHOUT_COLON =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]xx");
    private static final String SAMPLE = "2026-03-01T18:00:00+08:00";

    private final CredentialBook book;
    private final ClientIds clients;
    private final RsaCheck check;

    PlatformCaller(Services services) {
        this.book = services.credentials();
        this.clients = new ClientIds(services);
        this.check = new RsaCheck(services.credentials(), new TreeSet<>(Set.of("base64", "base64url")));
    }

    /// What a request says of its caller.
    ///
    /// @param wrong what is wrong; empty where nothing is
    /// @param result what the wallet says to that
    record Identified(Optional<AppCredentials> caller, Optional<Verdict> wrong, PlatformResult result) {

        private static Identified wrong(AppCredentials caller, PlatformResult result, Verdict verdict) {
            return new Identified(Optional.of(caller), Optional.of(verdict), result);
        }
    }

    /// Returns the credentials that the request's client id belongs to; the platform's own wallets come first.
    Optional<AppCredentials> named(WireRequest request) {
        return request.header(CLIENT)
                .flatMap(client -> clients.of(client, PlatformDialect.WALLETS, Optional.empty(), request));
    }

    Identified identify(WireRequest request) {
        for (String header : List.of(CLIENT, TIME)) {
            if (request.header(header).filter(value -> !value.isBlank()).isEmpty()) {
                return stranger(PlatformResult.PARAM_ILLEGAL, Verdict.of(Mistake.REQUEST_MISSING_HEADER, header));
            }
        }
        String client = request.header(CLIENT).orElseThrow();
        Optional<AppCredentials> caller = named(request);
        if (caller.isEmpty()) {
            return stranger(PlatformResult.UNKNOWN_CLIENT, book.all().stream()
                    .anyMatch(each -> each.merchant().app().equals(client))
                    ? Verdict.of(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, client)
                    : Verdict.of(Mistake.CREDENTIALS_UNKNOWN_CLIENT, client));
        }
        AppCredentials known = caller.get();
        if (!PlatformDialect.WALLETS.contains(known.merchant().wallet())) {
            return Identified.wrong(known, PlatformResult.UNKNOWN_CLIENT, Verdict.of(
                    Mistake.CREDENTIALS_OTHER_WALLET, known.merchant().wallet(), PlatformDialect.GENERIC));
        }
        Optional<RegisteredApp> app = book.app(known.merchant());
        if (app.isPresent() && !app.get().activeIn(known.merchant().environment())) {
            return Identified.wrong(known, PlatformResult.INVALID_CLIENT_STATUS, Verdict.of(
                    Mistake.CREDENTIALS_APP_INACTIVE, app.get().id(), app.get().state().json()));
        }
        return signature(request, known)
                .map(wrong -> Identified.wrong(known, PlatformResult.INVALID_SIGNATURE, wrong))
                .orElseGet(() -> time(request, known));
    }

    private static Identified stranger(PlatformResult result, Verdict verdict) {
        return new Identified(Optional.empty(), Optional.of(verdict), result);
    }

    private Optional<Verdict> signature(WireRequest request, AppCredentials caller) {
        Optional<String> header = request.header(PlatformSignature.HEADER).filter(value -> !value.isBlank());
        if (header.isEmpty()) {
            return Optional.of(Verdict.of(Mistake.SIGNATURE_MISSING, "the header " + PlatformSignature.HEADER));
        }
        Optional<PlatformSignature.Said> said = PlatformSignature.Said.of(header.get());
        if (said.isEmpty()) {
            return Optional.of(Verdict.of(Mistake.SIGNATURE_FORMAT, "the header has no “signature=…”"));
        }
        if (!ALGORITHMS.contains(said.get().algorithm())) {
            return Optional.of(Verdict.of(Mistake.SIGNATURE_ALGORITHM, said.get().algorithm(), "RSA256"));
        }
        PlatformSignature right = new PlatformSignature(request.path(), caller.clientId(),
                request.header(TIME).orElseThrow(), request.text());
        return check.verdict(said.get().signature(), caller, right.signed(),
                texts -> new PlatformGuesses(request, right, caller, texts).all());
    }

    private static Identified time(WireRequest request, AppCredentials caller) {
        String sent = request.header(TIME).orElseThrow();
        Optional<OffsetDateTime> time = parsed(sent, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .or(() -> parsed(sent, ZONE_WITHOUT_COLON));
        if (time.isEmpty()) {
            return Identified.wrong(caller, PlatformResult.PARAM_ILLEGAL,
                    Verdict.of(Mistake.CLOCK_FORMAT, sent, SAMPLE));
        }
        Duration late = Duration.between(time.get().toInstant(), request.time());
        if (late.abs().compareTo(MOST_AGE) <= 0) {
            return new Identified(Optional.of(caller), Optional.empty(), PlatformResult.SUCCESS);
        }
        return Identified.wrong(caller, PlatformResult.ACCESS_DENIED, Verdict.of(
                late.isPositive() ? Mistake.CLOCK_BEHIND : Mistake.CLOCK_AHEAD,
                String.valueOf(late.abs().toSeconds()), String.valueOf(MOST_AGE.toSeconds())));
    }

    private static Optional<OffsetDateTime> parsed(String sent, DateTimeFormatter format) {
        try {
            return Optional.of(OffsetDateTime.parse(sent, format));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
