package studio.authcode.runtime;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One worker process: messages go in and come out as lines of JSON, and it can be killed at any time.
final class WorkerProcess implements AutoCloseable {

    private static final int LONGEST_LINE = 4 << 20;
    private static final int MOST_WAITING = 4096;
    private static final int LAST_WORDS = 2000;
    /// A worker that computes this long without a word has a watchdog that no longer works.
    private static final Duration MOST_WORK = Duration.ofSeconds(8);
    private static final Duration MOST_SILENCE = Duration.ofSeconds(90);
    private static final Duration LAST_WORDS_TAKE = Duration.ofMillis(500);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Process process;
    private final boolean patient;
    private final BufferedWriter out;
    /// What the worker says waits outside when there is too much of it; what the parent posts never does.
    private final BlockingQueue<Incoming> incoming;
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final Thread listener;
    private final StringBuilder complaints = new StringBuilder();
    private String program = "";

    private WorkerProcess(Process process, boolean patient) {
        this.process = process;
        this.patient = patient;
        this.out = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.incoming = new LinkedBlockingQueue<>();
        this.listener = Thread.ofVirtual().name("worker-complaints").start(this::listen);
        Thread.ofVirtual().name("worker-lines").start(this::read);
    }

    /// Starts a process.
    ///
    /// @throws UserError if the system does not let it
    static WorkerProcess start(WorkerCommand command, String... arguments) {
        try {
            return new WorkerProcess(command.process(arguments), command.training().isPresent());
        } catch (IOException e) {
            throw new UserError(Text.of("runtime.worker.start", String.valueOf(e.getMessage())),
                    Text.of("runtime.worker.start.hint"));
        }
    }

    /// Sends a message; what cannot be sent any more is noticed by the next {@link #next()}.
    void send(ObjectNode message) {
        try {
            synchronized (out) {
                out.write(Json.write(message));
                out.write('\n');
                out.flush();
            }
        } catch (IOException _) {
            process.destroyForcibly();
        }
    }

    /// Tells whether the worker has heard of a program before; from now on it has. It keeps the last one only.
    boolean knows(String version) {
        boolean known = version.equals(program);
        program = version;
        return known;
    }

    /// Puts something of the parent's own between the worker's messages.
    void post(Runnable task) {
        incoming.add(new Incoming.Task(task));
    }

    /// Waits for what comes next, as long as it takes: a person may be thinking.
    Incoming await() throws InterruptedException {
        return taken(incoming.take());
    }

    /// Waits for what a working worker says next; one that no longer does anything but compute is killed.
    Incoming next() throws InterruptedException {
        Incoming found = incoming.poll();
        if (found == null) {
            found = incoming.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
        // Only who keeps one waiting is looked at: that costs more than most answers.
        return found == null ? overdue() : taken(found);
    }

    private Incoming taken(Incoming found) {
        if (found instanceof Incoming.Said) {
            room.release();
        }
        return found;
    }

    private Incoming overdue() throws InterruptedException {
        Duration began = worked();
        long since = System.nanoTime();
        while (true) {
            Incoming found = incoming.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            if (found != null) {
                return taken(found);
            }
            boolean busy = worked().minus(began).compareTo(MOST_WORK) > 0;
            if (busy || System.nanoTime() - since > MOST_SILENCE.toNanos()) {
                process.destroyForcibly();
                return new Incoming.Dead(Incoming.Death.HUNG, "");
            }
        }
    }

    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void read() {
        BoundedLines lines = new BoundedLines(process.getInputStream(), LONGEST_LINE);
        try {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                JsonNode json = Json.read(line.get());
                if (json instanceof ObjectNode message) {
                    room.acquire();
                    incoming.add(new Incoming.Said(message));
                }
            }
        } catch (IOException | JacksonException _) {
            // A worker that no longer speaks its language is done for.
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        bury();
    }

    private void bury() {
        try {
            int code = process.waitFor();
            listener.join(LAST_WORDS_TAKE);
            incoming.add(new Incoming.Dead(Incoming.Death.of(code), complaints()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        byte[] some = new byte[512];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(some); n > 0; n = in.read(some)) {
                synchronized (complaints) {
                    complaints.append(new String(some, 0, n, StandardCharsets.UTF_8));
                    complaints.setLength(Math.min(complaints.length(), LAST_WORDS));
                }
            }
        } catch (IOException _) {
            // It has nothing more to say.
        }
    }

    private String complaints() {
        synchronized (complaints) {
            return complaints.toString().strip();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends the process; one that is to leave an AOT cache is left the time to do so.
    @Override
    public void close() {
        try {
            if (patient) {
                out.close();
                process.waitFor(MOST_SILENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException | InterruptedException _) {
            // Then there is no cache.
        }
        process.destroyForcibly();
    }
}
