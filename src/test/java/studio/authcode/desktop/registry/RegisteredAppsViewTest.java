package studio.authcode.desktop.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Settings;
import studio.authcode.registry.RegisteredApp;

@ExtendWith(FxExtension.class)
class RegisteredAppsViewTest {

    @TempDir
    Path folder;

    private Desk desk;
    private StackPane stack;

    @BeforeEach
    void open(FxWindow window) {
        desk = new Desk(folder);
        desk.registry.putAll(List.of(
                Desk.app("{\"wallet\":\"tiki\",\"id\":\"vn.acme\",\"name\":\"Shop\"}"),
                Desk.app("{\"wallet\":\"dana\",\"id\":\"2021\",\"scopes\":[\"KYC_INFO\"]}")));
        desk.model.usedKey().set(new AppKey("dana", "2021"));
        stack = window.show(960, 720, () -> new StackPane(
                new RegisteredAppsView(desk.model, new Front(), Settings.forgetful(), desk.tools.tr()).root()));
    }

    @Test
    void theAppOfTheOpenProjectIsMarked(FxWindow window) {
        assertTrue(window.onFx(() -> stack.lookupAll(".table-cell").stream().map(Node::getAccessibleText)
                .anyMatch("2021, used by the open project"::equals)));
        window.picture(Path.of("target/screens/registered-apps.png"));
    }

    @Test
    void anAppIsFoundEditedAndSavedWithTheKeyboardAlone(FxWindow window) {
        window.onFx(() -> {
            stack.lookup("#apps-filter").requestFocus();
            return null;
        });
        window.type("acme");
        window.until(() -> table(window).getItems().size() == 1);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until(() -> stack.lookup("#app-editor") != null);
        window.type("vn.other");
        window.press(KeyCode.ENTER);
        window.until(() -> stack.lookup("#app-editor") == null);
        assertTrue(desk.registry.find("tiki", "vn.other").isPresent());
        assertFalse(desk.registry.find("tiki", "vn.acme").isPresent());
    }

    @Test
    void anIdThatIsTakenCannotBeSaved(FxWindow window) {
        window.click("#apps-add");
        window.until(() -> stack.lookup("#app-editor") != null);
        window.type("2021");
        Button save = window.find("#app-save");
        window.until(save::isDisabled);
        assertTrue(window.shows("#app-id-problem"));
        window.press(KeyCode.ESCAPE);
        window.until(() -> stack.lookup("#app-editor") == null);
    }

    @Test
    void aDamagedRegistryIsExplainedInTheView(FxWindow window) throws Exception {
        Files.writeString(desk.registry.file(), "[]");
        window.onFx(() -> {
            desk.model.refresh();
            return null;
        });
        window.until(() -> stack.lookup("#apps-problem") != null);
        assertEquals(0, table(window).getItems().size());
    }

    @Test
    void everyControlHasAName(FxWindow window) {
        window.click("#apps-add");
        window.until(() -> stack.lookup("#app-editor") != null);
        Optional<Node> nameless = window.onFx(() -> stack.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isVisible()
                        && button.getAccessibleText() == null
                        && (button.getText() == null || button.getText().isEmpty())
                        && !button.getStyleClass().contains("arrow-button"))
                .findFirst());
        assertEquals(Optional.empty(), nameless);
    }

    private TableView<RegisteredApp> table(FxWindow window) {
        return window.find("#apps-table");
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
