package studio.authcode.desktop.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Told;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.Exchanges;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.MemoryJournal;
import tools.jackson.databind.JsonNode;

class TimelineTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final List<String> copied = new ArrayList<>();
    private final TimelineViewModel model = new TimelineViewModel(
            new Exchanges(() -> new ExchangeLog(journal.records()), List::of), copied::add,
            new Tools(Tasks.direct(), new Told(), new Tr(() -> Locale.ENGLISH)));

    @AfterEach
    void close() {
        journal.close();
    }

    private void keep(String flow, Instant time, String operation, int status, String verdict) {
        JsonNode json = Json.object().put("flow", flow).put("time", time.toString()).put("wallet", "qi")
                .put("operation", operation).put("status", status)
                .set("verdict", Json.object().put("id", verdict).put("explanation", "Said by another version."));
        journal.records().change(statements -> {
            statements.of("INSERT INTO exchanges(request, flow, json) VALUES(?,?,?)",
                    "r" + time, flow, Json.write(json)).executeUpdate();
            return null;
        }).join();
    }

    private List<String> lines() {
        return model.lines().get().stream()
                .map(line -> line.offset() + "|" + line.mark() + "|" + line.name() + "|" + line.text()).toList();
    }

    @Test
    void aFlowGoesOnPastItsCallbackWhileItIsLookedAt() {
        JournalRow row = new JournalRow(1, Flows.of(7));
        Instant began = row.entry().time();
        model.show(row);
        assertEquals(List.of("+0 ms|✓|Identity|vn.tiki.tini.fnb is registered"), lines());
        keep("f7", began.plusMillis(1_250), "page-request", 200, "ok");
        keep("f8", began.plusMillis(1_300), "token", 200, "ok");
        keep("f7", began.plusSeconds(61), "token", 400, "code/used");
        keep("f7", began.plusSeconds(3_720), "refresh", 0, "fault/injected");
        model.follow();
        assertEquals(List.of("+0 ms|✓|Identity|vn.tiki.tini.fnb is registered",
                "+1.3 s|✓|Page’s request|200 · Accepted",
                "+1:01 min|✗|Token|400 · The auth code was used before",
                "+1:02 h|✗|Refresh|cut · A test asked for this failure"), lines());
        model.show(null);
        assertEquals(List.of(), lines());
    }

    @Test
    void whatAnotherVersionNamesIsShownAsItNamesIt() {
        JournalRow row = new JournalRow(1, Flows.of(7));
        keep("f7", row.entry().time(), "swap", 200, "signature/of-tomorrow");
        model.show(row);
        assertEquals("+0 ms|✗|swap|200 · signature/of-tomorrow", lines().getLast());
        List<JsonNode> looked = new ArrayList<>();
        model.look(model.lines().get().getLast().exchange().orElseThrow(), each -> looked.add(each.whole()));
        assertEquals("Said by another version.", looked.getFirst().path("verdict").path("explanation").asString());
        assertEquals(Optional.empty(), model.lines().get().getFirst().exchange());
    }
}
