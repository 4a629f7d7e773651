package studio.authcode.backend.dialect.dana;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.forensics.BodyVariants;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.forensics.Guess;
import studio.authcode.backend.forensics.OtherTimes;
import studio.authcode.backend.forensics.RsaTexts;
import studio.authcode.backend.forensics.Separators;
import studio.authcode.backend.http.WireRequest;

/// What every request but a token's signs: `METHOD:path:hash:time`.
///
/// @param request the request
record TransactionText(WireRequest request) implements DanaCaller.Text {

    private static final String EXPECTED = "METHOD:path:hash:time";

    @Override
    public String expected(AppCredentials caller, String time) {
        return DanaSignature.transaction("POST", request.path(), request.text(), time);
    }

    @Override
    public Stream<Guess> guesses(AppCredentials caller, String time, RsaTexts texts) {
        String hash = DanaSignature.hash(request.text());
        Stream<Guess> schemes = Stream.of(
                texts.guess(Mistake.SIGNATURE_OTHER_SCHEME, DanaSignature.exchange(caller.clientId(), time),
                        "client|time", EXPECTED),
                texts.guess(Mistake.SIGNATURE_OTHER_SCHEME, "POST " + request.path() + "\n" + caller.clientId() + "."
                        + time + "." + request.text(), "METHOD path, a line end, client.time.body", EXPECTED),
                texts.guess(Mistake.SIGNATURE_OTHER_SCHEME, request.text(), "the body alone", EXPECTED));
        Stream<Guess> times = OtherTimes.of(time).map(other -> texts.guess(Mistake.SIGNATURE_OTHER_TIMESTAMP,
                expected(caller, other), other, time));
        return Stream.of(schemes, hashes(time, texts), paths(hash, time, texts), bodies(time, texts),
                joined(hash, time, texts), times, texts.strays(), texts.hashedTwice()).flatMap(each -> each);
    }

    private Stream<Guess> hashes(String time, RsaTexts texts) {
        String body = request.text();
        String small = DanaSignature.minified(body);
        byte[] digest = Digests.hash("SHA-256", small);
        String hex = Digests.hex(digest);
        return Stream.of(
                hash(texts, time, hex.toUpperCase(Locale.ROOT), "the hash in upper-case digits"),
                hash(texts, time, Digests.hex(Digests.hash("SHA-256", body)),
                        "the hash of the body with its white space"),
                hash(texts, time, Digests.hex(Digests.hash("SHA-256", body.replaceAll("\\s", ""))),
                        "the hash of the body without any white space, also inside its texts"),
                hash(texts, time, Base64.getEncoder().encodeToString(digest), "the hash in base64"),
                hash(texts, time, Digests.hex(Digests.hash("SHA-1", small)), "the SHA-1 hash of the body"),
                hash(texts, time, Digests.hex(Digests.hash("SHA-512", small)), "the SHA-512 hash of the body"),
                hash(texts, time, Digests.hex(Digests.hash("MD5", small)), "the MD5 hash of the body"),
                hash(texts, time, small, "the body itself"));
    }

    private Guess hash(RsaTexts texts, String time, String hash, String name) {
        return texts.guess(Mistake.SIGNATURE_BODY_HASH, "POST:" + request.path() + ":" + hash + ":" + time, name);
    }

    private Stream<Guess> paths(String hash, String time, RsaTexts texts) {
        String path = request.path();
        String plain = path.replaceFirst("\\.htm$", "");
        String host = request.header("host").orElse("");
        return Stream.of(
                Stream.of(plain, plain + ".html", path + "/", request.target())
                        .map(signed -> path(Mistake.SIGNATURE_PATH_SUFFIX, signed, hash, time, texts)),
                Stream.of(path.substring(1), "/v1.0" + path, "/api" + path, path.substring(path.indexOf('/', 1)))
                        .map(signed -> path(Mistake.SIGNATURE_PATH_PREFIX, signed, hash, time, texts)),
                Stream.of("http://" + host, "https://" + host, host)
                        .map(origin -> path(Mistake.SIGNATURE_FULL_URL, origin + path, hash, time, texts)))
                .flatMap(each -> each);
    }

    private Guess path(Mistake mistake, String signed, String hash, String time, RsaTexts texts) {
        return texts.guess(mistake, "POST:" + signed + ":" + hash + ":" + time, signed, request.path());
    }

    /// Bodies that differ in more than white space, since that does not count.
    private Stream<Guess> bodies(String time, RsaTexts texts) {
        return BodyVariants.of(request.text()).map(variant -> texts.guess(variant.mistake(),
                DanaSignature.transaction("POST", request.path(), variant.body(), time),
                variant.args().toArray(String[]::new)));
    }

    private Stream<Guess> joined(String hash, String time, RsaTexts texts) {
        String path = request.path();
        Map<String, String> parts = Map.of("method", "POST", "path", path, "hash", hash, "time", time);
        Stream<Guess> separators = Separators.KNOWN.entrySet().stream().map(each -> texts.guess(
                Mistake.SIGNATURE_SEPARATOR, String.join(each.getKey(), "POST", path, hash, time), each.getValue(),
                "“:”"));
        Stream<Guess> methods = Stream.of("", ":", "post:", "Post:", "GET:").map(method -> texts.guess(
                Mistake.SIGNATURE_METHOD_MISSING, method + path + ":" + hash + ":" + time));
        Stream<Guess> orders = Stream.of(List.of("method", "path", "time", "hash"), List.of("method", "hash", "path",
                        "time"), List.of("method", "time", "path", "hash"), List.of("path", "method", "hash", "time"),
                        List.of("time", "method", "path", "hash"), List.of("method", "path", "hash"),
                        List.of("method", "path", "time"))
                .map(order -> texts.guess(Mistake.SIGNATURE_ORDER,
                        String.join(":", order.stream().map(parts::get).toList()),
                        String.join(", ", order), "method, path, hash, time"));
        return Stream.of(separators, methods, orders).flatMap(each -> each);
    }
}
