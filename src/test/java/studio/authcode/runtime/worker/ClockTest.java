package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Timers and dates of a mini-app live on the virtual clock.
class ClockTest {

    @Test
    void timersComeInTheOrderOfTheirTimesAndNobodyWaits() {
        try (Guest guest = Guest.tapped("""
                const log = (...args) => console.log(...args, Date.now() - 1750000000000);
                setTimeout(log, 2000, 'late'); setTimeout(log, 10, 'soon'); setTimeout(log, 0, 'at once');
                const gone = setTimeout(log, 20, 'never'); clearTimeout(gone); log('turn');""")) {
            assertEquals(List.of("turn 0", "at once 1", "soon 10", "late 2000"), guest.logs());
            assertEquals(2000, guest.idle().path("clock").asInt());
        }
    }

    @Test
    void anIntervalEndsWhenItIsCleared() {
        try (Guest guest = Guest.tapped("""
                let n = 0; const id = setInterval(() => { console.log(++n); if (n === 3) clearInterval(id); },
                    100);""")) {
            assertEquals(List.of("1", "2", "3"), guest.logs());
            assertFalse(guest.idle().path("bounded").asBoolean(true));
        }
    }

    @Test
    void anIntervalThatNeverEndsIsBoundedByTheClock() {
        try (Guest guest = Guest.tapped("setInterval(() => page.setData({ n: 1 }), 1000);")) {
            assertEquals(60, guest.events("setData").size());
            assertTrue(guest.idle().path("bounded").asBoolean(false));
            assertEquals(1, guest.idle().path("timers").asInt());
            guest.said.clear();
            guest.fire("onNothing");
            assertEquals(60, guest.events("setData").size());
        }
    }

    @Test
    void timersWithoutEndAreBoundedByTheirNumber() {
        try (Guest guest = Guest.page(Guest.tappable("const go = () => setTimeout(go, 0); go();"))
                .with("callbackBound", "50").launch().fire("onTap")) {
            assertTrue(guest.idle().path("bounded").asBoolean(false));
            assertEquals(50, guest.idle().path("clock").asInt());
        }
    }

    @Test
    void timeStandsStillWhileAQuestionIsOpen() {
        try (Guest guest = Guest.tapped("""
                setTimeout(() => console.log('timer'), 50);
                my.getStorage({ key: 'a', success: () => console.log('now') });
                my.getAuthCode({ success: () => console.log('answer ' + Date.now() % 1000) });""")) {
            assertEquals(List.of("now"), guest.logs());
            guest.answer("success", "{}", 120);
            assertEquals(List.of("now", "timer", "answer 120"), guest.logs());
        }
    }

    @Test
    void aQuestionThatIsNeverAnsweredLetsTimePass() {
        try (Guest guest = Guest.tapped("setTimeout(() => console.log('timeout'), 5000); "
                + "my.getAuthCode({});").never()) {
            assertEquals(List.of("timeout"), guest.logs());
        }
    }

    @Test
    void datesAreDates() {
        try (Guest guest = Guest.tapped("""
                const d = new Date();
                class Day extends Date { get name() { return 'day'; } }
                console.log(d instanceof Date, d.getTime(), new Date(5).getTime(), new Date(2020, 0, 2).getDate(),
                    Date.UTC(1970, 0, 1), typeof Date(), Date.parse('1970-01-01T00:00:01Z'), Date.length, Date.name,
                    new Day().name, new Day() instanceof Date, d.constructor === Date, performance.now(),
                    Object.prototype.toString.call(d));""")) {
            assertEquals(List.of("true 1750000000000 5 2 0 string 1000 7 Date day true true 0 [object Date]"),
                    guest.logs());
        }
    }

    @Test
    void waitingByReadingTheClockComesToAnEnd() {
        try (Guest guest = Guest.tapped("const t = Date.now(); while (Date.now() - t < 2000) {} "
                + "console.log('done');")) {
            assertEquals(List.of("done"), guest.logs());
            assertEquals(List.of(), guest.events("error"));
        }
    }

    @Test
    void aTimerTakesNoCode() {
        try (Guest guest = Guest.tapped("setTimeout('1 + 1', 0);")) {
            assertTrue(guest.event("error").path("message").asString().startsWith("EvalError"));
        }
    }

    @Test
    void thePlatformsOwnTimersCannotBeCleared() {
        try (Guest guest = Guest.tapped("my.getStorage({ key: 'a', success: () => console.log('success') });"
                + "for (let i = 0; i < 100; i++) clearTimeout(i);")) {
            assertEquals(List.of("success"), guest.logs());
        }
    }
}
