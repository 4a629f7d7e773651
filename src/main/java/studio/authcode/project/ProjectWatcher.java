package studio.authcode.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// Watches a project's folder and tells, shortly after the last of several changes, that it is no longer what it was.
public final class ProjectWatcher implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(40);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(600);

    private final FolderChanges changes;
    private final Runnable listener;
    private final Thread thread;
    private volatile boolean closed;

    private ProjectWatcher(FolderChanges changes, Runnable listener) {
        this.changes = changes;
        this.listener = listener;
        this.thread = Thread.ofVirtual().name("project-watcher").unstarted(this::watch);
    }

    /// Starts to watch a folder.
    ///
    /// @param folder the project's; dependencies and hidden folders below it are passed over
    /// @param changed called on a thread of the watcher's own
    public static ProjectWatcher open(Path folder, Runnable changed) {
        // Java's watch service polls every ten seconds on macOS: there our own polling is faster.
        boolean slow = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return start(slow ? new PolledChanges(folder) : FolderChanges.of(folder), changed);
    }

    static ProjectWatcher start(FolderChanges changes, Runnable changed) {
        ProjectWatcher watcher = new ProjectWatcher(changes, changed);
        watcher.thread.start();
        return watcher;
    }

    private void watch() {
        try {
            while (!closed) {
                if (changes.await(Duration.ofSeconds(1))) {
                    settle();
                    tell();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until nothing has changed for a moment, but not for ever: a build may write without a pause.
    private void settle() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!closed && changes.await(QUIET) && System.nanoTime() < end) {
            continue;
        }
    }

    private void tell() {
        if (!closed) {
            listener.run();
        }
    }

    /// Stops watching; the listener is not called again once this has returned. A listener that is at work is waited
    /// for and not interrupted: an interrupt would close the files that it reads.
    @Override
    public void close() {
        closed = true;
        changes.close();
        boolean interrupted = false;
        while (Thread.currentThread() != thread && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
