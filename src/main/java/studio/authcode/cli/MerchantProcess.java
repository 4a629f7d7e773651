package studio.authcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// The developer's own merchant server, as a child of this process that ends with it.
final class MerchantProcess implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final int CONNECT_MS = 500;
    private static final int KEPT = 20;

    private final Process process;
    private final Thread reader;
    private final Deque<String> last = new ArrayDeque<>();
    private final Thread hook = new Thread(this::end, "merchant-end");

    private MerchantProcess(Process process, PrintStream err) {
        this.process = process;
        this.reader = Thread.ofVirtual().name("merchant-output").unstarted(() -> read(err));
    }

    /// Starts a server.
    ///
    /// @param command as one types it at a prompt
    /// @param variables what it finds in its environment beside this process's own
    /// @param err gets what the server prints
    /// @throws UserError if that is not possible
    static MerchantProcess start(String command, Map<String, String> variables, PrintStream err) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        ProcessBuilder builder = new ProcessBuilder(
                windows ? List.of("cmd.exe", "/c", command) : List.of("/bin/sh", "-c", command));
        builder.environment().putAll(variables);
        builder.redirectErrorStream(true);
        try {
            MerchantProcess started = new MerchantProcess(builder.start(), err);
            started.process.getOutputStream().close();
            started.reader.start();
            Runtime.getRuntime().addShutdownHook(started.hook);
            return started;
        } catch (IOException e) {
            throw new UserError(Text.of("cli.loop.start", Printable.of(command), String.valueOf(e.getMessage())));
        }
    }

    private void read(PrintStream err) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String shown = Printable.line(line);
                synchronized (last) {
                    last.addLast(shown);
                    if (last.size() > KEPT) {
                        last.removeFirst();
                    }
                }
                err.println("merchant | " + shown);
                err.flush();
            }
        } catch (IOException | UncheckedIOException _) {
            // It has ended, and its output with it.
        }
    }

    /// Waits until the server listens.
    ///
    /// @return where, as `host:port`
    /// @throws UserError with the server's last words, if it ends before, or takes longer than this
    String await(int port, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<String> there = listening(port);
            if (there.isPresent()) {
                return there.get();
            }
            if (!process.isAlive()) {
                throw new UserError(Text.of("cli.loop.ended", process.exitValue(), words()),
                        Text.of("cli.loop.ended.hint"));
            }
            if (System.nanoTime() > until) {
                throw new UserError(Text.of("cli.loop.late", String.valueOf(port), patience.toSeconds(), words()),
                        Text.of("cli.loop.late.hint", String.valueOf(port)));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private String words() {
        try {
            reader.join(LAST_WORDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        synchronized (last) {
            return last.isEmpty() ? "–" : String.join(" ⏎ ", last);
        }
    }

    /// Returns where on this machine somebody listens on a port, as `host:port`.
    static Optional<String> listening(int port) {
        return Stream.of("127.0.0.1", "::1").filter(host -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), CONNECT_MS);
                return true;
            } catch (IOException _) {
                return false;
            }
        }).findFirst().map(host -> (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }

    /// A shell may have started more than one process.
    private void end() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        if (!haveEnded(all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            haveEnded(all);
        }
    }

    /// Waits until all have ended, so that nobody finds their port still taken.
    private static boolean haveEnded(List<ProcessHandle> all) {
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending, and the hook does the same.
        }
        end();
    }
}
