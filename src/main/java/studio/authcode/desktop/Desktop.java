package studio.authcode.desktop;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import studio.authcode.Studio;
import studio.authcode.desktop.shell.Prepared;
import studio.authcode.desktop.shell.Runners;

/// Opens the window.
public final class Desktop {

    private Desktop() {
    }

    /// Opens the window, and returns when it is closed.
    ///
    /// @param runners what runs the developer's own code
    /// @param inbox what the studio reports to
    /// @param project the mini-app to open instead of the last one
    /// @param wallet its wallet, where the project does not tell
    /// @param out hears when the first frame was shown, where the property `authcode.bench.firstFrame` asks for it
    public static void open(
            Studio studio, Runners runners, Inbox inbox, Optional<Path> project, Optional<String> wallet,
            PrintStream out) {
        Prepared prepared = new Prepared(studio, runners, inbox, Thread.ofPlatform().name("prepare")::start);
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                new MainWindow(prepared, inbox, new FirstFrame(out), () -> closed.complete(null))
                        .show(project, wallet);
            } catch (RuntimeException | Error e) {
                // Nobody could close a window that never came up.
                closed.completeExceptionally(e);
            }
        });
        try {
            closed.join();
        } finally {
            Platform.exit();
        }
    }
}
