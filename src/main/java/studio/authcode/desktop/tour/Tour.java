package studio.authcode.desktop.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import studio.authcode.Studio;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.desktop.shell.Runners;

/// Plays the main job without a display: every step as a picture, every payload on the given stream.
public final class Tour {

    private Tour() {
    }

    /// Plays the tour; JavaFX must not have been started, and is ended afterwards.
    ///
    /// @param studio its registry and its log are written to
    /// @param runners what runs the developer's own code
    /// @param project the mini-app to play it with; empty for the first sample
    /// @param out the folder for the pictures
    /// @param stdout hears each payload, one JSON text a line
    /// @return the pictures, in order
    /// @throws UserError if a picture cannot be written, or the project cannot be opened
    public static List<Path> play(
            Studio studio, Runners runners, Optional<Path> project, Path out, PrintStream stdout) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        FutureTask<List<Path>> playing = new FutureTask<>(
                () -> new TourScript(new Stagehand(studio, runners, out, stdout)).play(project));
        Platform.startup(playing);
        try {
            return playing.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw failure(e.getCause(), out);
        } finally {
            Platform.exit();
        }
    }

    private static RuntimeException failure(Throwable cause, Path out) {
        return switch (cause) {
            case IOException e -> new UserError(
                    Text.of("desktop.tour.unwritable", out.toString(), String.valueOf(e.getMessage())));
            case RuntimeException e -> e;
            default -> new IllegalStateException(cause);
        };
    }
}
