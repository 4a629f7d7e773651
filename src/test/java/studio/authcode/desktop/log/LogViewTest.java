package studio.authcode.desktop.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.JsonItem;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.NoDialogs;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Told;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.Exchanges;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.Journals;
import tools.jackson.databind.JsonNode;

@ExtendWith(FxExtension.class)
class LogViewTest {

    private static final int MANY = 5_000;

    @TempDir
    Path folder;

    private final List<JsonNode> repeated = new ArrayList<>();
    private final Settings settings = Settings.forgetful();
    private Journal journal;
    private LogViewModel model;
    private LogView view;
    private StackPane stack;

    @BeforeEach
    void open(FxWindow window) {
        journal = Journals.open(folder.resolve("journal.db"), Clock.systemUTC());
        for (int i = 1; i < MANY; i++) {
            journal.append(Flows.of(i));
        }
        journal.append(Flows.of(MANY)).join();
        Tr tr = new Tr(() -> Locale.ENGLISH);
        model = new LogViewModel(journal, new Tools(new FxTasks(_ -> { }), new Told(), tr), new NoDialogs(),
                repeated::add, null);
        stack = window.show(980, 420, () -> {
            view = new LogView(model, new TimelineViewModel(new Exchanges(
                    () -> new ExchangeLog(journal.records()), List::of), _ -> { },
                    new Tools(new FxTasks(_ -> { }), new Told(), tr)),
                    new Front(), settings, tr);
            return new StackPane(view.root());
        });
        window.until(() -> table(window).getItems().size() == MANY && model.selected().get() != null);
    }

    @AfterEach
    void close() {
        view.close();
        journal.close();
    }

    @Test
    void theNewestFlowIsSelectedAndItsPayloadShownAsATree(FxWindow window) {
        assertEquals("f" + MANY, model.selected().get().entry().flow());
        TreeView<JsonItem> tree = window.find("#log-json");
        assertEquals(List.of("success", "complete", "flow"), window.onFx(() -> tree.getRoot().getChildren().stream()
                .map(item -> item.getValue().name()).toList()));
        window.picture(Path.of("target/screens/log.png"));
    }

    @Test
    void onlyTheRowsInViewAreInMemoryHoweverFarTheLogIsScrolled(FxWindow window) {
        for (int i = MANY - 1; i > 0; i -= 100) {
            int row = i;
            window.onFx(() -> {
                table(window).scrollTo(row);
                table(window).layout();
                return null;
            });
        }
        window.until(() -> table(window).getItems().getFirst().isPresent());
        assertTrue(window.onFx(() -> model.rows().get().heldRows()) <= LogRows.MOST_ROWS);
    }

    @Test
    void typingFiltersAndTheKeyboardReachesWhatWasFound(FxWindow window) {
        window.onFx(() -> {
            view.focusFilter();
            return null;
        });
        window.type("NiJ9.4321");
        window.until(() -> table(window).getItems().size() == 1);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        window.until(() -> repeated.size() == 1);
        assertEquals("f4321", repeated.getFirst().path("flow").asString());
        Label count = window.find("#log-count");
        assertEquals("1 found", count.getText());
    }

    @Test
    void aFlowIsCopiedAsACommandLine(FxWindow window) {
        table(window);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.K);
        window.until(() -> Clipboard.getSystemClipboard().getString() != null);
        assertTrue(window.onFx(() -> Clipboard.getSystemClipboard().getString()).startsWith("authcode call --wallet "));
    }

    @Test
    void twoSelectedFlowsAreComparedSideBySide(FxWindow window) {
        window.onFx(() -> {
            table(window).requestFocus();
            return null;
        });
        window.press(KeyCode.SHIFT, KeyCode.DOWN);
        Button compare = window.find("#log-compare");
        window.until(() -> !compare.isDisabled());
        window.click("#log-compare");
        window.until(() -> stack.lookup("#log-compare-view") != null);
        window.picture(Path.of("target/screens/log-compare.png"));
        window.click("#compare-close");
        window.until(() -> stack.lookup("#log-compare-view") == null);
    }

    @Test
    void aFlowThatIsKeptIsShownAtOnce(FxWindow window) {
        journal.append(Flows.of(MANY + 1)).join();
        window.onFx(() -> {
            model.added();
            return null;
        });
        window.until(() -> model.selected().get().entry().flow().equals("f" + (MANY + 1)));
        assertEquals(0, window.onFx(() -> table(window).getSelectionModel().getSelectedIndex()));
    }

    @Test
    void whatNeedsAFlowIsDisabledWhereThereIsNone(FxWindow window) {
        journal.clear().join();
        window.onFx(() -> {
            model.added();
            return null;
        });
        window.until(() -> table(window).getItems().isEmpty());
        for (String button : List.of("repeat", "compare", "copy", "export", "clear")) {
            window.until(() -> stack.lookup("#log-" + button).isDisabled());
        }
        window.picture(Path.of("target/screens/log-empty.png"));
    }

    @Test
    void everyButtonHasAName(FxWindow window) {
        Optional<Node> nameless = window.onFx(() -> stack.lookupAll(".button, .menu-button").stream()
                .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isBlank()).findFirst());
        assertEquals(Optional.empty(), nameless);
    }

    private static TableView<Optional<JournalRow>> table(FxWindow window) {
        return window.find("#log-table");
    }

    /// Puts a form in front of the view.
    private final class Front implements Modals {

        @Override
        public void show(Node content) {
            stack.getChildren().add(content);
        }

        @Override
        public void hide() {
            stack.getChildren().removeLast();
        }
    }
}
