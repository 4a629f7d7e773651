package studio.authcode.backend.dialect.platform;

import java.util.List;
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

/// What callers are known to sign instead of what this platform signs.
final class PlatformGuesses {

    /// What the wallets' addresses begin with.
    private static final List<String> PREFIXES =
            List.of("", "/api", "/api/open", "/acl/api", "/open", "/sandbox", "/uat", "/gateway");
    private static final Map<String, String> LINE_ENDS = Map.of("", "nothing", "\r\n", "a line end of Windows",
            "\\n", "a backslash and an n", " ", "a space", ".", "“.”", "\n\n", "two line ends", "\n ",
            "a line end and a space", "\n    ", "a line end and four spaces", "\n  ", "a line end and two spaces",
            "\n\t", "a line end and a tab");

    private final WireRequest request;
    private final PlatformSignature right;
    private final AppCredentials caller;
    private final RsaTexts texts;

    PlatformGuesses(WireRequest request, PlatformSignature right, AppCredentials caller, RsaTexts texts) {
        this.request = request;
        this.right = right;
        this.caller = caller;
        this.texts = texts;
    }

    Stream<Guess> all() {
        return Stream.of(paths(), bodies(), clients(), methods(), separators(), orders(), schemes(), times(),
                texts.strays(), texts.hashedTwice()).flatMap(each -> each);
    }

    private String tail() {
        return right.client() + "." + right.time() + "." + right.body();
    }

    private Stream<Guess> paths() {
        String path = right.path();
        String plain = path.replaceFirst("\\.htm$", "");
        String end = plain.substring(plain.lastIndexOf("/v"));
        String other = end.startsWith("/v1") ? "/v2" + end.substring(3) : "/v1" + end.substring(3);
        Stream<Guess> suffixes = Stream.of(plain, plain + ".htm", plain + ".html", plain + "/", path + "/",
                        request.target())
                .map(signed -> path(Mistake.SIGNATURE_PATH_SUFFIX, signed));
        Stream<String> shorter = Stream.iterate(path, each -> each.indexOf('/', 1) > 0,
                each -> each.substring(each.indexOf('/', 1))).skip(1);
        Stream<String> longer = PREFIXES.stream().flatMap(prefix -> Stream.of(prefix + path, prefix + end,
                prefix + end + ".htm", prefix + other));
        Stream<Guess> prefixes = Stream.of(shorter, longer, Stream.of(path.substring(1), end.substring(1)))
                .flatMap(each -> each).map(signed -> path(Mistake.SIGNATURE_PATH_PREFIX, signed));
        String host = request.header("host").orElse("");
        Stream<Guess> whole = Stream.of("http://" + host, "https://" + host, host)
                .map(origin -> path(Mistake.SIGNATURE_FULL_URL, origin + path));
        return Stream.of(suffixes, prefixes, whole).flatMap(each -> each);
    }

    private Guess path(Mistake mistake, String signed) {
        return texts.guess(mistake, new PlatformSignature(signed, right.client(), right.time(), right.body()).signed(),
                signed, right.path());
    }

    private Stream<Guess> bodies() {
        Stream<Guess> variants = BodyVariants.of(right.body()).map(variant -> texts.guess(variant.mistake(),
                new PlatformSignature(right.path(), right.client(), right.time(), variant.body()).signed(),
                variant.args().toArray(String[]::new)));
        return Stream.concat(variants, Stream.of(texts.guess(Mistake.SIGNATURE_BODY_MISSING,
                "POST " + right.path() + "\n" + right.client() + "." + right.time())));
    }

    private Stream<Guess> clients() {
        return Stream.of(texts.guess(Mistake.SIGNATURE_APP_ID_SIGNED, new PlatformSignature(
                right.path(), caller.merchant().app(), right.time(), right.body()).signed()));
    }

    private Stream<Guess> methods() {
        return Stream.of("", " ", "post ", "Post ", "GET ", "PUT ").map(method -> texts.guess(
                Mistake.SIGNATURE_METHOD_MISSING, method + right.path() + "\n" + tail()));
    }

    private Stream<Guess> separators() {
        Stream<Guess> dots = Separators.KNOWN.entrySet().stream().map(each -> separated(
                "POST " + right.path() + "\n"
                        + String.join(each.getKey(), right.client(), right.time(), right.body()),
                each.getValue(), "“.”"));
        Stream<Guess> lines = LINE_ENDS.entrySet().stream().map(each -> separated(
                "POST " + right.path() + each.getKey() + tail(), each.getValue(), "a line end after the path"));
        Stream<Guess> spaces = Separators.KNOWN.entrySet().stream().map(each -> separated(
                "POST" + each.getKey() + right.path() + "\n" + tail(), each.getValue(), "a space after the method"));
        return Stream.of(dots, lines, spaces).flatMap(each -> each);
    }

    private Guess separated(String text, String by, String expected) {
        return texts.guess(Mistake.SIGNATURE_SEPARATOR, text, by, expected);
    }

    private Stream<Guess> orders() {
        Map<String, String> parts = Map.of("client", right.client(), "time", right.time(), "body", right.body());
        return Stream.of(List.of("time", "client", "body"), List.of("client", "body", "time"),
                        List.of("time", "body", "client"), List.of("body", "time", "client"),
                        List.of("body", "client", "time"), List.of("time", "body"), List.of("client", "body"),
                        List.of("body"))
                .map(order -> texts.guess(Mistake.SIGNATURE_ORDER, "POST " + right.path() + "\n"
                                + String.join(".", order.stream().map(parts::get).toList()),
                        String.join(", ", order), "client, time, body"));
    }

    /// Texts that other wallets sign, and parts of this one's.
    private Stream<Guess> schemes() {
        String hash = Digests.hex(Digests.hash("SHA-256", right.body()));
        String expected = "METHOD path, a line end, client.time.body";
        return Stream.of(
                texts.guess(Mistake.SIGNATURE_OTHER_SCHEME,
                        "POST:" + right.path() + ":" + hash + ":" + right.time(), "METHOD:path:hash:time", expected),
                texts.guess(Mistake.SIGNATURE_OTHER_SCHEME, right.client() + "|" + right.time(), "client|time",
                        expected),
                texts.guess(Mistake.SIGNATURE_OTHER_SCHEME, right.body(), "the body alone", expected),
                texts.guess(Mistake.SIGNATURE_OTHER_SCHEME, tail(), "client.time.body", expected));
    }

    private Stream<Guess> times() {
        return OtherTimes.of(right.time()).map(time -> texts.guess(Mistake.SIGNATURE_OTHER_TIMESTAMP,
                new PlatformSignature(right.path(), right.client(), time, right.body()).signed(), time, right.time()));
    }
}
