package studio.authcode.runtime.worker;

import java.util.function.LongConsumer;

/// Counts what a run tells the parent, and tells nothing more when it is too much.
final class Outlet {

    private final Parent parent;
    private final LongConsumer allow;
    private final Runnable onFlood;
    private int eventsLeft = Bounds.EVENTS;
    private int charactersLeft = Bounds.ALL_EVENTS;
    private boolean flooded;

    /// @param allow is given the processor time that telling an event takes
    /// @param onFlood called once, while the code that caused it still runs
    Outlet(Parent parent, LongConsumer allow, Runnable onFlood) {
        this.parent = parent;
        this.allow = allow;
        this.onFlood = onFlood;
    }

    /// Sends an event; throws IllegalStateException once there were too many.
    ///
    /// @param json the event as JSON
    void event(String json) {
        eventsLeft--;
        charactersLeft -= json.length();
        if (!flooded && (eventsLeft < 0 || charactersLeft < 0 || json.length() > Bounds.EVENT)) {
            flooded = true;
            onFlood.run();
        }
        if (flooded) {
            throw new IllegalStateException("flood");
        }
        allow.accept(Bounds.TELLING.toNanos());
        last(json);
    }

    /// Sends an event that tells why the run is over.
    void last(String json) {
        parent.say("{\"say\":\"event\",\"event\":" + json + "}");
    }

    /// Sends a line that is no event.
    void say(String line) {
        if (!flooded) {
            parent.say(line);
        }
    }

    /// Returns whether there were too many events.
    boolean flooded() {
        return flooded;
    }
}
