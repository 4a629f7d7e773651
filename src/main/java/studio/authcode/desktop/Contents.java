package studio.authcode.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.util.Subscription;
import studio.authcode.desktop.common.FxDialogs;
import studio.authcode.desktop.common.FxTasks;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.registry.RegistryFollower;
import studio.authcode.desktop.shell.LateParts;
import studio.authcode.desktop.shell.NoticeStack;
import studio.authcode.desktop.shell.ShellView;
import studio.authcode.desktop.shell.Themes;
import studio.authcode.desktop.shell.Workbench;
import studio.authcode.project.ProjectWatcher;

/// What is in the window; it is built anew when the language changes, on the same view models.
final class Contents {

    private final Stage stage;
    private final Means means;
    private final Runnable quit;
    private final Workbench bench;
    private final RegistryFollower registry;
    private final Subscription reaching;
    private ShellView shell;

    /// What the contents are built with.
    record Means(Settings settings, FxTasks tasks, NoticeStack notices, Themes themes) {
    }

    Contents(Workbench.Engine engine, Stage stage, Means means, Runnable quit) {
        this.stage = stage;
        this.means = means;
        this.quit = quit;
        this.bench = new Workbench(engine, means.settings(), means.tasks(), means.notices(),
                (folder, changed) -> ProjectWatcher.open(folder, changed)::close);
        this.registry = new RegistryFollower(
                engine.registry(), bench.tools(), bench.session()::registryChanged);
        this.shell = build();
        this.reaching = bench.pages().reaching().subscribe(any -> {
            if (any) {
                bench.run().warmUp();
            }
        });
    }

    /// Puts the contents into the window.
    void show() {
        stage.getScene().setRoot(shell);
        stage.titleProperty().bind(bench.session().project().map(folder ->
                folder.map(path -> path.getFileName() + " – AuthCode Studio").orElse("AuthCode Studio")));
    }

    /// Opens a project, or the last one where none is given.
    void open(Optional<Path> project, Optional<String> wallet) {
        project.ifPresentOrElse(path -> bench.open(path, wallet), bench::openLast);
    }

    /// Builds what could wait.
    void fill() {
        shell.fill();
    }

    void close() {
        reaching.unsubscribe();
        registry.close();
        shell.close();
        bench.close();
    }

    private ShellView build() {
        FxDialogs dialogs = new FxDialogs(() -> stage, bench.tr());
        return new ShellView(bench, new ShellView.Outside(dialogs, new Opener(means.tasks()), means.notices(),
                means.themes(), this::rebuild, quit), new LateParts(bench, dialogs));
    }

    private void rebuild() {
        ShellView old = shell;
        shell = build();
        stage.getScene().setRoot(shell);
        old.close();
        shell.fill();
    }
}
