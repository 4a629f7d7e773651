package studio.authcode.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import studio.authcode.base.Text;
import studio.authcode.desktop.common.FxDialogs;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.shell.LateParts;
import studio.authcode.desktop.shell.NoticeStack;
import studio.authcode.desktop.shell.Prepared;
import studio.authcode.desktop.shell.ShellView;
import studio.authcode.desktop.shell.Themes;
import studio.authcode.desktop.shell.Workbench;
import studio.authcode.project.ProjectWatcher;

/// The one window: builds what is in it, brings it back as it was, and keeps how it is left.
final class MainWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST = 480;
    private static final Duration SETTLED = Duration.seconds(1);

    private final FirstFrame firstFrame;
    private final Runnable closed;
    private final Prepared prepared;
    private final Settings settings;
    private final NoticeStack notices;
    private final FxTasks tasks;
    private final Workbench bench;
    private final Stage stage = new Stage();
    private final PauseTransition settled = new PauseTransition(SETTLED);

    MainWindow(FutureTask<Prepared> preparing, Inbox inbox, FirstFrame firstFrame, Runnable closed) {
        this.firstFrame = firstFrame;
        this.closed = closed;
        this.prepared = done(preparing);
        this.settings = new Settings(prepared.settings(), settled::playFromStart);
        this.notices = new NoticeStack(this::tr);
        this.tasks = new FxTasks(notices::error);
        this.bench = new Workbench(prepared.engine(), settings, tasks, notices,
                (folder, changed) -> ProjectWatcher.open(folder, changed)::close);
        settled.setOnFinished(_ -> save());
        inbox.listen(text -> tasks.later(() -> report(text)));
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> tasks.later(() -> unexpected(error)));
    }

    private static Prepared done(FutureTask<Prepared> preparing) {
        try {
            return preparing.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private studio.authcode.desktop.common.Tr tr() {
        return bench.tr();
    }

    void show(Optional<Path> project, Optional<String> wallet) {
        new Themes(settings).follow();
        ShellView shell = shell();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(shell,
                Math.clamp(settings.number("windowWidth").orElse(WIDTH), LEAST, Math.max(LEAST, screen.getWidth())),
                Math.clamp(settings.number("windowHeight").orElse(HEIGHT), LEAST, Math.max(LEAST, screen.getHeight())));
        scene.getStylesheets().add("/studio/authcode/desktop/app.css");
        stage.setScene(scene);
        stage.setMaximized(settings.on("windowMaximised"));
        stage.titleProperty().bind(bench.session().project().map(folder ->
                folder.map(path -> path.getFileName() + " – AuthCode Studio").orElse("AuthCode Studio")));
        stage.setOnCloseRequest(_ -> close());
        firstFrame.after(scene, () -> tasks.later(() -> {
            project.ifPresentOrElse(path -> bench.open(path, wallet), bench::openLast);
            shell.fill();
        }));
        stage.show();
        remember(scene);
    }

    private ShellView shell() {
        FxDialogs dialogs = new FxDialogs(() -> stage, bench.tr());
        return new ShellView(bench, new ShellView.Outside(
                dialogs, new Opener(tasks), notices, this::rebuild, this::close), new LateParts(bench, dialogs));
    }

    private void rebuild() {
        ShellView old = (ShellView) stage.getScene().getRoot();
        ShellView fresh = shell();
        stage.getScene().setRoot(fresh);
        old.close();
        fresh.fill();
    }

    private void remember(Scene scene) {
        scene.widthProperty().subscribe((_, width) -> size("windowWidth", width.doubleValue()));
        scene.heightProperty().subscribe((_, height) -> size("windowHeight", height.doubleValue()));
        stage.maximizedProperty().subscribe((_, maximised) -> settings.put("windowMaximised", maximised));
    }

    private void size(String name, double size) {
        if (!stage.isMaximized()) {
            settings.put(name, size);
        }
    }

    private void save() {
        String json = settings.json();
        tasks.latest("settings", bench.tr().of("common.saving"), () -> {
            prepared.file().write(json);
            return json;
        });
    }

    private void close() {
        settled.stop();
        prepared.file().write(settings.json());
        bench.close();
        stage.hide();
        closed.run();
    }

    private void report(Text text) {
        notices.error(bench.tr().of(text), "");
    }

    private void unexpected(Throwable error) {
        System.getLogger("authcode").log(System.Logger.Level.DEBUG, error.getMessage(), error);
        notices.error(bench.tr().of("shell.unexpected", String.valueOf(error)), bench.tr().of("shell.unexpected.hint"));
    }
}
