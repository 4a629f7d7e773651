package studio.authcode.desktop.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
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

@ExtendWith(FxExtension.class)
@Timeout(60)
class PagesViewTest {

    private final List<String> done = new ArrayList<>();
    private Bench bench;
    private PagesView view;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        PagesViewModel model = new PagesViewModel(bench.workbench.session(), bench.workbench.tools(),
                handler -> done.add("ran " + handler.title()));
        window.show(280, 400, () -> {
            view = new PagesView(model, place -> done.add("opened " + place.file() + ":" + place.line()),
                    bench.workbench.tr());
            ScrollPane scroll = new ScrollPane(view);
            scroll.setFitToWidth(true);
            return scroll;
        });
        window.onFx(() -> bench.open("tiki"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theButtonBesideAHandlerRunsItAndItsNameLeadsToTheCode(FxWindow window) {
        window.click("#run-onLogin");
        window.click(".handler-link");
        assertEquals(2, done.size(), done.toString());
        assertEquals("ran pages/home/index#onLogin", done.getFirst());
        assertTrue(done.getLast().startsWith("opened src/pages/home/index.js:"), done.toString());
    }

    @Test
    void theKeyboardFindsRunsAndOpens(FxWindow window) {
        window.onFx(() -> {
            view.focus();
            return null;
        });
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertEquals("ran pages/home/index#onLogin", done.getLast());
        assertTrue(done.getFirst().startsWith("opened "), done.toString());
        window.press(KeyCode.SPACE);
        assertTrue(done.getLast().startsWith("opened "), done.toString());
    }

    private boolean selectedIsSeen(FxWindow window) {
        return window.onFx(() -> view.lookupAll(".handler-row").stream().anyMatch(row ->
                row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))));
    }

    @Test
    void theSelectedHandlerStaysInSightWhenTheProjectIsReadAgain(FxWindow window) {
        window.click("#run-onLogin");
        assertTrue(selectedIsSeen(window));
        window.onFx(() -> {
            bench.changed();
            return null;
        });
        assertTrue(selectedIsSeen(window));
        window.click(".page-link");
        window.click(".handler-row");
        assertTrue(selectedIsSeen(window));
    }

    @Test
    void everythingHasAName(FxWindow window) {
        assertEquals(List.of(), window.onFx(() -> Accessibility.nameless(view)));
        window.picture(Path.of("target/screens/pages.png"));
    }
}
