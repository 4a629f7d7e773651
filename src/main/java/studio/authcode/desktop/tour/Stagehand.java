package studio.authcode.desktop.tour;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.NoDialogs;
import studio.authcode.desktop.common.Png;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.project.Watch;
import studio.authcode.desktop.shell.LateParts;
import studio.authcode.desktop.shell.NoticeStack;
import studio.authcode.desktop.shell.Prepared;
import studio.authcode.desktop.shell.Runners;
import studio.authcode.desktop.shell.ShellView;
import studio.authcode.desktop.shell.Themes;
import studio.authcode.desktop.shell.Workbench;

/// Sets the window up as it stands on a screen, and takes its pictures.
final class Stagehand {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 820;

    private final Path out;
    private final TourTasks tasks = new TourTasks();
    private final Workbench bench;
    private final ShellView shell;
    private Scene scene;
    private final List<Path> pictures = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();

    Stagehand(Studio studio, Runners runners, Path out, PrintStream stdout) {
        this.out = out;
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> troubles.add(error));
        Prepared prepared = new Prepared(studio, runners, text -> {
            throw new UserError(text);
        }, Runnable::run);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = Settings.forgetful();
        settings.put("language", "en");
        NoticeStack notices = new NoticeStack(new Tr(() -> Workbench.language(settings)));
        this.bench = new Workbench(prepared.engine(), settings, tasks, notices, Watch.never());
        bench.desk().onDelivered(flow -> stdout.println(Json.write(flow.payload())));
        Dialogs dialogs = new NoDialogs();
        this.shell = new ShellView(bench, new ShellView.Outside(
                dialogs, _ -> { }, notices, new Themes(settings), () -> { }, () -> { }), new LateParts(bench, dialogs));
        this.scene = fresh();
        shell.fill();
    }

    Workbench bench() {
        return bench;
    }

    TourTasks tasks() {
        return tasks;
    }

    ShellView shell() {
        return shell;
    }

    List<Path> pictures() {
        return List.copyOf(pictures);
    }

    void dark(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /// Takes a picture; its number comes from how many there are.
    void picture(String name) throws IOException {
        Path file = out.resolve("%02d-%s.png".formatted(pictures.size() + 1, name));
        // A scene without a window paints some of its nodes as they were the first time; a fresh one paints them all.
        scene.setRoot(new Group());
        scene = fresh();
        // What is laid out only now may change what is beside it.
        scene.snapshot(null);
        Png.write(scene.snapshot(null), file);
        pictures.add(file);
        if (!troubles.isEmpty()) {
            throw new IllegalStateException(troubles.getFirst());
        }
    }

    private Scene fresh() {
        Scene window = new Scene(shell, WIDTH, HEIGHT);
        window.getStylesheets().add("/studio/authcode/desktop/app.css");
        return window;
    }
}
