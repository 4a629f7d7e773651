package studio.authcode.runtime.module;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The compiler's process as seen from outside; one request at a time.
final class CompilerProcess implements AutoCloseable {

    private final Process process;
    private final Writer requests;
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
    private int count;

    CompilerProcess(Process process) {
        this.process = process;
        this.requests = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        Thread.ofVirtual().name("compiler").start(this::listen);
        Thread.ofVirtual().name("compiler errors").start(this::drain);
    }

    /// What nobody reads would stop the process in the end.
    private void drain() {
        try (InputStream errors = process.getErrorStream()) {
            errors.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // It is gone.
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(Optional.of(line));
            }
        } catch (IOException _) {
            // It is gone.
        }
        answers.add(Optional.empty());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Asks for a file; empty where the process has died or does not answer in time, and then it is over with it.
    Optional<JsonNode> ask(String file, String text, Duration longest) {
        int nr = ++count;
        try {
            requests.write(Json.write(Json.object().put("nr", nr).put("file", file).put("text", text)) + "\n");
            requests.flush();
            Optional<JsonNode> answer = answer(longest).filter(node -> node.path("nr").asInt(0) == nr);
            if (answer.isEmpty()) {
                close();
            }
            return answer;
        } catch (IOException _) {
            close();
            return Optional.empty();
        }
    }

    private Optional<JsonNode> answer(Duration longest) {
        try {
            Optional<String> line = answers.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
            return line == null ? Optional.empty() : line.map(Json::read);
        } catch (JacksonException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
