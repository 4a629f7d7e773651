package studio.authcode.desktop.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.registry.RegisteredApp;

@ExtendWith(FxExtension.class)
@Timeout(60)
class ProjectViewTest {

    private final List<String> opened = new ArrayList<>();
    private Bench bench;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        window.show(280, 700, () -> new ProjectView(bench.workbench.project(), new ProjectView.Around(
                place -> opened.add(place.toString()), bench.workbench.remedies(), () -> opened.add("asked"),
                List.of()), bench.workbench.tr()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void run(FxWindow window, Runnable work) {
        window.onFx(() -> {
            work.run();
            return null;
        });
    }

    private static String status(FxWindow window) {
        return window.<Label>find("#project-status").getAccessibleText();
    }

    @Test
    void withoutAProjectOneIsAskedFor(FxWindow window) {
        assertEquals("No project", status(window));
        window.click("#project-open");
        assertEquals(List.of("asked"), opened);
    }

    @Test
    void oneWordSaysThatTheIdIsRight(FxWindow window) {
        run(window, () -> bench.open("tiki"));
        assertEquals("Registered", status(window));
        window.click(".identity .link-button");
        assertTrue(opened.getFirst().startsWith("package.json:"), opened.toString());
    }

    @Test
    void aWrongIdIsRepairedByAButton(FxWindow window) {
        run(window, () -> bench.open("wrong-id"));
        assertEquals("Not registered", status(window));
        assertTrue(window.shows("#project-difference"));
        assertTrue(window.shows(".differs"));
        window.click("#project-use-registered");
        assertEquals("Registered", status(window));
        assertFalse(window.shows("#project-difference"));
    }

    @Test
    void aProjectWithoutAnIdOffersTheRegisteredApps(FxWindow window) throws Exception {
        Path folder = bench.copy("alipay");
        Files.writeString(folder.resolve("authcode.json"), "{\"wallet\": \"alipay\"}");
        run(window, () -> bench.workbench.open(folder, Optional.empty()));
        assertEquals("No app chosen", status(window));
        ComboBox<RegisteredApp> choices = window.find("#project-choose");
        run(window, () -> choices.getSelectionModel().select(0));
        assertEquals("Registered", status(window));
    }
}
