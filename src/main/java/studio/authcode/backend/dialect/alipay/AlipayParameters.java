package studio.authcode.backend.dialect.alipay;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.authcode.backend.http.WireRequest;

/// The parameters of a request: those of the address and those of the body together, decoded, in the order in
/// which they came.
///
/// @param query those of the address
/// @param body those of the body
/// @param raw every value as it came, still encoded
/// @param charset what the values are encoded in, and what is signed
record AlipayParameters(
        SequencedMap<String, String> query, SequencedMap<String, String> body, SequencedMap<String, String> raw,
        Charset charset) {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String SIGN = "sign";
    static final String SIGN_TYPE = "sign_type";

    private static final int MOST = 200;

    static AlipayParameters of(WireRequest request) {
        String query = request.query().orElse("");
        String body = unread(request).isEmpty() ? request.text() : "";
        SequencedMap<String, String> raw = pairs(query);
        pairs(body).forEach(raw::putIfAbsent);
        Charset charset = charset(raw.getOrDefault("charset", "utf-8"));
        return new AlipayParameters(decoded(pairs(query), charset), decoded(pairs(body), charset), raw, charset);
    }

    /// Returns the content type that keeps the body from being read as parameters.
    static Optional<String> unread(WireRequest request) {
        return request.header("content-type")
                .filter(type -> !type.toLowerCase(Locale.ROOT).contains(FORM));
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(all().get(name)).filter(value -> !value.isEmpty());
    }

    /// Returns the parameters of address and body in the order in which they came; the address has the first word.
    SequencedMap<String, String> all() {
        SequencedMap<String, String> all = new LinkedHashMap<>(query);
        body.forEach(all::putIfAbsent);
        return all;
    }

    /// Returns what is signed: every parameter but the signature and empty ones, sorted by name.
    ///
    /// Source: the official Node SDK, src/util.ts, sign(): `sign_type` is signed too.
    String signed() {
        Map<String, String> sorted = new TreeMap<>(all());
        sorted.remove(SIGN);
        return joined(sorted);
    }

    /// Joins parameters as they are signed; empty ones are left out.
    static String joined(Map<String, String> parameters) {
        return parameters.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("&"));
    }

    private static SequencedMap<String, String> pairs(String form) {
        SequencedMap<String, String> pairs = new LinkedHashMap<>();
        for (String pair : List.of(form.split("&", MOST))) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return pairs;
    }

    private static SequencedMap<String, String> decoded(SequencedMap<String, String> pairs, Charset charset) {
        SequencedMap<String, String> decoded = new LinkedHashMap<>();
        pairs.forEach((name, value) -> decoded.put(decoded(name, charset), decoded(value, charset)));
        return decoded;
    }

    private static String decoded(String text, Charset charset) {
        try {
            return URLDecoder.decode(text, charset);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }
}
