package studio.authcode.runtime.worker;

import java.time.Duration;

/// How much a mini-app may take before it is stopped.
final class Bounds {

    /// Virtual milliseconds that one act of the parent lets pass, unless it says otherwise.
    static final long CLOCK = 60_000;
    /// Timers that one act lets come due, unless the parent says otherwise.
    static final int CALLBACKS = 2_000;
    /// Time of one turn.
    static final Patience TURN = new Patience(Duration.ofMillis(1_500), Duration.ofSeconds(20));
    /// Processor time that telling one event may take besides, so that a flood is a flood and no slow turn.
    static final Duration TELLING = Duration.ofNanos(500_000);
    /// Processor time that evaluating one module for the first time may take besides: an app may have hundreds.
    static final Duration LOADING = Duration.ofMillis(100);
    /// How long code that was interrupted may take to stop.
    static final Duration GRACE = Duration.ofSeconds(2);
    /// Events of one run.
    static final int EVENTS = 20_000;
    /// Characters of all events of one run.
    static final int ALL_EVENTS = 8 << 20;
    /// Characters of one event.
    static final int EVENT = 256 << 10;
    /// Characters of what an event or a question shows of values, before they are cut.
    static final int SHOWN = 60_000;
    /// Characters of the arguments of one question, before they are cut.
    static final int ASKED = 1 << 20;
    /// Characters that the storage of an app holds.
    static final int STORED = 6 << 20;
    /// Characters of one line between the processes.
    static final int LINE = 4 << 20;
    /// Times that one turn may read the clock before reading it makes time pass, as waiting for it would.
    static final int CLOCK_READS = 1_000;
    /// Frames that an error shows.
    static final int FRAMES = 10;
    /// Bytes of the stack that a mini-app's code has.
    static final long STACK = 8L << 20;

    private Bounds() {
    }
}
