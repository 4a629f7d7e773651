package studio.authcode.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.Accessibility;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.NoDialogs;
import studio.authcode.desktop.common.Tr;

/// Every control of every view can be named by a screen reader, and every action has a shortcut.
@ExtendWith(FxExtension.class)
@Timeout(60)
class AccessibilityTest {

    private ShellView shell(Bench bench) {
        NoticeStack notices = new NoticeStack(new Tr(() -> Workbench.language(bench.settings)));
        ShellView shell = new ShellView(bench.workbench, new ShellView.Outside(new NoDialogs(), _ -> { }, notices,
                new Themes(bench.settings), () -> { }, () -> { }), new LateParts(bench.workbench, new NoDialogs()));
        bench.workbench.openLast();
        shell.fill();
        return shell;
    }

    private void check(FxWindow window, ShellView shell) {
        assertEquals(List.of(), window.onFx(() -> Accessibility.nameless(shell)));
        assertEquals(List.of(), window.onFx(() -> Accessibility.roleless(shell)));
    }

    private void run(FxWindow window, Runnable work) {
        window.onFx(() -> {
            work.run();
            window.stage().getScene().snapshot(null);
            return null;
        });
    }

    @Test
    void everyControlHasANameAndARole(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder)) {
            ShellView shell = window.show(1000, 800, () -> shell(bench));
            check(window, shell);
            run(window, bench.workbench.request()::request);
            check(window, shell);
            run(window, bench.workbench.consent()::allowRest);
            check(window, shell);
            run(window, () -> bench.workbench.open(Path.of("assets/samples/wrong-id"), Optional.empty()));
            check(window, shell);
            run(window, () -> bench.workbench.open(Path.of("assets/samples/dana"), Optional.empty()));
            run(window, () -> bench.workbench.request().neverAnswer(5));
            check(window, shell);
            run(window, shell::showApps);
            check(window, shell);
            run(window, shell::showRun);
            check(window, shell);
            run(window, shell::showOutcomes);
            check(window, shell);
            run(window, shell::showServer);
            check(window, shell);
            run(window, shell::users);
            check(window, shell);
            run(window, shell::contract);
            check(window, shell);
            run(window, shell::close);
        }
    }

    @Test
    void everyActionHasAShortcutOfItsOwn(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder)) {
            ShellView shell = window.show(1000, 800, () -> shell(bench));
            run(window, shell::showApps);
            run(window, shell::showServer);
            List<MenuItem> items = ((MenuBar) window.find("#menu")).getMenus().stream()
                    .flatMap(AccessibilityTest::items).toList();
            List<String> without = items.stream().filter(item -> item.getAccelerator() == null)
                    .map(MenuItem::getText).toList();
            assertEquals(List.of(), without);
            List<String> shortcuts = items.stream().map(item -> item.getAccelerator().getName()).toList();
            assertEquals(shortcuts.stream().distinct().toList(), shortcuts);
            assertTrue(shortcuts.size() > 30, shortcuts.toString());
            run(window, shell::close);
        }
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem))
                .flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item));
    }
}
