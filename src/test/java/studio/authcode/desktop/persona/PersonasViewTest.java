package studio.authcode.desktop.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.Modals;

@ExtendWith(FxExtension.class)
class PersonasViewTest {

    @TempDir
    Path folder;

    private Desk desk;
    private StackPane stack;

    @BeforeEach
    void open(FxWindow window) {
        desk = new Desk(folder);
        stack = window.show(920, 680, () ->
                new StackPane(new PersonasView(desk.model, new Front(), desk.tools.tr()).root()));
    }

    @Test
    void whatIsTypedIsKeptWhenTheFieldIsLeft(FxWindow window) {
        type(window, "#persona-field-nickname", "lan");
        window.press(KeyCode.TAB);
        window.until(() -> "lan".equals(desk.personas.get("linh").fields().get("nickname")));
        window.picture(Path.of("target/screens/personas.png"));
    }

    @Test
    void whatIsTypedForOneUserNeverReachesAnother(FxWindow window) {
        type(window, "#persona-field-nickname", "lan");
        window.onFx(() -> {
            desk.model.selected().set(desk.model.all().get(1));
            return null;
        });
        TextField nickname = window.find("#persona-field-nickname");
        assertEquals("", nickname.getText());
        assertEquals(null, desk.personas.get("omar").fields().get("nickname"));
    }

    @Test
    void aUserIsAddedAndNamed(FxWindow window) {
        window.click("#personas-add");
        type(window, "#persona-name", "Lan");
        window.press(KeyCode.ENTER);
        window.until(() -> desk.personas.all().getLast().name().equals("Lan"));
    }

    @Test
    void escapeKeepsWhatIsTypedAndClosesTheForm(FxWindow window) {
        type(window, "#persona-field-nickname", "lan");
        window.press(KeyCode.ESCAPE);
        window.until(() -> stack.getChildren().isEmpty());
        assertEquals("lan", desk.personas.get("linh").fields().get("nickname"));
    }

    @Test
    void everyControlHasAName(FxWindow window) {
        Optional<Node> nameless = window.onFx(() -> stack.lookupAll(".button, .text-field, .list-view").stream()
                .filter(node -> node.getAccessibleText() == null && !"personas-close".equals(node.getId()))
                .findFirst());
        assertEquals(Optional.empty(), nameless);
    }

    private static void type(FxWindow window, String field, String text) {
        window.onFx(() -> {
            TextField target = window.find(field);
            target.requestFocus();
            target.selectAll();
            return null;
        });
        window.type(text);
    }

    /// Puts a form in front of the view.
    private final class Front implements Modals {

        @Override
        public void show(Node content) {
            stack.getChildren().add(content);
        }

        @Override
        public void hide() {
            stack.getChildren().clear();
        }
    }
}
