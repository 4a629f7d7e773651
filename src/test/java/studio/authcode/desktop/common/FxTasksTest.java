package studio.authcode.desktop.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

@ExtendWith(FxExtension.class)
class FxTasksTest {

    private final List<Object> heard = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(heard::add);

    @Test
    void workRunsElsewhereAndItsResultComesBackToTheJavaFxThread(FxWindow window) {
        window.onFx(() -> tasks.run("x", Platform::isFxApplicationThread)
                .onSuccess(onFx -> heard.addAll(List.of(onFx, Platform.isFxApplicationThread()))));
        window.until(() -> heard.equals(List.of(false, true)));
    }

    @Test
    void anErrorThatNobodyHandlesIsReported(FxWindow window) {
        UserError error = new UserError(Text.of("wallet.unknown", "x"));
        window.onFx(() -> tasks.run("x", () -> {
            throw error;
        }));
        window.until(() -> heard.equals(List.of(error)));
    }

    @Test
    void theNewestWorkOfAKeyWins(FxWindow window) {
        CountDownLatch never = new CountDownLatch(1);
        window.onFx(() -> {
            tasks.latest("key", "old", () -> {
                never.await();
                return "old";
            }).onSuccess(heard::add);
            return tasks.latest("key", "new", () -> "new").onSuccess(heard::add);
        });
        window.until(() -> !heard.isEmpty());
        assertEquals(List.of("new"), heard);
    }

    @Test
    void slowWorkShowsAndCanBeCancelled(FxWindow window) {
        CountDownLatch never = new CountDownLatch(1);
        window.onFx(() -> tasks.run("Reading", () -> never.await(1, java.util.concurrent.TimeUnit.DAYS)));
        window.until(() -> tasks.busy().get().equals("Reading"));
        window.onFx(() -> {
            tasks.cancel();
            return null;
        });
        assertEquals("", window.onFx(() -> tasks.busy().get()));
    }

    @Test
    void whatIsKeptCannotBeCancelledAndIsDoneInOrder(FxWindow window) {
        CountDownLatch let = new CountDownLatch(1);
        window.onFx(() -> {
            tasks.keep("first", () -> {
                let.await();
                return "first";
            }).onSuccess(heard::add);
            return tasks.keep("second", () -> "second").onSuccess(heard::add).onEnded(() -> heard.add("end"));
        });
        window.onFx(() -> {
            tasks.cancel();
            return null;
        });
        let.countDown();
        window.until(() -> heard.equals(List.of("first", "second", "end")));
    }

    @Test
    void onlyWorkThatCanBeGivenUpIsOfferedToBe(FxWindow window) {
        CountDownLatch let = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        window.onFx(() -> tasks.keep("keeping", () -> {
            let.await();
            return "kept";
        }).onSuccess(heard::add));
        window.until(() -> tasks.busy().get().equals("keeping"));
        assertFalse(window.onFx(() -> tasks.canCancel().get()));
        window.onFx(() -> tasks.run("reading", () -> never.await(1, java.util.concurrent.TimeUnit.DAYS)));
        window.until(() -> tasks.canCancel().get());
        window.onFx(() -> {
            tasks.cancel();
            return null;
        });
        assertFalse(window.onFx(() -> tasks.canCancel().get()));
        let.countDown();
        window.until(() -> heard.equals(List.of("kept")));
    }

    @Test
    void theEndIsHeardOfOnceHoweverWorkEnds(FxWindow window) {
        CountDownLatch never = new CountDownLatch(1);
        window.onFx(() -> {
            tasks.run("x", () -> never.await(1, java.util.concurrent.TimeUnit.DAYS))
                    .onSuccess(heard::add).onEnded(() -> heard.add("given up"));
            tasks.cancel();
            return tasks.run("x", () -> "done").onEnded(() -> heard.add("end")).onSuccess(heard::add);
        });
        window.until(() -> heard.equals(List.of("given up", "done", "end")));
    }

    @Test
    void aPictureOfTheWindowIsAPng(FxWindow window, @TempDir Path folder) throws Exception {
        window.show(100, 50, () -> new javafx.scene.layout.VBox(new Label("x")));
        Path file = folder.resolve("x.png");
        window.picture(file);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals("PNG", new String(bytes, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
        assertTrue(bytes.length > 100);
    }
}
