package studio.authcode.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.NoDialogs;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.consent.ConsentView;
import studio.authcode.desktop.project.ProjectView;
import studio.authcode.desktop.request.RequestView;

/// The window's content as a whole.
@ExtendWith(FxExtension.class)
@Timeout(60)
class ShellViewTest {

    @Test
    void aSmallWindowLeavesRoomForTheProblemsInIt(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder, new FxTasks(_ -> { }))) {
            ShellView shell = window.show(1000, 700, () -> build(bench));
            window.onFx(() -> {
                bench.workbench.openLast();
                shell.fill();
                return null;
            });
            window.until(() -> bench.workbench.request().canRequest().get());
            window.onFx(() -> {
                double project = only(shell, ProjectView.class).getWidth();
                assertTrue(project >= 240, () -> "the project has " + project);
                return null;
            });
            window.onFx(() -> {
                shell.close();
                return null;
            });
        }
    }

    /// None of them is shown: a window itself holds what it showed last for a while.
    @Test
    void aViewThatWasReplacedIsHeldByNothing(FxWindow window, @TempDir Path folder) {
        try (Bench bench = new Bench(folder)) {
            bench.open("wrong-id");
            Workbench workbench = bench.workbench;
            List<WeakReference<?>> replaced = window.onFx(() -> {
                ShellView shell = build(bench);
                shell.fill();
                shell.close();
                RequestView request = new RequestView(workbench.request(), workbench.tr());
                request.close();
                ConsentView phone = new ConsentView(workbench.consent(), workbench.tr());
                phone.close();
                return List.of(new WeakReference<>(shell), new WeakReference<>(request), new WeakReference<>(phone));
            });
            window.until(() -> {
                System.gc();
                return replaced.stream().allMatch(each -> each.get() == null);
            });
        }
    }

    private static ShellView build(Bench bench) {
        NoDialogs dialogs = new NoDialogs();
        NoticeStack notices = new NoticeStack(new Tr(() -> Workbench.language(bench.settings)));
        return new ShellView(bench.workbench, new ShellView.Outside(dialogs, _ -> { }, notices,
                new Themes(bench.settings), () -> { }, () -> { }), new LateParts(bench.workbench, dialogs));
    }

    private static <T extends Region> T only(ShellView shell, Class<T> type) {
        return shell.lookupAll("*").stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
