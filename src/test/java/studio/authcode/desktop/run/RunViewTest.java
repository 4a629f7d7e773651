package studio.authcode.desktop.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.desktop.common.Accessibility;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.JsonItem;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.FakeRuns;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;

@ExtendWith(FxExtension.class)
@Timeout(60)
class RunViewTest {

    private static final int MANY = 20_000;

    private final List<String> opened = new ArrayList<>();
    private Bench bench;
    private RunView view;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder, new FxTasks(_ -> { }));
        view = window.show(640, 480, () -> new RunView(bench.workbench.run(),
                place -> opened.add(place.toString()), bench.settings, bench.workbench.tr()));
        window.onFx(() -> bench.open("tiki"));
        window.until(() -> bench.workbench.session().checked().get().isPresent());
    }

    @AfterEach
    void close(FxWindow window) {
        window.onFx(() -> {
            view.close();
            bench.close();
            return null;
        });
    }

    private FakeRuns.Begun begin(FxWindow window) {
        int before = bench.runs.begun.size();
        window.onFx(() -> {
            bench.workbench.run().run(new Handler(Events.HOME, Optional.empty(), "onLogin", false, true,
                    Place.at("src/pages/home/index.js", 12, 3)));
            return null;
        });
        window.until(() -> bench.runs.begun.size() > before);
        return bench.runs.last();
    }

    private ListView<RunEvent> list(FxWindow window) {
        return window.find("#run-trail");
    }

    private void waitFor(FxWindow window, int rows) {
        window.until(() -> list(window).getItems().size() == rows);
    }

    @Test
    void whatHappensIsListedAndAnErrorLeadsToItsLine(FxWindow window) {
        FakeRuns.Begun begun = begin(window);
        begun.happens(Events.shown(), new RunEvent.Tap(Events.HOME, Optional.empty(), "onLogin", Json.object()),
                new RunEvent.Call("f1", "getAuthCode", Events.json("{'scopes': ['user_profile']}"),
                        Optional.of(Place.at("src/pages/home/index.js", 14, 5))),
                new RunEvent.Delivered("f1", "fail", Events.json("{'error': 11}"), true, false),
                Events.console("denied\nby the user"), Events.data("{'message': 'No', 'user.name': null}"),
                Events.failure("TypeError: x is undefined"));
        begun.end().complete(new RunResult(RunResult.Status.FAILED, List.of(Text.of("consent.prompt.timeout")),
                List.of(), List.of(new RunResult.PageState(Events.HOME,
                        Events.json("{'message': 'No', 'user': {'name': null}, 'cart': []}"))), 12));
        waitFor(window, 7);
        window.until(() -> window.<Label>find("#run-phase").getText().equals("failed"));
        TreeView<JsonItem> state = window.find("#run-state");
        window.until(() -> !state.getRoot().getChildren().isEmpty());
        assertEquals("data of pages/home/index", state.getRoot().getChildren().getFirst().getValue().name());
        window.picture(Path.of("target/screens/run.png"));
        window.onFx(() -> {
            view.focus();
            list(window).getSelectionModel().selectLast();
            return null;
        });
        window.press(KeyCode.ENTER);
        assertEquals(List.of("src/pages/home/index.js:12:3"), opened);
        assertEquals("error", window.onFx(() -> state.getRoot().getChildren().getFirst().getValue().name()));
    }

    @Test
    void thousandsOfEventsAreShownWithoutAsManyRows(FxWindow window) {
        FakeRuns.Begun begun = begin(window);
        IntStream.range(0, MANY).forEach(i -> begun.happens(Events.console("line " + i)));
        begun.happens(Events.failure("boom"));
        begun.ends();
        waitFor(window, MANY + 1);
        window.until(() -> !view.lookupAll(".event-line").isEmpty());
        assertTrue(window.onFx(() -> view.lookupAll(".event-line").size()) < 100);
        window.click("#run-trail-errors");
        assertEquals(1, list(window).getItems().size());
        window.click("#run-trail-console");
        assertEquals(MANY, list(window).getItems().size());
    }

    @Test
    void aRunIsStoppedAndBegunAgainByTheButtons(FxWindow window) {
        FakeRuns.Begun begun = begin(window);
        window.click("#run-stop");
        window.until(() -> begun.end().isCancelled());
        assertEquals("stopped", window.<Label>find("#run-phase").getText());
        window.click("#run-again");
        window.until(() -> bench.runs.begun.size() == 2);
        window.click("#run-on-save");
        assertTrue(bench.workbench.run().onSave().get());
        assertEquals(List.of(), window.onFx(() -> Accessibility.nameless(view)));
    }
}
