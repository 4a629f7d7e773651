package studio.authcode.desktop.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.Troubled;

@ExtendWith(FxExtension.class)
@Timeout(60)
class SourceViewTest implements Modals {

    private final StackPane pane = new StackPane();
    private Bench bench;
    private SourceViewModel model;
    private Path project;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        model = bench.workbench.source();
        window.show(640, 480, () -> {
            pane.getChildren().setAll(new SourceView(model, bench.workbench.remedies(), this, bench.workbench.tr()));
            return pane;
        });
        project = window.onFx(() -> Troubled.open(bench));
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

    private void shows(FxWindow window, Place place) {
        window.onFx(() -> {
            model.open(place);
            return null;
        });
    }

    private TextPos caret(FxWindow window) {
        return window.onFx(() -> window.<CodeArea>find("#source-text").getCaretPosition());
    }

    @Test
    void aPlaceHasTheCursorAndItsProblemStandsBelow(FxWindow window) {
        assertTrue(window.shows("#source-trouble"));
        shows(window, Place.at("package.json", 5, 22));
        window.until(() -> TextPos.ofLeading(4, 21).equals(caret(window)));
        assertFalse(window.shows("#source-trouble"));
        assertTrue(window.shows("#source-fix"));
        assertTrue(window.shows(".underline-error"));
        window.click("#source-fix");
        assertTrue(bench.workbench.remedies() != null);
        shows(window, Place.at("package.json", 2, 1));
        window.until(() -> !window.shows("#source-fix"));
    }

    @Test
    void theMouseOnAProblemSaysWhatIsWrong(FxWindow window) {
        shows(window, Place.at("package.json", 5, 22));
        window.until(() -> window.shows(".underline-error"));
        window.hover(".underline-error");
        window.until(() -> window.shows("#source-hover"));
        window.click("#source-hover #source-ignore");
        window.until(() -> !window.shows("#source-hover"));
    }

    @Test
    void theCursorStaysWithItsLineWhenTheFileChanges(FxWindow window) throws IOException {
        shows(window, Place.at("package.json", 5, 22));
        window.until(() -> TextPos.ofLeading(4, 21).equals(caret(window)));
        Path manifest = project.resolve("package.json");
        Files.writeString(manifest, "\n\n" + Files.readString(manifest));
        window.onFx(() -> {
            bench.changed();
            return null;
        });
        assertEquals(TextPos.ofLeading(6, 21), caret(window));
    }

    @Test
    void aFileIsChosenBySomeLetters(FxWindow window) {
        window.click("#source-file");
        window.type("home js");
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.UP);
        window.press(KeyCode.ENTER);
        window.until(() -> model.file().get().equals("src/pages/home/index.js"));
        assertTrue(window.shows(".gutter-call"));
    }

    @Test
    void aLongLineAndALargeFileAreShown(FxWindow window) throws IOException {
        Files.writeString(project.resolve("src/app.js"), "x".repeat(100_000) + "\n" + "let y = 1;\n".repeat(80_000));
        shows(window, Place.at("src/app.js", 60_000, 5));
        window.until(() -> TextPos.ofLeading(59_999, 4).equals(caret(window)));
    }
}
