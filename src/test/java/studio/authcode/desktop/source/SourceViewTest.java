package studio.authcode.desktop.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
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
            pane.getChildren().setAll(new SourceView(model, bench.workbench.problems().finding(),
                    bench.workbench.remedies(), this, bench.workbench.tr()));
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

    private void run(FxWindow window, Runnable work) {
        window.onFx(() -> {
            work.run();
            window.stage().getScene().snapshot(null);
            return null;
        });
    }

    private void writes(String file, int lines) {
        try {
            Files.writeString(project.resolve(file), "{\n" + IntStream.range(2, lines)
                    .mapToObj(line -> "let " + file.charAt(4) + line + " = 1;\n").collect(Collectors.joining()) + "}");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean numbered(FxWindow window, String number) {
        return window.onFx(() -> pane.lookupAll(".line-number").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals(number)));
    }

    /// Scrolls as the scroll bar does: the cursor stays where it is.
    private void scroll(FxWindow window, int lines) {
        writes("src/long.js", 400);
        run(window, () -> model.open(Place.of("src/long.js")));
        run(window, () -> {
            ScrollBar bar = (ScrollBar) pane.lookup("#source-text .scroll-bar:vertical");
            bar.setValue(bar.getMax() * lines / 400);
        });
        window.until(() -> !numbered(window, "1"));
    }

    @Test
    void aScrolledFileGivesWayToAShorterOneAndMayBecomeShorterItself(FxWindow window) {
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        run(window, () -> Thread.currentThread().setUncaughtExceptionHandler((_, error) -> thrown.add(error)));
        try {
            for (int line : new int[] {17, 390}) {
                writes("src/long.js", 400);
                writes("src/few.js", 4);
                shows(window, Place.at("src/long.js", line, 1));
                window.until(() -> TextPos.ofLeading(line - 1, 0).equals(caret(window)));
                run(window, () -> model.open(Place.of("src/few.js")));
                window.until(() -> numbered(window, "1") && !numbered(window, "5"));
                shows(window, Place.at("src/long.js", line, 1));
                window.until(() -> TextPos.ofLeading(line - 1, 0).equals(caret(window)));
                writes("src/long.js", 4);
                run(window, bench::changed);
                window.until(() -> numbered(window, "1") && !numbered(window, "5"));
                scroll(window, line);
                run(window, () -> model.open(Place.of("src/few.js")));
                window.until(() -> numbered(window, "1") && !numbered(window, "5"));
            }
            assertEquals(List.of(), thrown);
        } finally {
            run(window, () -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
    }

    @Test
    void aPlaceIsShownToItsEnd(FxWindow window) throws IOException {
        Path manifest = project.resolve("package.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\n", " ").replace("shop", "x".repeat(200)));
        run(window, bench::changed);
        Place place = window.onFx(() -> bench.workbench.problems().previous().orElseThrow());
        assertEquals("package.json", place.file());
        shows(window, place);
        window.until(() -> window.shows(".underline-error"));
        run(window, () -> { });
        Bounds area = window.onFx(() -> bounds("#source-text"));
        Bounds underlined = window.onFx(() -> bounds(".underline-error"));
        assertTrue(area.contains(underlined), area + " " + underlined);
    }

    private Bounds bounds(String query) {
        Node node = pane.lookup(query);
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void theSelectedProblemStandsFirstBelow(FxWindow window) throws IOException {
        Files.writeString(project.resolve("authcode.json"), "{\"ignore\": 1, \"rules\": {\"prompts\": \"nope\"}}");
        run(window, bench::changed);
        List<String> first = new java.util.ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Place place = window.onFx(() -> bench.workbench.problems().next().orElseThrow());
            assertEquals("authcode.json", place.file());
            assertEquals(1, place.line());
            shows(window, Place.of(place.file()));
            first.add(window.onFx(() -> ((Label) pane.lookup(".finding-card .label")).getText()));
        }
        assertEquals(2, first.stream().distinct().count(), first.toString());
    }

    @Test
    void aLongLineAndALargeFileAreShown(FxWindow window) throws IOException {
        Files.writeString(project.resolve("src/app.js"), "x".repeat(100_000) + "\n" + "let y = 1;\n".repeat(80_000));
        shows(window, Place.at("src/app.js", 60_000, 5));
        window.until(() -> TextPos.ofLeading(59_999, 4).equals(caret(window)));
    }
}
