package studio.authcode.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Watches a project's folder and tells, shortly after the last of several changes, that it is no longer what it was.
public final class ProjectWatcher implements AutoCloseable {

    /// How long nothing may change before several changes count as one.
    static final Duration QUIET = Duration.ofMillis(150);
    /// The same for what changes after a calm.
    static final Duration SHORT_QUIET = Duration.ofMillis(25);

    private static final Duration CALM = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(600);

    private final FolderChanges changes;
    private final Consumer<Changes> listener;
    private final LongSupplier nanoTime;
    private final Thread thread;
    private volatile boolean closed;
    private long told;

    private ProjectWatcher(FolderChanges changes, LongSupplier nanoTime, Consumer<Changes> listener) {
        this.changes = changes;
        this.nanoTime = nanoTime;
        this.told = nanoTime.getAsLong() - CALM.toNanos();
        this.listener = listener;
        this.thread = Thread.ofVirtual().name("project-watcher").unstarted(this::watch);
    }

    /// Starts to watch a folder.
    ///
    /// @param folder the project's; dependencies and hidden folders below it are passed over
    /// @param changed hears what has changed, on a thread of the watcher's own
    public static ProjectWatcher open(Path folder, Consumer<Changes> changed) {
        // Java's watch service polls every ten seconds on macOS: there our own polling is faster.
        boolean slow = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return start(slow ? new PolledChanges(folder) : FolderChanges.of(folder), changed);
    }

    static ProjectWatcher start(FolderChanges changes, Consumer<Changes> changed) {
        return start(changes, System::nanoTime, changed);
    }

    static ProjectWatcher start(FolderChanges changes, LongSupplier nanoTime, Consumer<Changes> changed) {
        ProjectWatcher watcher = new ProjectWatcher(changes, nanoTime, changed);
        watcher.thread.start();
        return watcher;
    }

    private void watch() {
        try {
            while (!closed) {
                Changes first = changes.await(Duration.ofSeconds(1));
                if (!first.isEmpty()) {
                    tell(settle(first));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until nothing has changed for a moment, but not for ever: a build may write without a pause. After a
    /// calm the moment is short, since one saved file is to be told at once.
    private Changes settle(Changes first) throws InterruptedException {
        long begun = nanoTime.getAsLong();
        Duration quiet = begun - told < CALM.toNanos() ? QUIET : SHORT_QUIET;
        Changes all = first;
        Changes more = first;
        while (!closed && !more.isEmpty() && nanoTime.getAsLong() - begun < LONGEST_WAIT.toNanos()) {
            more = changes.await(quiet);
            all = all.and(more);
        }
        return all;
    }

    private void tell(Changes all) {
        if (!closed) {
            told = nanoTime.getAsLong();
            listener.accept(all);
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
