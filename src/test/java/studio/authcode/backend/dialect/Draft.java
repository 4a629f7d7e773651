package studio.authcode.backend.dialect;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.backend.http.WireRequest;

/// A request that is about to be sent.
public record Draft(String method, String target, Map<String, String> headers, byte[] body) {

    public static Draft of(String method, String target, Map<String, String> headers, String body) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Host", "127.0.0.1:4931");
        return new Draft(method, target, all, body.getBytes(StandardCharsets.UTF_8));
    }

    public Draft without(String header) {
        Map<String, String> rest = new LinkedHashMap<>(headers);
        rest.remove(header);
        return new Draft(method, target, rest, body);
    }

    public Draft with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Draft(method, target, all, body);
    }

    public Draft as(String otherMethod) {
        return new Draft(otherMethod, target, headers, body);
    }

    public Draft at(String otherTarget) {
        return new Draft(method, otherTarget, headers, body);
    }

    public Draft saying(byte[] otherBody) {
        return new Draft(method, target, headers, otherBody);
    }

    public String path() {
        return target.replaceFirst("\\?.*", "");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// Returns a header's value as the server sees it.
    public Optional<String> header(String name) {
        return headers.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(each -> each.getValue().strip()).findFirst();
    }

    WireRequest wire(String id, Instant time) {
        int question = target.indexOf('?');
        Map<String, List<String>> lower = headers.entrySet().stream().collect(Collectors.toMap(
                each -> each.getKey().toLowerCase(Locale.ROOT), each -> List.of(each.getValue().strip()),
                (first, _) -> first));
        return new WireRequest(id, time, method, path(),
                question < 0 ? Optional.empty() : Optional.of(target.substring(question + 1)), lower, body);
    }
}
