package studio.authcode.desktop.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.desktop.common.HeldTasks;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Told;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.Exchanged;
import studio.authcode.desktop.common.exchange.Exchanges;
import studio.authcode.journal.MemoryJournal;

class TrafficViewModelTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final ExchangeLog log = new ExchangeLog(journal.records());
    private final TrafficViewModel model = model(Tasks.direct());

    private TrafficViewModel model(Tasks tasks) {
        return new TrafficViewModel(new Exchanges(() -> log, () -> List.of(Made.SECRET)),
                new Tools(tasks, new Told(), new Tr(() -> Locale.ENGLISH)));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void exchangesShowWhicheverProcessMadeThemOldestFirst() {
        Made.keep(log, 1, Verdict.OK);
        model.follow();
        Made.keep(log, 2, Made.SPACE);
        model.follow();
        model.follow();
        assertEquals(List.of("ok", "signature/body-rewritten"),
                model.rows().stream().map(Exchanged::verdict).toList());
        assertEquals(400, model.rows().getLast().status());
    }

    @Test
    void onlyRefusedOnesAreShownWhereAPersonWantsThat() {
        Made.keep(log, 1, Verdict.OK);
        Made.keep(log, 2, Made.SPACE);
        model.follow();
        model.onlyRefused().set(true);
        assertEquals(1, model.rows().size());
        Made.keep(log, 3, Verdict.OK);
        model.follow();
        assertEquals(1, model.rows().size());
        model.onlyRefused().set(false);
        assertEquals(3, model.rows().size());
    }

    @Test
    void thereAreNeverMoreThanAThousand() {
        for (int i = 0; i < TrafficViewModel.MOST + 50; i++) {
            Made.keep(log, i, Verdict.OK);
        }
        model.follow();
        assertEquals(TrafficViewModel.MOST, model.rows().size());
        for (int i = 0; i < 30; i++) {
            Made.keep(log, i, Verdict.OK);
        }
        model.follow();
        assertEquals(TrafficViewModel.MOST, model.rows().size());
        assertEquals(log.last(), model.rows().getLast().row());
    }

    @Test
    void whatIsAskedForWhileItReadsIsReadRightAfter() {
        HeldTasks tasks = new HeldTasks();
        TrafficViewModel held = model(tasks);
        Made.keep(log, 1, Verdict.OK);
        held.follow();
        held.follow();
        tasks.endOldest();
        Made.keep(log, 2, Verdict.OK);
        tasks.endOldest();
        assertEquals(2, held.rows().size());
    }

    @Test
    void theSecretIsShortenedInWhatIsLookedAtAndKeptForWhoRevealsIt() {
        Made.keep(log, 1, Verdict.of(Mistake.CREDENTIALS_SECRET_AS_CLIENT_ID));
        model.follow();
        model.select(model.rows().getFirst());
        assertFalse(model.selected().get().orElseThrow().hidden().toString().contains(Made.SECRET));
        assertTrue(model.selected().get().orElseThrow().whole().toString().contains(Made.SECRET));
        model.select(null);
        assertTrue(model.selected().get().isEmpty());
    }
}
