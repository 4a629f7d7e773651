package studio.authcode.backend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The file that tells where the newest wallet server runs; it goes with the server, also where the process is stopped.
final class Announcement implements AutoCloseable {

    private final Path file;
    private final RunningServer server;
    private final Optional<RunningServer> before;
    private final Thread hook = new Thread(this::withdraw, "backend-file");

    private Announcement(Path file, RunningServer server, Optional<RunningServer> before) {
        this.file = file;
        this.server = server;
        this.before = before;
    }

    /// Writes the file.
    ///
    /// @throws IOException if that is not possible
    static Announcement of(RunningServer server, Path file) throws IOException {
        Announcement announcement = new Announcement(file, server, RunningServer.in(file));
        server.tellIn(file);
        Runtime.getRuntime().addShutdownHook(announcement.hook);
        return announcement;
    }

    /// Another server may have taken the place meanwhile; one that was there before gets it back.
    private synchronized void withdraw() {
        if (!RunningServer.in(file).equals(Optional.of(server))) {
            return;
        }
        try {
            Optional<RunningServer> other = before.filter(each -> !each.equals(server)).filter(RunningServer::runs);
            if (other.isPresent()) {
                other.get().tellIn(file);
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // What stays is stale, and whoever reads it finds that out.
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending, and the hook does its work.
            return;
        }
        // Whoever closes may have been interrupted, which would end the writing of a file.
        hook.start();
        boolean interrupted = false;
        while (hook.isAlive()) {
            try {
                hook.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
