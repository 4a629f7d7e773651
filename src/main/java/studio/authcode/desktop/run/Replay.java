package studio.authcode.desktop.run;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.runtime.RunEvent;

/// What has happened in a run, shown once more at a pace that can be followed.
final class Replay {

    /// Nobody watches longer than this, however much there is: then several things happen in one step.
    private static final int MOST_STEPS = 20;
    private static final Duration PAUSE = Duration.ofMillis(140);

    private final Tasks tasks;
    private final List<RunEvent> trail;
    private final Consumer<List<RunEvent>> shown;
    private final Runnable over;
    private int next;
    private boolean ended;

    /// Takes what has happened; nothing is shown yet.
    ///
    /// @param shown hears what happens in each step
    /// @param over hears that all has been shown
    Replay(Tasks tasks, List<RunEvent> trail, Consumer<List<RunEvent>> shown, Runnable over) {
        this.tasks = tasks;
        this.trail = trail;
        this.shown = shown;
        this.over = over;
    }

    /// Shows the first step, and the others after it.
    void begin() {
        if (ended) {
            return;
        }
        step(next + Math.ceilDiv(trail.size(), MOST_STEPS));
        if (next < trail.size()) {
            tasks.after(PAUSE, this::begin);
        } else {
            end();
        }
    }

    /// Shows the rest at once.
    void finish() {
        if (!ended) {
            step(trail.size());
            end();
        }
    }

    /// Shows nothing more.
    void drop() {
        ended = true;
    }

    private void step(int wanted) {
        int until = Math.min(wanted, trail.size());
        if (until > next) {
            shown.accept(trail.subList(next, until));
            next = until;
        }
    }

    private void end() {
        ended = true;
        over.run();
    }
}
