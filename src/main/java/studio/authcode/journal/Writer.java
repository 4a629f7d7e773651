package studio.authcode.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// The one thread that writes: it opens the file, commits together what waits together, and turns to memory for the
/// rest of the session when the file fails.
final class Writer implements AutoCloseable {

    private static final int MOST_WAITING = 256;

    private final Database database;
    private final Problems problems;
    private final Spare spare;
    private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final List<Job<?>> batch = new ArrayList<>(MOST_WAITING);
    private final Job<Void> end = new Job<>(_ -> null, _ -> null);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("journal-writer").daemon().unstarted(this::run);
    private final Object gate = new Object();
    private boolean closed;
    private Store store;
    private boolean replaced;
    private volatile Trouble failure;

    private Writer(Database database, Problems problems, Spare spare) {
        this.database = database;
        this.problems = problems;
        this.spare = spare;
    }

    /// Starts the thread; the file is opened there, while the caller goes on.
    static Writer start(Database database, Problems problems, Spare spare) {
        Writer writer = new Writer(database, problems, spare);
        writer.thread.start();
        return writer;
    }

    /// Queues a change, waiting for room.
    ///
    /// @throws IllegalStateException after `close`
    <T> CompletableFuture<T> submit(Job<T> job) {
        synchronized (gate) {
            if (closed) {
                throw new IllegalStateException("the journal is closed");
            }
            uninterrupted(() -> waiting.put(job));
        }
        return job.future();
    }

    /// Returns what made the writer turn to memory, or null; waits until the file has been opened or has failed.
    Trouble failure() {
        uninterrupted(opened::await);
        return failure;
    }

    @Override
    public void close() {
        synchronized (gate) {
            if (!closed) {
                closed = true;
                uninterrupted(() -> waiting.put(end));
            }
        }
        uninterrupted(thread::join);
    }

    private void run() {
        try {
            begin();
            opened.countDown();
            while (!end.future().isDone()) {
                uninterrupted(() -> batch.add(waiting.take()));
                waiting.drainTo(batch);
                commit();
            }
        } finally {
            leave();
        }
    }

    private void begin() {
        try {
            store = database.open();
        } catch (SQLException e) {
            fail(Trouble.of(e), e);
        } catch (IOException e) {
            fail(Trouble.of(e), e);
        }
    }

    private void commit() {
        if (failure == null) {
            try {
                write();
            } catch (SQLException e) {
                recover(e);
            } catch (IOException e) {
                fail(Trouble.of(e), e);
            }
        }
        if (failure != null) {
            batch.forEach(job -> job.keep(spare));
        }
        batch.forEach(Job::done);
        batch.clear();
    }

    private void write() throws SQLException, IOException {
        if (database.moved()) {
            closeStore();
            store = database.open();
        }
        for (Job<?> job : batch) {
            job.write(store);
        }
        store.commit();
    }

    private void recover(SQLException damage) {
        closeStore();
        if (replaced) {
            fail(Trouble.of(damage), damage);
            return;
        }
        try {
            store = database.replace(damage);
            replaced = true;
            write();
        } catch (SQLException e) {
            fail(Trouble.of(e), e);
        } catch (IOException e) {
            fail(Trouble.of(e), e);
        }
    }

    private void fail(Trouble trouble, Exception cause) {
        closeStore();
        database.copyGrants(trouble, spare.grants());
        failure = trouble;
        // That the file was replaced has been said already; that its successor failed too is news.
        Trouble news = trouble == Trouble.DAMAGED ? Trouble.FAILED : trouble;
        problems.report(news, news.text(database.file(), Trouble.detail(cause)));
    }

    private void closeStore() {
        if (store == null) {
            return;
        }
        try {
            store.close();
        } catch (SQLException _) {
            // What was committed is safe, and nothing else was promised.
        } finally {
            store = null;
        }
    }

    /// Leaves no one waiting, whatever ended the thread.
    private void leave() {
        synchronized (gate) {
            closed = true;
        }
        if (failure == null && !end.future().isDone()) {
            failure = Trouble.FAILED;
        }
        waiting.drainTo(batch);
        batch.forEach(job -> {
            job.keep(spare);
            job.done();
        });
        closeStore();
        opened.countDown();
    }

    private interface Waiting {

        void run() throws InterruptedException;
    }

    /// Waits to the end: an interrupted caller must not lose its entry.
    private static void uninterrupted(Waiting work) {
        boolean interrupted = false;
        while (true) {
            try {
                work.run();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
