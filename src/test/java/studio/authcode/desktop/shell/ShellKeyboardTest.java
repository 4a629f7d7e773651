package studio.authcode.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.NoDialogs;
import studio.authcode.desktop.common.Tr;
import tools.jackson.databind.JsonNode;

/// The main job in the real window, with the keyboard alone.
@ExtendWith(FxExtension.class)
@Timeout(60)
class ShellKeyboardTest {

    private ShellView open(FxWindow window, Bench bench) {
        ShellView shell = window.show(1000, 800, () -> {
            NoticeStack notices = new NoticeStack(new Tr(() -> Workbench.language(bench.settings)));
            return new ShellView(bench.workbench, new ShellView.Outside(new NoDialogs(), _ -> { }, notices,
                    new Themes(bench.settings), () -> { }, () -> { }), new LateParts(bench.workbench, new NoDialogs()));
        });
        window.onFx(() -> {
            bench.workbench.openLast();
            shell.fill();
            return null;
        });
        window.until(() -> bench.workbench.request().canRequest().get());
        return shell;
    }

    @Test
    void oneScopeIsAllowedTheNextRefusedAndThePayloadIsInTheLog(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder, new FxTasks(_ -> { }))) {
            ShellView shell = open(window, bench);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until(() -> window.shows("#consent-allow"));
            window.press(KeyCode.A);
            window.until(() -> bench.workbench.desk().asking().get().filter(each -> each.prompt().number() == 2)
                    .isPresent());
            window.press(KeyCode.D);
            window.until(() -> window.shows("#consent-result"));
            assertEquals(List.of("user_profile"), bench.workbench.desk().delivered().get().orElseThrow().granted());
            TableView<?> log = window.find(".table-view");
            window.until(() -> log.getItems().size() == 1 && log.getSelectionModel().getSelectedIndex() == 0);
            window.onFx(() -> {
                shell.close();
                return null;
            });
        }
    }

    @Test
    void theFocusGoesRoundTheWholeWindow(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder, new FxTasks(_ -> { }))) {
            ShellView shell = open(window, bench);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.until(() -> focused(window, "request-scope"));
            window.type("of");
            window.press(KeyCode.BACK_SPACE);
            window.press(KeyCode.BACK_SPACE);
            window.press(KeyCode.BACK_SPACE);
            window.until(() -> bench.settings.texts("request.scopes.tiki").equals(List.of("user_profile")));
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.until(() -> focused(window, "log-filter"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
            window.until(() -> focused(window, "toolbar-wallet"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.until(() -> focused(window, "apps-filter"));
            window.press(KeyCode.F1);

            window.until(() -> window.shows(".modal-card"));
            window.onFx(() -> {
                shell.close();
                return null;
            });
        }
    }

    @Test
    void aHandlerIsRunItsQuestionsAnsweredAndEveryOutcomeTried(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder, new FxTasks(_ -> { }))) {
            ShellView shell = open(window, bench);
            window.until(() -> window.shows("#run-onLogin"));
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until(() -> focused(window, "pages-list"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until(() -> bench.runs.begun.size() == 1 && window.shows("#run-trail"));
            CompletionStage<JsonNode> answer = bench.runs.last().audience().answer("confirm", Json.object());
            window.until(() -> focused(window, "dialog-ok"));
            window.press(KeyCode.ENTER);
            assertEquals("{\"confirm\":true}",
                    answer.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join().toString());
            bench.runs.last().ends();
            window.until(() -> window.shows("ok"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            window.until(() -> bench.runs.begun.size() == 2);
            window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.X);
            window.until(() -> bench.runs.last().end().isCancelled());
            window.press(KeyCode.CONTROL, KeyCode.T);
            window.until(() -> bench.planner.tried.size() == 1 && focused(window, "outcomes-table"));
            window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
            window.until(() -> bench.planner.tried.getFirst().end().isCancelled());
            window.onFx(() -> {
                shell.close();
                return null;
            });
        }
    }

    @Test
    void aProblemIsFoundLookedAtRepairedAndTakenBack(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder, new FxTasks(_ -> { }))) {
            ShellView shell = open(window, bench);
            Path project = Troubled.write(bench);
            window.onFx(() -> {
                bench.workbench.open(project, Optional.empty());
                return null;
            });
            window.until(() -> window.shows("#problems-list"));
            window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
            window.until(() -> focused(window, "problems-list"));
            window.press(KeyCode.SHIFT, KeyCode.F8);
            window.press(KeyCode.SHIFT, KeyCode.F8);
            window.press(KeyCode.F8);
            window.until(() -> window.shows("#source-fix"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.until(() -> focused(window, "source-text"));
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.until(() -> focused(window, "source-picker-filter"));
            window.press(KeyCode.ESCAPE);
            window.until(() -> !window.shows("#source-picker"));
            window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
            window.until(() -> window.shows("#fix-preview"));
            window.press(KeyCode.ENTER);
            window.until(() -> bench.workbench.session().app().get().equals("vn.example.coffee"));
            window.onFx(() -> {
                shell.close();
                return null;
            });
        }
    }

    private static boolean focused(FxWindow window, String id) {
        for (Node node = window.stage().getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }
}
