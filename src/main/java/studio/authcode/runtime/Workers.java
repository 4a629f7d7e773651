package studio.authcode.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// The worker processes: never more than a number at once, those that are idle kept for the next run.
final class Workers implements AutoCloseable {

    private final WorkerCommand command;
    private final Semaphore permits;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private boolean closed;

    Workers(WorkerCommand command, int most) {
        this.command = command;
        this.permits = new Semaphore(most, true);
    }

    /// Starts one before anybody needs it.
    void warmUp() {
        synchronized (this) {
            if (!closed && all.isEmpty()) {
                idle.push(started());
            }
        }
    }

    /// Returns a worker that nobody else uses, when there is one.
    ///
    /// @throws studio.authcode.base.UserError if none can be started
    WorkerProcess take() throws InterruptedException {
        permits.acquire();
        synchronized (this) {
            while (!idle.isEmpty()) {
                WorkerProcess worker = idle.pop();
                if (worker.isAlive()) {
                    return worker;
                }
                all.remove(worker);
            }
            try {
                return started();
            } catch (RuntimeException e) {
                permits.release();
                throw e;
            }
        }
    }

    private WorkerProcess started() {
        if (closed) {
            throw new IllegalStateException("The workers have been sent home");
        }
        WorkerProcess worker = WorkerProcess.start(command);
        all.add(worker);
        return worker;
    }

    /// Takes a worker back; one that is not fit for another run is ended.
    synchronized void giveBack(WorkerProcess worker, boolean fit) {
        if (fit && worker.isAlive() && !closed) {
            idle.push(worker);
        } else {
            worker.close();
            all.remove(worker);
        }
        permits.release();
    }

    @Override
    public synchronized void close() {
        closed = true;
        all.forEach(WorkerProcess::close);
        all.clear();
        idle.clear();
    }
}
