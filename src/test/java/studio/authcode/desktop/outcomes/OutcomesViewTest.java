package studio.authcode.desktop.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.Accessibility;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.plan.CaseResult;

@ExtendWith(FxExtension.class)
@Timeout(60)
class OutcomesViewTest {

    private final List<String> opened = new ArrayList<>();
    private Bench bench;
    private OutcomesView view;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        bench.planner.cases = Tries.all("onLogin", "onAgain", "onOther");
        view = window.show(640, 480, () -> new OutcomesView(bench.workbench.outcomes(),
                place -> opened.add(place.toString()), bench.settings, bench.workbench.tr()));
        window.onFx(() -> bench.open("tiki"));
    }

    @AfterEach
    void close(FxWindow window) {
        window.onFx(() -> {
            view.close();
            bench.close();
            return null;
        });
    }

    private void tried(FxWindow window) {
        window.click("#outcomes-run");
        List<CaseResult> results = bench.planner.cases.stream().map(each -> switch (each.outcome().id()) {
            case "deny", "close" -> Tries.failed(each);
            case "timeout" -> Tries.unable(each);
            case "allow" -> Tries.warned(each);
            default -> Tries.passed(each);
        }).toList();
        window.onFx(() -> {
            bench.planner.tried.getLast().ends(results);
            return null;
        });
    }

    @Test
    void theMatrixIsWalkedWithTheKeyboardAndACaseSaysWhy(FxWindow window) {
        tried(window);
        assertEquals("30 cases: 21 passed (3 with a warning), 6 failed, 3 could not run · 41 ms",
                window.<Label>find("#outcomes-summary").getText());
        TableView<Matrix.Row> table = window.find("#outcomes-table");
        window.onFx(() -> {
            view.focus();
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
            return null;
        });
        window.press(KeyCode.DOWN);
        window.press(KeyCode.RIGHT);
        assertEquals("pages/home/index#onAgain/deny", window.<Label>find("#case-name").getText());
        assertEquals("fail", window.<Label>find("#case-mark").getText());
        assertEquals(2, window.<ListView<?>>find("#case-trail").getItems().size());
        window.picture(Path.of("target/screens/outcomes.png"));
        window.click(".case-reasons .link-button");
        assertEquals(List.of("src/pages/home/index.js:9:5"), opened);
        window.onFx(() -> {
            table.requestFocus();
            return null;
        });
        window.press(KeyCode.ENTER);
        assertEquals(1, bench.planner.tried.getLast().cases().size());
    }

    @Test
    void aCellSaysInWordsWhatItsColourSays(FxWindow window) {
        tried(window);
        assertTrue(window.onFx(() -> {
            window.stage().getScene().snapshot(null);
            return view.lookupAll(".verdict-cell").stream().map(cell -> cell.getAccessibleText()).toList();
        }).contains("pages/home/index#onLogin: close: fail, 1 reason"));
        assertEquals(List.of(), window.onFx(() -> Accessibility.nameless(view)));
    }

    @Test
    void theSelectedCaseStaysWhenOnlyFailingOnesAreShown(FxWindow window) {
        tried(window);
        TableView<Matrix.Row> table = window.find("#outcomes-table");
        window.onFx(() -> {
            table.getSelectionModel().clearAndSelect(2, table.getColumns().get(4));
            return null;
        });
        assertEquals("pages/home/index#onOther/close", window.<Label>find("#case-name").getText());
        window.click("#outcomes-failing");
        assertEquals(4, table.getColumns().size());
        assertEquals("pages/home/index#onOther/close", window.<Label>find("#case-name").getText());
        assertEquals("pages/home/index#onOther/close",
                bench.workbench.outcomes().selected().get().orElseThrow().id());
    }
}
