package studio.authcode.backend.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// An HTTP server that only this machine can reach.
public final class LocalServer implements AutoCloseable {

    private static final int MOST_BODY = 1 << 20;
    private static final int BACKLOG = 256;
    private static final WireReply.Answer NOT_FOR_US = WireReply.json(403,
            "{\"error\":\"This server answers only requests made to its own address, from no web page but its own.\"}");
    private static final WireReply.Answer TOO_LARGE = WireReply.json(413, "{\"error\":\"The body is too large.\"}");

    private final List<HttpServer> servers;
    private final ExecutorService threads;
    private final int port;

    private LocalServer(List<HttpServer> servers, ExecutorService threads, int port) {
        this.servers = servers;
        this.threads = threads;
        this.port = port;
    }

    /// Starts to listen on 127.0.0.1 and, where the machine has it, on ::1.
    ///
    /// @param port 0 for any that is free
    /// @param ids names requests
    /// @throws IOException if the port is taken
    public static LocalServer start(int port, Site site, InstantSource clock, Supplier<String> ids)
            throws IOException {
        HttpLimits.apply();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        List<HttpServer> servers = new ArrayList<>();
        try {
            servers.add(HttpServer.create(new InetSocketAddress(loopback(4), port), BACKLOG));
            int chosen = servers.getFirst().getAddress().getPort();
            try {
                servers.add(HttpServer.create(new InetSocketAddress(loopback(6), chosen), BACKLOG));
            } catch (IOException e) {
                // Not every machine has IPv6; but where somebody else has this port there, “localhost” may lead
                // to them.
                if (String.valueOf(e.getMessage()).contains("in use")) {
                    servers.getFirst().stop(0);
                    throw e;
                }
            }
            Gatekeeper gatekeeper = new Gatekeeper(chosen);
            for (HttpServer server : servers) {
                server.setExecutor(threads);
                server.createContext("/", exchange -> handle(exchange, gatekeeper, site, clock, ids));
                server.start();
            }
            return new LocalServer(servers, threads, chosen);
        } catch (IOException e) {
            threads.shutdown();
            throw e;
        }
    }

    private static InetAddress loopback(int version) throws IOException {
        return version == 4 ? Inet4Address.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1})
                : InetAddress.getByName("::1");
    }

    /// Returns where it listens, such as `http://127.0.0.1:4931`.
    public String origin() {
        return "http://127.0.0.1:" + port;
    }

    /// Returns the port that it listens on.
    public int port() {
        return port;
    }

    private static void handle(
            HttpExchange exchange, Gatekeeper gatekeeper, Site site, InstantSource clock, Supplier<String> ids)
            throws IOException {
        try (exchange) {
            if (!gatekeeper.lets(exchange.getRequestHeaders())) {
                send(exchange, NOT_FOR_US);
                return;
            }
            Optional<byte[]> body = body(exchange);
            if (body.isEmpty()) {
                send(exchange, TOO_LARGE);
                return;
            }
            URI uri = exchange.getRequestURI();
            switch (site.answer(new WireRequest(ids.get(), clock.instant(), exchange.getRequestMethod(),
                    uri.getRawPath() == null ? "/" : uri.getRawPath(), Optional.ofNullable(uri.getRawQuery()),
                    headers(exchange), body.get()))) {
                case WireReply.Answer answer -> send(exchange, answer);
                case WireReply.Drop _ -> { }
            }
        }
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        return exchange.getRequestHeaders().entrySet().stream().collect(Collectors.toUnmodifiableMap(
                header -> header.getKey().toLowerCase(Locale.ROOT), header -> List.copyOf(header.getValue())));
    }

    private static Optional<byte[]> body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(MOST_BODY + 1);
            return bytes.length > MOST_BODY ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static void send(HttpExchange exchange, WireReply.Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean bare = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
        if (!bare) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
