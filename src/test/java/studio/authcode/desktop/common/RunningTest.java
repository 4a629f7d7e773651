package studio.authcode.desktop.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

class RunningTest {

    private final List<Object> heard = new ArrayList<>();
    private final HeldTasks tasks = new HeldTasks();
    private final UserError error = new UserError(Text.of("wallet.unknown", "x"));

    @Test
    void anErrorOfWorkThatWasWaitedForIsStillAnErrorForThePerson() {
        CompletableFuture<Object> failed = CompletableFuture.failedFuture(error);
        tasks.run("got", failed::get).onError(heard::add);
        tasks.run("joined", failed::join).onError(heard::add);
        tasks.endAll();
        assertEquals(List.of(error, error), heard);
    }

    @Test
    void theEndComesAfterTheErrorAndOnlyOnce() {
        Running<Object> running = tasks.run("x", () -> {
            throw error;
        }).onEnded(() -> heard.add("end")).onError(heard::add);
        tasks.endAll();
        running.cancel();
        assertEquals(List.of(error, "end"), heard);
    }

    @Test
    void whatIsDoneButGivenUpBeforeItIsHandedOverIsNotHandedOver() {
        Running<String> running = new Running<>("x", () -> "done", heard::add);
        running.onSuccess(heard::add).onEnded(() -> heard.add("end"));
        running.work();
        running.cancel();
        running.deliver();
        assertEquals(List.of("end"), heard);
    }
}
