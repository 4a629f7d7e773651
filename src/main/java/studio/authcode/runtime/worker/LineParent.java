package studio.authcode.runtime.worker;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The parent at the other end of two streams of lines, read by a thread of its own.
final class LineParent implements Parent {

    private static final String EVENT = "{\"say\":\"event\",\"event\":{\"event\":\"";
    private static final int BUFFER = 1 << 14;

    private final OutputStream out;
    private final Runnable onGone;
    private final BlockingQueue<Optional<String>> commands = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> modules = new LinkedBlockingQueue<>();
    private int asked;

    /// @param onGone called when the parent is gone or cannot be understood
    LineParent(InputStream in, OutputStream out, Runnable onGone) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.onGone = onGone;
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().name("reader").start(() -> read(reader));
    }

    /// Sends a line, and with it all that were held back. Most events are: whoever waits, waits for something else.
    /// Those are not that tell what is being done, for it may be what ends this process.
    @Override
    public synchronized void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            if (!line.startsWith(EVENT) || line.startsWith("lifecycle", EVENT.length())
                    || line.startsWith("tap", EVENT.length()) || line.startsWith("error", EVENT.length())) {
                out.flush();
            }
        } catch (IOException _) {
            onGone.run();
        }
    }

    @Override
    public JsonNode need(String from, String specifier) {
        ObjectNode need = Json.object().put("say", "need").put("nr", ++asked).put("from", from)
                .put("specifier", specifier);
        say(Json.write(need));
        JsonNode reply = take(modules);
        if (reply.path("nr").asInt(0) != asked) {
            onGone.run();
        }
        return reply.path("found");
    }

    /// Waits for the next command; empty when the parent has closed the stream.
    Optional<String> next() {
        return take(commands);
    }

    private void read(BufferedReader reader) {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("{\"do\":\"module\"")) {
                    modules.add(Json.read(line));
                } else {
                    commands.add(Optional.of(line));
                }
            }
            modules.add(Json.object());
            commands.add(Optional.empty());
        } catch (IOException | UncheckedIOException _) {
            onGone.run();
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
