package studio.authcode.runtime;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import studio.authcode.base.Lazy;
import studio.authcode.base.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Answers `my.request`: sends it where that is allowed, and gives a pinned reply where there is one.
final class RequestDesk implements Run.Desk {

    private static final long ANSWERED = 100;
    private static final int MOST_HOPS = 5;
    private static final int OK = 200;
    private static final Set<String> NOT_FORWARDED = headers("connection", "content-length", "expect", "host",
            "upgrade");

    private final Gate gate;
    private final ReplyShape shape;
    private final Trail trail;
    private final Lazy<HttpClient> client;
    private final Aid.Replies otherwise;

    /// Takes everything that it needs.
    ///
    /// @param otherwise what comes of what may not be sent
    RequestDesk(Gate gate, ReplyShape shape, Trail trail, Lazy<HttpClient> client, Aid.Replies otherwise) {
        this.gate = gate;
        this.shape = shape;
        this.trail = trail;
        this.client = client;
        this.otherwise = otherwise;
    }

    private static Set<String> headers(String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(Set.of(names));
        return all;
    }

    @Override
    public void answer(Run.Question question, Run.Reply reply) {
        PageRequest request = PageRequest.of(question.args());
        trail.asker(question.id(), new EventReader.Asker(false, request.address()));
        Optional<Network.Pin> pin = gate.pinned(request.method(), request.address());
        if (pin.isPresent()) {
            int status = pin.get().status();
            note(question, request, OptionalInt.of(status), false, true, "");
            deliver(reply, shape.pinned(request, status, pin.get().body()));
            return;
        }
        if (request.uri().isEmpty()) {
            note(question, request, OptionalInt.empty(), false, false, Text.of("runtime.request.url").toString());
            if (otherwise == Aid.Replies.GIVEN) {
                // What was made up has no address.
                unsent(request, reply);
                return;
            }
            deliver(reply, shape.failed(ReplyShape.BAD_ADDRESS));
            return;
        }
        String host = request.uri().get().getHost();
        if (!gate.lets(host)) {
            note(question, request, OptionalInt.empty(), false, false,
                    Text.of("runtime.request.host", host).toString());
            unsent(request, reply);
            return;
        }
        Thread.ofVirtual().name("page-request").start(() -> {
            Sent sent = send(request);
            reply.later(() -> {
                note(question, request, sent.status, true, false, sent.note);
                deliver(reply, sent.answer);
            });
        });
    }

    private void unsent(PageRequest request, Run.Reply reply) {
        switch (otherwise) {
            case NONE -> reply.never();
            case GIVEN -> reply.standIn(request.address(),
                    shape.pinned(request, OK, MissingNode.getInstance()).payload(), ANSWERED);
            case FAILED -> {
                trail.add(new RunEvent.StandIn(request.address()));
                deliver(reply, shape.failed(ReplyShape.NETWORK));
            }
        }
    }

    /// @param answer what the page hears
    private record Sent(OptionalInt status, String note, ReplyShape.Answer answer) {
    }

    private Sent send(PageRequest request) {
        try {
            URI uri = request.uri().orElseThrow();
            HttpResponse<String> response = once(request, uri);
            for (int hop = 0; hop < MOST_HOPS && forward(uri, response).isPresent(); hop++) {
                uri = forward(uri, response).get();
                if (uri.getHost() == null || !gate.lets(uri.getHost())) {
                    return new Sent(OptionalInt.of(response.statusCode()),
                            Text.of("runtime.request.host", String.valueOf(uri.getHost())).toString(),
                            shape.failed(ReplyShape.NETWORK));
                }
                response = once(request, uri);
            }
            return new Sent(OptionalInt.of(response.statusCode()), "", shape.received(request, response));
        } catch (HttpTimeoutException _) {
            return new Sent(OptionalInt.empty(), Text.of("runtime.request.timeout").toString(),
                    shape.failed(ReplyShape.TIMEOUT));
        } catch (IOException | IllegalArgumentException e) {
            return new Sent(OptionalInt.empty(), Text.of("runtime.request.failed", reason(e)).toString(),
                    shape.failed(ReplyShape.NETWORK));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Sent(OptionalInt.empty(), "", shape.failed(ReplyShape.NETWORK));
        }
    }

    private static String reason(Exception e) {
        if (e instanceof ConnectException) {
            return Text.of("runtime.request.refused").toString();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private HttpResponse<String> once(PageRequest request, URI uri) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(Duration.ofMillis(request.timeout()))
                .method(request.method(), request.body().map(BodyPublishers::ofString)
                        .orElseGet(BodyPublishers::noBody));
        request.headers().forEach((name, value) -> {
            if (!NOT_FORWARDED.contains(name)) {
                builder.header(name, value);
            }
        });
        return client.get().send(builder.build(), info -> BodyHandlers.limiting(
                BodyHandlers.ofString(), ReplyShape.LONGEST).apply(info));
    }

    private static Optional<URI> forward(URI from, HttpResponse<String> response) {
        int status = response.statusCode();
        boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return moved ? response.headers().firstValue("location").map(from::resolve) : Optional.empty();
    }

    private void deliver(Run.Reply reply, ReplyShape.Answer answer) {
        reply.answer(answer.callback(), answer.payload(), ANSWERED, false);
    }

    private void note(Run.Question question, PageRequest request, OptionalInt status, boolean sent, boolean pinned,
            String note) {
        JsonNode headers = question.args().path("headers").isObject()
                ? question.args().path("headers") : question.args().path("header");
        trail.add(new RunEvent.Request(request.method(), request.address(), request.data(), headers, status, sent,
                pinned, note, question.at()));
    }
}
