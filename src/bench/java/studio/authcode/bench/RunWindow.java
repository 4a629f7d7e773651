package studio.authcode.bench;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Subscription;
import studio.authcode.Studio;
import studio.authcode.base.Text;
import studio.authcode.consent.Decision;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.NoDialogs;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.shell.LateParts;
import studio.authcode.desktop.shell.NoticeStack;
import studio.authcode.desktop.shell.Prepared;
import studio.authcode.desktop.shell.Runners;
import studio.authcode.desktop.shell.ShellView;
import studio.authcode.desktop.shell.Themes;
import studio.authcode.desktop.shell.Workbench;
import studio.authcode.project.ProjectWatcher;
import studio.authcode.runtime.Network;

/// The studio's window without a display, with a project whose handler is run again on every save; whoever is asked
/// there allows at once.
final class RunWindow implements AutoCloseable {

    private static final long PATIENCE = 20;

    private Stage stage;
    private Workbench bench;
    private ShellView shell;

    /// Starts JavaFX, which can be done once in a process.
    RunWindow() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        FutureTask<Stage> started = new FutureTask<>(Stage::new);
        Platform.startup(started);
        stage = done(started);
        Platform.setImplicitExit(false);
    }

    /// Opens a project, and runs a handler of it a first time.
    void open(Studio studio, Path folder, Handler handler) throws InterruptedException {
        onFx(() -> build(studio));
        onFx(() -> bench.open(folder, Optional.empty()));
        until(bench.session().checked(), checked -> checked.filter(each -> each.whole()).isPresent());
        onFx(() -> {
            bench.run().onSave().set(true);
            bench.run().run(handler);
        });
        until(bench.run().underWay(), running -> !running);
    }

    private void build(Studio studio) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = Settings.forgetful();
        settings.put("language", "en");
        NoticeStack notices = new NoticeStack(new Tr(() -> Workbench.language(settings)));
        Runners runners = new Runners(studio::runs, studio::planner, _ -> Network.loopbackOnly());
        Prepared prepared = new Prepared(studio, runners, RunWindow::refused, Runnable::run);
        bench = new Workbench(prepared.engine(), settings, new FxTasks(error -> refused(error.text())), notices,
                (watched, changed) -> ProjectWatcher.open(watched, changed)::close);
        shell = new ShellView(bench, new ShellView.Outside(new NoDialogs(), _ -> { }, notices, new Themes(settings),
                () -> { }, () -> { }), new LateParts(bench, new NoDialogs()));
        // The headless screen is no larger.
        Scene scene = new Scene(shell, 1000, 820);
        scene.getStylesheets().add("/studio/authcode/desktop/app.css");
        stage.setScene(scene);
        stage.show();
        shell.fill();
        bench.desk().asking().subscribe(question ->
                question.ifPresent(_ -> Platform.runLater(() -> bench.desk().answer(Decision.Whole.ALLOW))));
    }

    private static void refused(Text text) {
        throw new IllegalStateException(String.valueOf(text));
    }

    /// Waits until a row of the list of events that holds a text has been laid out.
    ///
    /// @return when that was, in [System#nanoTime()]
    long shows(String text) throws InterruptedException {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        Runnable look = () -> {
            if (isShown(text)) {
                seen.complete(System.nanoTime());
            }
        };
        onFx(() -> stage.getScene().addPostLayoutPulseListener(look));
        try {
            return got(seen, text);
        } finally {
            onFx(() -> stage.getScene().removePostLayoutPulseListener(look));
        }
    }

    private boolean isShown(String text) {
        for (Node line : shell.lookupAll("#run-trail .event-line")) {
            if (line.lookup(".label") instanceof Label label && label.getText().contains(text)
                    && label.getWidth() > 0) {
                return true;
            }
        }
        return false;
    }

    private <T> void until(ObservableValue<T> value, java.util.function.Predicate<T> holds)
            throws InterruptedException {
        CompletableFuture<T> reached = new CompletableFuture<>();
        Subscription[] listening = new Subscription[1];
        onFx(() -> listening[0] = value.subscribe(now -> {
            if (holds.test(now)) {
                reached.complete(now);
            }
        }));
        try {
            got(reached, String.valueOf(value));
        } finally {
            onFx(listening[0]::unsubscribe);
        }
    }

    private static <T> T got(CompletableFuture<T> future, String what) throws InterruptedException {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Never seen: " + what, e);
        }
    }

    /// Leaves the project, so that nothing of it is watched or run any more.
    void leave() {
        onFx(() -> {
            shell.close();
            bench.close();
        });
    }

    private static void onFx(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        done(task);
    }

    private static <T> T done(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Platform.exit();
    }
}
