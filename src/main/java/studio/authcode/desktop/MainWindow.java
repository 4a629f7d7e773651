package studio.authcode.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import studio.authcode.base.Lazy;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.shell.NoticeStack;
import studio.authcode.desktop.shell.Prepared;
import studio.authcode.desktop.shell.Themes;
import studio.authcode.desktop.shell.Workbench;

/// The one window: shows itself first and what is in it right after, comes back as it was, keeps how it is left.
final class MainWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST = 480;
    private static final Duration SETTLED = Duration.seconds(1);

    private final Inbox inbox;
    private final FirstFrame firstFrame;
    private final Runnable closed;
    private final Prepared prepared;
    private final Settings settings;
    private final Tr tr;
    private final Themes themes;
    private final Lazy<NoticeStack> notices;
    private final FxTasks tasks;
    private final Stage stage = new Stage();
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private Runnable end = () -> { };

    MainWindow(Prepared prepared, Inbox inbox, FirstFrame firstFrame, Runnable closed) {
        this.inbox = inbox;
        this.firstFrame = firstFrame;
        this.closed = closed;
        this.prepared = prepared;
        this.settings = new Settings(prepared.settings(), settled::playFromStart);
        this.tr = new Tr(() -> Workbench.language(settings));
        this.themes = new Themes(settings);
        this.notices = new Lazy<>(() -> new NoticeStack(tr));
        this.tasks = new FxTasks(error -> notices.get().error(error));
        settled.setOnFinished(_ -> save());
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> tasks.later(() -> unexpected(error)));
    }

    void show(Optional<Path> project, Optional<String> wallet) {
        themes.follow();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(new FirstScreen(tr),
                Math.clamp(settings.number("windowWidth").orElse(WIDTH), LEAST, Math.max(LEAST, screen.getWidth())),
                Math.clamp(settings.number("windowHeight").orElse(HEIGHT), LEAST, Math.max(LEAST, screen.getHeight())));
        stage.setScene(scene);
        stage.setTitle("AuthCode Studio");
        stage.setMaximized(settings.on("windowMaximised"));
        stage.setOnCloseRequest(_ -> close());
        firstFrame.after(scene, () -> tasks.next(() -> fill(scene, project, wallet)));
        stage.show();
    }

    private void fill(Scene scene, Optional<Path> project, Optional<String> wallet) {
        // Reading the stylesheet takes longer than showing the first screen, which does without it.
        scene.getStylesheets().add("/studio/authcode/desktop/app.css");
        Contents contents = new Contents(
                prepared.engine(), stage, new Contents.Means(settings, tasks, notices.get(), themes), this::close);
        end = contents::close;
        contents.show();
        inbox.listen(text -> tasks.later(() -> notices.get().error(tr.of(text), "")));
        remember(scene);
        tasks.next(() -> {
            contents.fill();
            contents.open(project, wallet);
            firstFrame.ready(scene);
        });
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
        tasks.keep(tr.of("common.saving"), () -> {
            prepared.file().write(json);
            return json;
        });
    }

    private void close() {
        settled.stop();
        prepared.file().write(settings.json());
        end.run();
        stage.hide();
        closed.run();
    }

    private void unexpected(Throwable error) {
        System.getLogger("authcode").log(System.Logger.Level.ERROR, String.valueOf(error), error);
        notices.get().error(tr.of("shell.unexpected", String.valueOf(error)), tr.of("shell.unexpected.hint"));
    }
}
