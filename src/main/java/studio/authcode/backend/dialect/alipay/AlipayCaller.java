package studio.authcode.backend.dialect.alipay;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.forensics.Forensics;
import studio.authcode.backend.forensics.KeySearch;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.forensics.SignatureBytes;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.registry.RegisteredApp;

/// Finds out who signed a request, and what is wrong with how it was signed.
final class AlipayCaller {

    /// Source: the official Node SDK: RSA2 is SHA256withRSA, RSA is SHA1withRSA.
    static final Map<String, String> ALGORITHMS = Map.of("RSA2", "SHA256withRSA", "RSA", "SHA1withRSA");

    private static final Map<String, String> HASHES = Map.of("RSA2", "SHA-256", "RSA", "SHA-1");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    /// Assumed: the documents do not say.
    private static final Duration MOST_AGE = Duration.ofMinutes(10);

    private final CredentialBook book;

    AlipayCaller(CredentialBook book) {
        this.book = book;
    }

    /// What a request says of its caller.
    ///
    /// @param error the wallet's own error, where something is wrong
    record Identified(Optional<AppCredentials> caller, Optional<Verdict> wrong, Optional<AlipayError> error) {

        private static Identified wrong(Optional<AppCredentials> caller, AlipayError error, Verdict verdict) {
            return new Identified(caller, Optional.of(verdict), Optional.of(error));
        }
    }

    Identified identify(WireRequest request, AlipayParameters parameters, String environment) {
        Optional<String> app = parameters.get("app_id");
        if (app.isEmpty()) {
            return Identified.wrong(Optional.empty(), AlipayError.MISSING_APP_ID,
                    Verdict.of(Mistake.REQUEST_MISSING_FIELD, "app_id"));
        }
        Optional<AppCredentials> caller = book.of(new Merchant(AlipayDialect.WALLET, app.get(), environment));
        if (caller.isEmpty()) {
            return Identified.wrong(Optional.empty(), AlipayError.INVALID_APP_ID, stranger(app.get(), environment));
        }
        Optional<RegisteredApp> registered = book.app(caller.get().merchant());
        if (registered.isPresent() && !registered.get().activeIn(environment)) {
            return Identified.wrong(caller, AlipayError.INVALID_APP_ID, Verdict.of(Mistake.CREDENTIALS_APP_INACTIVE,
                    registered.get().id(), registered.get().state().json()));
        }
        return signature(parameters, caller.get()).orElseGet(() -> time(request, parameters, caller.get()));
    }

    private Verdict stranger(String app, String environment) {
        for (AppCredentials each : book.all()) {
            if (each.merchant().app().equals(app) || each.clientId().equals(app)) {
                return each.merchant().wallet().equals(AlipayDialect.WALLET)
                        ? Verdict.of(Mistake.CREDENTIALS_OTHER_ENVIRONMENT, each.merchant().environment(), environment)
                        : Verdict.of(Mistake.CREDENTIALS_OTHER_WALLET, each.merchant().wallet(), AlipayDialect.WALLET);
            }
        }
        return Verdict.of(Mistake.CREDENTIALS_UNKNOWN_CLIENT, app);
    }

    private Optional<Identified> signature(AlipayParameters parameters, AppCredentials caller) {
        Optional<AppCredentials> known = Optional.of(caller);
        String type = parameters.get(AlipayParameters.SIGN_TYPE).orElse("");
        if (!ALGORITHMS.containsKey(type)) {
            return Optional.of(Identified.wrong(known, AlipayError.INVALID_SIGN_TYPE, type.isEmpty()
                    ? Verdict.of(Mistake.REQUEST_MISSING_FIELD, AlipayParameters.SIGN_TYPE)
                    : Verdict.of(Mistake.SIGNATURE_ALGORITHM, type, "RSA2")));
        }
        Optional<String> sign = parameters.get(AlipayParameters.SIGN);
        if (sign.isEmpty()) {
            return Optional.of(Identified.wrong(known, AlipayError.MISSING_SIGNATURE,
                    Verdict.of(Mistake.SIGNATURE_MISSING, AlipayParameters.SIGN)));
        }
        String expected = parameters.signed();
        AlipayError refused = AlipayError.invalidSignature(expected);
        Optional<SignatureBytes> came = SignatureBytes.read(sign.get());
        if (came.isEmpty()) {
            return Optional.of(Identified.wrong(known, refused,
                    Verdict.of(Mistake.SIGNATURE_FORMAT, sign.get().length() + " characters that are no base64")));
        }
        byte[] text = expected.getBytes(parameters.charset());
        boolean right = came.get().encoding().equals(SignatureBytes.BASE64) && RsaSignature.verify(
                ALGORITHMS.get(type), caller.keys().orElseThrow().merchantPublic(), text, came.get().bytes());
        return right ? Optional.empty()
                : Optional.of(Identified.wrong(known, refused, judge(parameters, caller, came.get(), text, type)));
    }

    private Verdict judge(
            AlipayParameters parameters, AppCredentials caller, SignatureBytes came, byte[] text, String type) {
        String expected = parameters.signed();
        Optional<RsaSignature.Opened> opened = KeySearch.opened(came.bytes(), caller);
        if (opened.isEmpty()) {
            return KeySearch.whose(came.bytes(), caller, book, expected);
        }
        if (!opened.get().covers(text)) {
            return Forensics.judge(expected, new AlipayGuesses(parameters, opened.get()).all());
        }
        String hash = HASHES.get(type);
        return (opened.get().hash().equals(hash)
                ? Verdict.of(Mistake.SIGNATURE_ENCODING, came.encoding(), SignatureBytes.BASE64)
                : Verdict.of(Mistake.SIGNATURE_ALGORITHM, opened.get().hash() + " with RSA", hash + " with RSA"))
                .about(new SignedText(expected, expected));
    }

    private static Identified time(WireRequest request, AlipayParameters parameters, AppCredentials caller) {
        Optional<AppCredentials> known = Optional.of(caller);
        Optional<String> sent = parameters.get("timestamp");
        if (sent.isEmpty()) {
            return Identified.wrong(known, AlipayError.MISSING_TIMESTAMP,
                    Verdict.of(Mistake.REQUEST_MISSING_FIELD, "timestamp"));
        }
        Duration late;
        try {
            late = Duration.between(LocalDateTime.parse(sent.get(), TIME).toInstant(ZONE), request.time());
        } catch (DateTimeException _) {
            return Identified.wrong(known, AlipayError.INVALID_TIMESTAMP,
                    Verdict.of(Mistake.CLOCK_FORMAT, sent.get(), "2026-03-01 18:00:00, in UTC+8"));
        }
        if (late.abs().compareTo(MOST_AGE) <= 0) {
            return new Identified(known, Optional.empty(), Optional.empty());
        }
        return Identified.wrong(known, AlipayError.INVALID_TIMESTAMP, Verdict.of(
                late.isPositive() ? Mistake.CLOCK_BEHIND : Mistake.CLOCK_AHEAD,
                String.valueOf(late.abs().toSeconds()), String.valueOf(MOST_AGE.toSeconds())));
    }
}
