package studio.authcode.backend.dialect.tiki;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.forensics.BodyVariants;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.forensics.Guess;
import studio.authcode.backend.forensics.Separators;
import studio.authcode.backend.forensics.Strays;
import studio.authcode.backend.http.WireRequest;

/// What callers are known to sign instead of what this wallet signs.
final class TikiGuesses {

    private static final int NEAR_MS = 1_500;

    private final WireRequest request;
    private final TikiSignature right;
    private final AppCredentials caller;
    private final CredentialBook book;
    private final String came;

    TikiGuesses(WireRequest request, TikiSignature right, AppCredentials caller, CredentialBook book, String came) {
        this.request = request;
        this.right = right;
        this.caller = caller;
        this.book = book;
        this.came = came;
    }

    Stream<Guess> all() {
        return Stream.of(written(), encodings(), keys(), algorithms(), parts(), times(), contents(), strays())
                .flatMap(each -> each);
    }

    /// The right digest, written otherwise.
    private Stream<Guess> written() {
        byte[] digest = Digests.hmac(TikiSignature.ALGORITHM, caller.clientSecret(), right.signed());
        String hex = Digests.hex(digest);
        return Stream.of(
                guess(Mistake.SIGNATURE_UPPER_CASE, right.signed(), came.equals(hex.toUpperCase(Locale.ROOT))),
                guess(Mistake.SIGNATURE_DIGEST_BASE64, right.signed(), Stream.of(Base64.getEncoder(),
                        Base64.getEncoder().withoutPadding(), Base64.getUrlEncoder(),
                        Base64.getUrlEncoder().withoutPadding()).anyMatch(
                                encoder -> encoder.encodeToString(digest).equals(came))),
                guess(Mistake.SIGNATURE_STRAY_CHARACTER, right.signed(), came.strip().equals(hex), "white space"));
    }

    private Stream<Guess> encodings() {
        byte[] payload = right.payload().getBytes(StandardCharsets.UTF_8);
        String padded = Base64.getUrlEncoder().encodeToString(payload);
        String standard = Base64.getEncoder().encodeToString(payload);
        return Stream.of(
                signed(Mistake.SIGNATURE_RAW_PAYLOAD, right.payload()),
                signed(Mistake.SIGNATURE_PADDED_BASE64, padded),
                signed(Mistake.SIGNATURE_STANDARD_BASE64, standard),
                signed(Mistake.SIGNATURE_STANDARD_BASE64, standard.replace("=", "")));
    }

    private Stream<Guess> keys() {
        Stream<Guess> others = book.all().stream()
                .filter(other -> other.merchant().wallet().equals(caller.merchant().wallet()) && !other.equals(caller))
                .map(other -> other.merchant().app().equals(caller.merchant().app())
                        ? keyed(Mistake.SIGNATURE_OTHER_ENVIRONMENT_KEY, other.clientSecret(),
                                other.merchant().environment(), caller.merchant().environment())
                        : keyed(Mistake.SIGNATURE_OTHER_KEY, other.clientSecret(), other.merchant().app()));
        return Stream.concat(others, Stream.of(
                keyed(Mistake.SIGNATURE_CLIENT_ID_AS_KEY, caller.clientId()),
                keyed(Mistake.SIGNATURE_STRAY_CHARACTER, caller.clientSecret() + "\n", "a line end after the secret"),
                keyed(Mistake.SIGNATURE_STRAY_CHARACTER, caller.clientSecret() + " ", "a space after the secret")));
    }

    private Stream<Guess> algorithms() {
        Stream<Guess> hmacs = Stream.of("HmacSHA1", "HmacSHA512", "HmacMD5").map(name -> guess(
                Mistake.SIGNATURE_ALGORITHM, right.signed(),
                Digests.hex(Digests.hmac(name, caller.clientSecret(), right.signed())).equals(came), name,
                TikiSignature.ALGORITHM));
        Stream<Guess> hashes = Stream.of(right.signed(), right.payload()).flatMap(text -> Stream.of(
                hashed("SHA-256 of the text alone", text),
                hashed("SHA-256 of secret and text", caller.clientSecret() + text),
                hashed("SHA-256 of text and secret", text + caller.clientSecret())));
        return Stream.concat(hmacs, hashes);
    }

    private Stream<Guess> parts() {
        String time = right.timestamp();
        String client = right.client();
        String content = right.content();
        Stream<Guess> separators = Separators.KNOWN.entrySet().stream()
                .map(each -> encoded(Mistake.SIGNATURE_SEPARATOR,
                String.join(each.getKey(), time, client, content), each.getValue(), "“.”"));
        Stream<Guess> orders = Stream.of(List.of("client", "time", "body"), List.of("client", "body", "time"),
                List.of("time", "body", "client"), List.of("body", "time", "client"), List.of("body", "client", "time"))
                .map(order -> encoded(Mistake.SIGNATURE_ORDER, String.join(".", order.stream().map(part ->
                        Map.of("time", time, "client", client, "body", content).get(part)).toList()),
                        String.join(", ", order), "time, client, body"));
        return Stream.of(separators, orders, Stream.of(
                encoded(Mistake.SIGNATURE_APP_ID_SIGNED,
                        new TikiSignature(time, caller.merchant().app(), content).payload()),
                encoded(Mistake.SIGNATURE_BODY_MISSING, time + "." + client),
                encoded(Mistake.SIGNATURE_ORDER, client + "." + content, "client, body", "time, client, body")))
                .flatMap(each -> each);
    }

    private Stream<Guess> times() {
        long ms;
        try {
            ms = Long.parseLong(right.timestamp());
        } catch (NumberFormatException _) {
            return Stream.empty();
        }
        LongStream near = LongStream.rangeClosed(1, NEAR_MS).flatMap(by -> LongStream.of(ms - by, ms + by));
        return LongStream.concat(LongStream.of(ms / 1000, ms * 1000), near).mapToObj(Long::toString)
                .map(time -> encoded(Mistake.SIGNATURE_OTHER_TIMESTAMP,
                        new TikiSignature(time, right.client(), right.content()).payload(), time, right.timestamp()));
    }

    private Stream<Guess> contents() {
        if (!request.method().equals("GET")) {
            Stream<Guess> bodies = BodyVariants.of(right.content()).map(variant -> encoded(
                    variant.mistake(), content(variant.body()), variant.args().toArray(String[]::new)));
            return Stream.concat(Stream.of(
                    encoded(Mistake.SIGNATURE_ORDER, content(request.path()), "time, client, path",
                            "time, client, body")), bodies);
        }
        String target = right.content();
        return Stream.of(
                encoded(Mistake.SIGNATURE_PLUS_FOR_SPACE, content(target.replace("%20", "+"))),
                encoded(Mistake.SIGNATURE_QUERY_DECODED, content(decoded(target))),
                encoded(Mistake.SIGNATURE_QUERY_MISSING, content(target.replaceAll("\\?.*", ""))),
                encoded(Mistake.SIGNATURE_PATH_PREFIX, content(request.target()), request.path(), target),
                encoded(Mistake.SIGNATURE_FULL_URL,
                        content("http://" + request.header("host").orElse("") + request.target())),
                encoded(Mistake.SIGNATURE_BODY_MISSING, content("")));
    }

    private Stream<Guess> strays() {
        return Strays.in(right.payload()).map(stray ->
                encoded(Mistake.SIGNATURE_STRAY_CHARACTER, stray.text(), stray.what()));
    }

    private String content(String other) {
        return new TikiSignature(right.timestamp(), right.client(), other).payload();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static Guess guess(Mistake mistake, String text, boolean fits, String... args) {
        return new Guess(mistake, List.of(args), text, text, () -> fits);
    }

    private Guess hashed(String how, String text) {
        return new Guess(Mistake.SIGNATURE_NO_HMAC, List.of(how), right.signed(), right.signed(),
                () -> Digests.hex(Digests.hash("SHA-256", text)).equals(came));
    }

    private Guess keyed(Mistake mistake, String key, String... args) {
        return new Guess(mistake, List.of(args), right.signed(), right.signed(), () -> right.with(key).equals(came));
    }

    private Guess signed(Mistake mistake, String text) {
        return new Guess(mistake, List.of(), right.signed(), text, () ->
                Digests.hex(Digests.hmac(TikiSignature.ALGORITHM, caller.clientSecret(), text)).equals(came));
    }

    /// A payload that was put together otherwise; the window shows it rather than its base64url text.
    private Guess encoded(Mistake mistake, String payload, String... args) {
        return new Guess(mistake, List.of(args), right.payload(), payload, () -> Digests.hex(Digests.hmac(
                TikiSignature.ALGORITHM, caller.clientSecret(), TikiSignature.base64Url(payload))).equals(came));
    }
}
