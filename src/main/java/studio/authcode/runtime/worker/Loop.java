package studio.authcode.runtime.worker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The virtual clock of one run and what waits for it: no timer sleeps, and time stands still while a question is open.
final class Loop {

    /// An act with many answers may take so many times the time of one with none.
    private static final int MOST_BOUNDS = 5;

    private final long start;
    private final long clockBound;
    private final int callbackBound;
    private final TreeSet<Timer> timers =
            new TreeSet<>(Comparator.comparingLong(Timer::due).thenComparingLong(Timer::order));
    private final Map<Integer, Timer> byId = new HashMap<>();
    private final Set<String> asks = new LinkedHashSet<>();
    private long clock;
    private long order;
    private long lastDue;
    private long longest;
    private int callbacksLeft;
    private int reads;
    private boolean bounded;

    private record Timer(int id, long due, long order) {
    }

    /// @param start what the clock shows when the run begins, in milliseconds since 1970
    /// @param clockBound how far one act lets the clock go
    /// @param callbackBound how many timers one act lets come due
    Loop(long start, long clockBound, int callbackBound) {
        this.start = start;
        this.clockBound = clockBound;
        this.callbackBound = callbackBound;
        act();
    }

    /// Begins an act: the bounds count from here.
    void act() {
        lastDue = clock + clockBound;
        longest = clock + MOST_BOUNDS * clockBound;
        callbacksLeft = callbackBound;
        bounded = false;
        reads = 0;
    }

    /// Sets a timer.
    ///
    /// @param ms how long from now; nothing is due earlier than now
    void later(int id, double ms) {
        cancel(id);
        Timer timer = new Timer(id, clock + (ms > 0 ? (long) Math.min(ms, Integer.MAX_VALUE) : 0), order++);
        timers.add(timer);
        byId.put(id, timer);
    }

    /// Takes a timer back, if it is still set.
    void cancel(int id) {
        Timer timer = byId.remove(id);
        if (timer != null) {
            timers.remove(timer);
        }
    }

    /// Notes a question: until it is settled only what is due already comes due.
    void ask(String id) {
        asks.add(id);
    }

    /// Lets time pass again as far as this question goes.
    void settle(String id) {
        asks.remove(id);
    }

    /// Lets time pass again, as far as it takes to hear the answer and to go on from there. Whoever asks again and
    /// again gets no more time by it.
    ///
    /// @param after in how many milliseconds the answer comes
    void answered(String id, long after) {
        settle(id);
        long enough = Math.min(clock + Math.clamp(after, 0, clockBound) + clockBound / 4, longest);
        lastDue = Math.max(lastDue, enough);
    }

    /// Returns the timer that comes due next, and moves the clock to it; empty when nothing can come due now.
    OptionalInt next() {
        reads = 0;
        if (timers.isEmpty()) {
            return OptionalInt.empty();
        }
        Timer timer = timers.first();
        if (timer.due() > clock && !asks.isEmpty()) {
            return OptionalInt.empty();
        }
        if (timer.due() > lastDue || callbacksLeft == 0) {
            bounded = true;
            return OptionalInt.empty();
        }
        callbacksLeft--;
        clock = Math.max(clock, timer.due());
        cancel(timer.id());
        return OptionalInt.of(timer.id());
    }

    /// Returns the time as the mini-app sees it. Code that waits by reading the clock makes it go on.
    long now() {
        if (++reads > Bounds.CLOCK_READS) {
            clock++;
        }
        return start + clock;
    }

    /// Returns how long the run has lasted.
    long clock() {
        return clock;
    }

    /// Returns whether the bounds of the act, and nothing else, keep a timer from coming due.
    boolean bounded() {
        return bounded;
    }

    /// Returns the ids of the open questions, the oldest first.
    Set<String> asks() {
        return asks;
    }

    /// Returns how many timers are set.
    int timers() {
        return timers.size();
    }
}
