package studio.authcode.backend.credentials;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.authcode.base.Json;

/// Shortens the secrets in what is kept and shown, also where they stand in JSON, in an address or in base64.
public final class Secrets {

    private static final int SHOWN = 4;
    /// What is shorter may be a part of anything.
    private static final int LEAST = 8;

    /// What a secret looks like, by its first characters, the longest first.
    private final Map<String, List<String>> known;

    /// Takes the secrets of the registered apps.
    public Secrets(Collection<String> known) {
        this.known = known.stream().filter(secret -> secret.length() >= LEAST).flatMap(Secrets::forms).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(form -> form.substring(0, LEAST)));
    }

    /// Returns the beginning of a secret, by which a person tells it from others.
    public static String shortened(String secret) {
        return secret.substring(0, Math.min(SHOWN, secret.length() / 2)) + "…";
    }

    /// Returns a text with every secret in it shortened.
    public String hidden(String text) {
        StringBuilder hidden = new StringBuilder();
        int copied = 0;
        for (int at = 0; at + LEAST <= text.length(); at++) {
            int here = at;
            var found = known.getOrDefault(text.substring(at, at + LEAST), List.of()).stream()
                    .filter(form -> text.startsWith(form, here)).findFirst();
            if (found.isPresent()) {
                hidden.append(text, copied, at).append(shortened(found.get()));
                copied = at + found.get().length();
                at = copied - 1;
            }
        }
        return copied == 0 ? text : hidden.append(text, copied, text.length()).toString();
    }

    private static Stream<String> forms(String secret) {
        String json = Json.write(Json.object().stringNode(secret));
        String quoted = json.substring(1, json.length() - 1);
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String component = form.replace("+", "%20").replace("%21", "!").replace("%27", "'").replace("%28", "(")
                .replace("%29", ")").replace("%7E", "~");
        return Stream.concat(Stream.of(secret, quoted, quoted.replace("/", "\\/"), form, component),
                IntStream.range(0, 3).boxed().flatMap(before -> base64(secret, before)));
    }

    /// What base64 makes of a secret depends on how many bytes stand before it; those at its edges are left.
    private static Stream<String> base64(String secret, int before) {
        byte[] bytes = (" ".repeat(before) + secret).getBytes(StandardCharsets.UTF_8);
        int from = (before * 8 + 5) / 6;
        int to = bytes.length * 8 / 6;
        return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                .map(encoder -> encoder.encodeToString(bytes).substring(from, to));
    }
}
