package studio.authcode.backend.http;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;

/// Turns away what a web page of somebody else could send here: a request for another host, or from another origin.
final class Gatekeeper {

    private final Set<String> hosts;
    private final Set<String> origins;

    Gatekeeper(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        this.origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port, "http://[::1]:" + port);
    }

    /// Returns whether a request with these headers may come in.
    boolean lets(Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        List<String> origin = headers.getOrDefault("Origin", List.of());
        return host.size() == 1 && hosts.contains(host.getFirst()) && origins.containsAll(origin);
    }
}
