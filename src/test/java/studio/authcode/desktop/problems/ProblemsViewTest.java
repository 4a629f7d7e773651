package studio.authcode.desktop.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.Troubled;

@ExtendWith(FxExtension.class)
@Timeout(60)
class ProblemsViewTest implements Modals {

    private final List<String> shown = new ArrayList<>();
    private final StackPane pane = new StackPane();
    private Bench bench;
    private ProblemsView view;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        window.show(320, 800, () -> {
            view = new ProblemsView(bench.workbench.problems(), bench.workbench.remedies(),
                    place -> shown.add(place.toString()), bench.workbench.tr());
            new ProblemModals(bench.workbench.remedies(), this, bench.workbench.tr());
            ScrollPane scroll = new ScrollPane(view);
            scroll.setFitToWidth(true);
            pane.getChildren().setAll(scroll);
            return pane;
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Override
    public void show(Node content) {
        pane.getChildren().add(content);
        content.requestFocus();
    }

    @Override
    public void hide() {
        pane.getChildren().removeLast();
    }

    private void openTroubled(FxWindow window) {
        window.onFx(() -> Troubled.open(bench));
    }

    private int rows(FxWindow window) {
        return window.onFx(() -> view.lookupAll(".problem-row").size());
    }

    @Test
    void aHealthyProjectSaysThatThereAreNone(FxWindow window) {
        assertFalse(view.isVisible());
        window.onFx(() -> bench.open("tiki"));
        assertTrue(view.isVisible());
        assertEquals(0, rows(window));
        assertTrue(window.shows("No problems were found."));
    }

    @Test
    void theButtonsOfTheFilterCountAndHide(FxWindow window) {
        openTroubled(window);
        assertEquals(3, rows(window));
        assertEquals("2", window.<ToggleButton>find("#problems-error").getText());
        assertEquals("Ignored 1", window.<ToggleButton>find("#problems-ignored").getAccessibleText());
        window.click("#problems-error");
        assertEquals(1, rows(window));
    }

    @Test
    void theKeyboardSelectsAndShowsWhereItStands(FxWindow window) {
        openTroubled(window);
        window.onFx(() -> {
            view.focus();
            return null;
        });
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertEquals(1, shown.size());
        assertTrue(shown.getFirst().startsWith("package.json:5:"), shown.toString());
        assertTrue(window.shows("#problems-fix"));
        assertEquals("Fix: Replace it by “vn.example.coffee”",
                window.<Button>find("#problems-fix").getAccessibleText());
    }

    @Test
    void aRepairIsPreviewedAndApplied(FxWindow window) {
        openTroubled(window);
        window.onFx(() -> bench.workbench.problems().previous());
        window.click("#problems-fix");
        assertTrue(window.shows("#fix-diff"));
        assertTrue(window.shows("#fix-characters"));
        assertEquals(3, rows(window));
        window.click("#fix-apply");
        assertFalse(window.shows("#fix-preview"));
        assertEquals(2, rows(window));
    }

    @Test
    void aRepairThatWasNotWantedIsShownAgainWhenAskedForAgain(FxWindow window) {
        openTroubled(window);
        window.onFx(() -> bench.workbench.problems().previous());
        window.click("#problems-fix");
        window.click("#fix-cancel");
        assertFalse(window.shows("#fix-preview"));
        window.click("#problems-fix");
        assertTrue(window.shows("#fix-preview"));
    }

    @Test
    void aProblemIsIgnoredForAReason(FxWindow window) {
        openTroubled(window);
        window.onFx(() -> bench.workbench.problems().previous());
        window.click("#problems-ignore");
        window.type("known");
        window.press(KeyCode.ENTER);
        assertFalse(window.shows("#ignore-form"));
        assertEquals("2", window.<ToggleButton>find("#problems-ignored").getText());
        assertTrue(window.shows("Ignored: known"));
    }
}
