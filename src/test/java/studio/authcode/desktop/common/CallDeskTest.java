package studio.authcode.desktop.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Decision;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.journal.CallRequest;
import studio.authcode.journal.Calls;

class CallDeskTest {

    private static final CallRequest CALL = new CallRequest(
            "tiki", "vn.example.coffee", "linh", "production", Map.of(), Json.strings(List.of("offline")),
            Optional.empty(), false, Optional.empty(), Optional.empty(), "call");

    private final HeldTasks tasks = new HeldTasks();
    private final List<UserError> told = new java.util.ArrayList<>();
    private Bench bench;
    private Supplier<Calls> calls;
    private CallDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        calls = bench.workbench.engine().calls();
        desk = new CallDesk(() -> calls.get(), tasks, new Tr(() -> Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void ask() {
        desk.request(CALL, 0, told::add);
        tasks.endAll();
    }

    private void assertReady() {
        assertFalse(desk.underWay().get());
        assertTrue(desk.asking().get().isEmpty());
    }

    @Test
    void aCallThatIsGivenUpBeforeItAsksLeavesTheDeskReady() {
        desk.request(CALL, 0, told::add);
        tasks.cancel();
        assertReady();
        ask();
        assertTrue(desk.asking().get().isPresent());
    }

    @Test
    void whatHappenedIsKeptAndDeliveredEvenIfEverythingIsGivenUpMeanwhile() {
        ask();
        desk.answer(Decision.Whole.ALLOW);
        tasks.cancel();
        assertTrue(desk.underWay().get());
        tasks.endAll();
        assertReady();
        assertTrue(desk.delivered().get().isPresent());
        assertEquals(1, bench.studio.journal().search("").count());
    }

    @Test
    void aFlowThatCannotBeKeptIsReportedAndLeavesTheDeskReady() {
        ask();
        UserError full = new UserError(Text.of("wallet.unknown", "x"));
        calls = () -> {
            throw full;
        };
        desk.answer(Decision.Whole.ALLOW);
        tasks.endAll();
        assertEquals(List.of(full), told);
        assertReady();
        assertTrue(desk.delivered().get().isEmpty(), "nothing is delivered that is not kept");
    }

    @Test
    void whatGoesUnexpectedlyWrongEndsTheCallToo() {
        calls = () -> {
            throw new IllegalStateException("closed");
        };
        desk.request(CALL, 0, told::add);
        assertThrows(IllegalStateException.class, tasks::endAll);
        assertReady();
    }

    @Test
    void whoeverHearsOfADeliveryMayMakeTheNextCall() {
        desk.onDelivered(_ -> desk.request(CALL, 0, told::add));
        ask();
        desk.answer(Decision.Whole.ALLOW);
        tasks.endAll();
        assertTrue(desk.underWay().get());
        assertTrue(desk.asking().get().isPresent());
    }
}
