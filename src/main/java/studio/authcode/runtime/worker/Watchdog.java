package studio.authcode.runtime.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;

/// Ends a turn that takes too long; where the code cannot be ended, the last resort is called, which ends the process.
final class Watchdog implements AutoCloseable {

    private static final long LOOK_EVERY_MS = 25;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Patience patience;
    private final Runnable lastResort;
    private final Thread thread;
    private Turn turn;
    private boolean interrupting;
    private boolean closed;

    /// What is under way on the guest's thread.
    private static final class Turn {
        private final Context context;
        private final long thread = Thread.currentThread().threadId();
        private long cpu;
        private long wall = System.nanoTime();
        private boolean waiting;
        private boolean stopped;

        private Turn(Context context, long cpu) {
            this.context = context;
            this.cpu = cpu;
        }
    }

    /// @param patience how long one turn may take
    /// @param lastResort ends the process
    Watchdog(Patience patience, Runnable lastResort) {
        this.patience = patience;
        this.lastResort = lastResort;
        thread = Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
    }

    /// The calling thread begins a turn in this context.
    synchronized void begin(Context context) {
        turn = new Turn(context, threads.getCurrentThreadCpuTime());
    }

    /// The turn is over; after this it is not interrupted any more.
    synchronized void end() {
        while (interrupting) {
            try {
                wait(LOOK_EVERY_MS);
            } catch (InterruptedException _) {
                continue;
            }
        }
        turn = null;
        Thread.interrupted();
    }

    /// Gives the turn some more processor time, in nanoseconds.
    synchronized void allow(long nanos) {
        if (turn != null) {
            turn.cpu += nanos;
        }
    }

    /// The turn begins to wait for the parent, which is not the mini-app's fault.
    synchronized void waiting(boolean on) {
        if (turn != null) {
            turn.waiting = on;
            turn.wall = System.nanoTime();
        }
    }

    /// Ends the turn as soon as possible.
    synchronized void stop() {
        if (turn != null) {
            turn.stopped = true;
            notifyAll();
        }
    }

    /// Ends the process at once: the code has done it harm.
    void giveUp() {
        lastResort.run();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void watch() {
        for (Turn overdue = overdue(); overdue != null; overdue = overdue()) {
            interrupt(overdue);
        }
    }

    /// Waits for a turn that must end; null when there will be none.
    private synchronized Turn overdue() {
        if (interrupting) {
            interrupting = false;
            turn = null;
            notifyAll();
        }
        while (!closed) {
            if (turn != null && !turn.waiting && (turn.stopped || tooLong(turn))) {
                interrupting = true;
                return turn;
            }
            try {
                wait(LOOK_EVERY_MS);
            } catch (InterruptedException _) {
                lastResort.run();
            }
        }
        return null;
    }

    private boolean tooLong(Turn turn) {
        return threads.getThreadCpuTime(turn.thread) - turn.cpu > patience.cpu().toNanos()
                || System.nanoTime() - turn.wall > patience.wall().toNanos();
    }

    /// Called without the lock: the code may be waiting for it.
    private void interrupt(Turn turn) {
        long cpu = threads.getThreadCpuTime(turn.thread);
        long wall = System.nanoTime();
        do {
            try {
                turn.context.interrupt(Bounds.GRACE.cpu());
                return;
            } catch (TimeoutException _) {
                // On a busy machine the code may not have had its turn yet.
                continue;
            }
        } while (threads.getThreadCpuTime(turn.thread) - cpu < Bounds.GRACE.cpu().toNanos()
                && System.nanoTime() - wall < Bounds.GRACE.wall().toNanos());
        lastResort.run();
    }
}
