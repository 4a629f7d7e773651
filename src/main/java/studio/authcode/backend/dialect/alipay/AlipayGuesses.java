package studio.authcode.backend.dialect.alipay;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.forensics.Guess;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.forensics.Strays;

/// What callers are known to sign instead of the sorted parameters; the signature was opened with the caller's own
/// key, so only the text is in question.
final class AlipayGuesses {

    private static final Set<String> COMMON = Set.of("app_id", "method", "format", "charset", "sign_type", "timestamp",
            "version", "app_auth_token", "notify_url");

    private final AlipayParameters parameters;
    private final RsaSignature.Opened opened;
    private final String expected;

    AlipayGuesses(AlipayParameters parameters, RsaSignature.Opened opened) {
        this.parameters = parameters;
        this.opened = opened;
        this.expected = parameters.signed();
    }

    Stream<Guess> all() {
        return Stream.of(orders(), lacking(), values(), shapes(), charsets(), strays()).flatMap(each -> each);
    }

    private Map<String, String> sorted() {
        Map<String, String> sorted = new TreeMap<>(parameters.all());
        sorted.remove(AlipayParameters.SIGN);
        return sorted;
    }

    private Stream<Guess> orders() {
        SequencedMap<String, String> sent = new LinkedHashMap<>(parameters.all());
        sent.remove(AlipayParameters.SIGN);
        SequencedMap<String, String> bodyFirst = new LinkedHashMap<>(parameters.body());
        parameters.query().forEach(bodyFirst::putIfAbsent);
        bodyFirst.remove(AlipayParameters.SIGN);
        Map<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.reversed());
        folded.putAll(sorted());
        return Stream.of(sent, bodyFirst, folded).map(map ->
                guess(Mistake.SIGNATURE_PARAMETERS_UNSORTED, AlipayParameters.joined(map)));
    }

    private Stream<Guess> lacking() {
        Map<String, String> all = sorted();
        Stream<Guess> one = all.keySet().stream().map(name -> without(name.equals(AlipayParameters.SIGN_TYPE)
                ? Mistake.SIGNATURE_SIGN_TYPE_LEFT_OUT : Mistake.SIGNATURE_PARAMETERS_LEFT_OUT, Set.of(name)));
        Set<String> business = all.keySet().stream().filter(name -> !COMMON.contains(name))
                .collect(Collectors.toSet());
        Stream<Guess> many = Stream.of(parameters.body().keySet(), parameters.query().keySet(), business, COMMON)
                .map(names -> without(Mistake.SIGNATURE_PARAMETERS_LEFT_OUT, names));
        return Stream.concat(one, many);
    }

    private Guess without(Mistake mistake, Set<String> names) {
        Map<String, String> rest = new TreeMap<>(sorted());
        rest.keySet().removeAll(names);
        String lacking = names.stream().filter(parameters.all()::containsKey).sorted()
                .collect(Collectors.joining(", "));
        return guess(mistake, AlipayParameters.joined(rest), lacking);
    }

    private Stream<Guess> values() {
        Map<String, String> raw = new TreeMap<>(parameters.raw());
        raw.remove(AlipayParameters.SIGN);
        String encoded = encoded(sorted());
        return Stream.of(
                guess(Mistake.SIGNATURE_QUERY_ENCODED, AlipayParameters.joined(raw)),
                guess(Mistake.SIGNATURE_QUERY_ENCODED, encoded),
                guess(Mistake.SIGNATURE_QUERY_ENCODED, encoded.replace("+", "%20")),
                guess(Mistake.SIGNATURE_PLUS_FOR_SPACE, expected.replace(' ', '+')),
                guess(Mistake.SIGNATURE_EMPTY_VALUES, plain(sorted(), "&")));
    }

    private String encoded(Map<String, String> map) {
        Map<String, String> encoded = new TreeMap<>();
        map.forEach((name, value) -> encoded.put(name, URLEncoder.encode(value, parameters.charset())));
        return AlipayParameters.joined(encoded);
    }

    private static String plain(Map<String, String> map, String separator) {
        return map.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(separator));
    }

    private Stream<Guess> shapes() {
        Map<String, String> filled = sorted();
        filled.values().removeIf(String::isEmpty);
        Map<String, String> withSign = new TreeMap<>(parameters.all());
        return Stream.of(
                guess(Mistake.SIGNATURE_SEPARATOR, plain(filled, ""), "nothing", "“&”"),
                guess(Mistake.SIGNATURE_SEPARATOR, plain(filled, "\n"), "a line end", "“&”"),
                guess(Mistake.SIGNATURE_SEPARATOR, plain(filled, ","), "“,”", "“&”"),
                guess(Mistake.SIGNATURE_STRAY_CHARACTER, AlipayParameters.joined(withSign), "an empty sign parameter"),
                guess(Mistake.SIGNATURE_BODY_MISSING, ""));
    }

    /// The same text in another encoding, or with its letters read in the wrong one.
    private Stream<Guess> charsets() {
        return Stream.of("GBK", "UTF-8", "ISO-8859-1").map(Charset::forName)
                .filter(charset -> !charset.equals(parameters.charset()))
                .map(charset -> new Guess(Mistake.SIGNATURE_ENCODING,
                        List.of("a text in " + charset, "text in " + parameters.charset()), expected, expected,
                        () -> !expected.equals(new String(expected.getBytes(charset), StandardCharsets.US_ASCII))
                                && opened.covers(expected.getBytes(charset))));
    }

    private Stream<Guess> strays() {
        return Strays.in(expected).map(stray ->
                guess(Mistake.SIGNATURE_STRAY_CHARACTER, stray.text(), stray.what()));
    }

    private Guess guess(Mistake mistake, String text, String... args) {
        return new Guess(mistake, List.of(args), expected, text,
                () -> !text.equals(expected) && opened.covers(text.getBytes(parameters.charset())));
    }
}
