package studio.authcode.backend.dialect.dana;

import java.util.Locale;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.forensics.Guess;
import studio.authcode.backend.forensics.OtherTimes;
import studio.authcode.backend.forensics.RsaTexts;
import studio.authcode.backend.forensics.Separators;
import studio.authcode.backend.http.WireRequest;

/// What a token's request signs: `client|time`.
///
/// @param request the request
record ExchangeText(WireRequest request) implements DanaCaller.Text {

    @Override
    public String expected(AppCredentials caller, String time) {
        return DanaSignature.exchange(caller.clientId(), time);
    }

    @Override
    public Stream<Guess> guesses(AppCredentials caller, String time, RsaTexts texts) {
        String client = caller.clientId();
        String body = request.text();
        Stream<Guess> separators = Separators.KNOWN.entrySet().stream().map(each -> texts.guess(
                Mistake.SIGNATURE_SEPARATOR, client + each.getKey() + time, each.getValue(), "“|”"));
        Stream<Guess> orders = Stream.of(
                texts.guess(Mistake.SIGNATURE_ORDER, DanaSignature.exchange(time, client), "time, client",
                        "client, time"),
                texts.guess(Mistake.SIGNATURE_APP_ID_SIGNED,
                        DanaSignature.exchange(caller.merchant().app(), time)));
        Stream<Guess> times = OtherTimes.of(time).map(other -> texts.guess(Mistake.SIGNATURE_OTHER_TIMESTAMP,
                DanaSignature.exchange(client, other), other, time));
        return Stream.of(schemes(time, texts), orders, separators, times, texts.strays(), texts.hashedTwice(),
                Stream.of(other(texts, client + "|" + time + "|" + body, "client|time|body"),
                        other(texts, body, "the body alone"))).flatMap(each -> each);
    }

    /// The text of the other addresses, whichever way its hash was made.
    private Stream<Guess> schemes(String time, RsaTexts texts) {
        String body = request.text();
        String path = request.path();
        String hash = DanaSignature.hash(body);
        String raw = Digests.hex(Digests.hash("SHA-256", body));
        return Stream.of(path, path.replaceFirst("\\.htm$", ""))
                .flatMap(signed -> Stream.of(hash, raw, hash.toUpperCase(Locale.ROOT))
                        .map(digest -> other(texts, "POST:" + signed + ":" + digest + ":" + time,
                                "METHOD:path:hash:time")));
    }

    private static Guess other(RsaTexts texts, String text, String how) {
        return texts.guess(Mistake.SIGNATURE_OTHER_SCHEME, text, how, "client|time");
    }
}
