package studio.authcode.desktop.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.authcode.desktop.common.HeldTasks;
import studio.authcode.runtime.RunEvent;

class ReplayTest {

    private final HeldTasks tasks = new HeldTasks();
    private final List<Integer> steps = new ArrayList<>();
    private int ended;

    private Replay of(int events) {
        List<RunEvent> trail = IntStream.range(0, events).<RunEvent>mapToObj(i -> Events.console("line " + i)).toList();
        return new Replay(tasks, trail, some -> steps.add(some.size()), () -> ended++);
    }

    @Test
    void oneEventFollowsTheOther() {
        of(3).begin();
        assertEquals(List.of(1), steps);
        tasks.pass();
        assertEquals(List.of(1, 1), steps);
        assertEquals(0, ended);
        tasks.pass();
        assertEquals(List.of(1, 1, 1), steps);
        assertEquals(1, ended);
    }

    @Test
    void muchIsShownInFewSteps() {
        of(10_001).begin();
        IntStream.range(0, 30).forEach(_ -> tasks.pass());
        assertEquals(1, ended);
        assertEquals(20, steps.size());
        assertEquals(10_001, steps.stream().mapToInt(each -> each).sum());
    }

    @Test
    void theRestIsShownAtOnceWhereThatIsWanted() {
        Replay replay = of(5);
        replay.begin();
        replay.finish();
        replay.finish();
        tasks.pass();
        assertEquals(List.of(1, 4), steps);
        assertEquals(1, ended);
    }

    @Test
    void nothingIsShownOfAReplayThatWasDropped() {
        Replay replay = of(5);
        replay.begin();
        replay.drop();
        replay.finish();
        tasks.pass();
        assertEquals(List.of(1), steps);
        assertEquals(0, ended);
    }

    @Test
    void whatHasNoEventsEndsAtOnce() {
        of(0).begin();
        assertEquals(List.of(), steps);
        assertEquals(1, ended);
    }
}
