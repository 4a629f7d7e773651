package studio.authcode.backend.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request exactly as it came, since signatures cover its bytes.
///
/// @param id names the request in the log
/// @param time when it came, by the server's clock
/// @param method the method as it was sent
/// @param path the path, still encoded
/// @param query what follows the question mark, still encoded; empty where there is none
/// @param headers the values of each header, by its name in lower case
/// @param body the bytes after the headers
public record WireRequest(
        String id, Instant time, String method, String path, Optional<String> query,
        Map<String, List<String>> headers, byte[] body) {

    /// Returns the first value of a header, whatever the case of its name.
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /// Returns path and query as they were sent.
    public String target() {
        return query.map(each -> path + "?" + each).orElse(path);
    }

    /// Returns the body as UTF-8 text.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
