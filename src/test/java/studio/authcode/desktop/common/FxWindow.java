package studio.authcode.desktop.common;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// One window of a test, with a robot that uses it; every wait is for a condition, never for a time.
public final class FxWindow {

    private static final int PATIENCE_S = 10;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private FxWindow(Stage stage) {
        this.stage = stage;
    }

    static FxWindow open() {
        try {
            return new FxWindow(FxToolkit.registerPrimaryStage());
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Shows what is built on the JavaFX thread; at most 1000 × 1000, the size of the display that is not there.
    public <P extends Parent> P show(int width, int height, Supplier<P> build) {
        return onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            P root = build.get();
            Scene scene = new Scene(root, width, height);
            scene.getStylesheets().add("/studio/authcode/desktop/app.css");
            stage.setScene(scene);
            stage.show();
            return root;
        });
    }

    /// Does something on the JavaFX thread and waits for it.
    public <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000L, work);
    }

    /// Does something on the JavaFX thread that takes long, and waits for it.
    public <T> T atLength(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 10_000L, work);
    }

    /// Returns the stage.
    public Stage stage() {
        return stage;
    }

    /// Returns the node of this id or CSS selector.
    public <N extends Node> N find(String query) {
        return robot.lookup(query).query();
    }

    /// Returns whether a visible node has this id or CSS selector.
    public boolean shows(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(node -> node.getScene() != null && isSeen(node));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Clicks a node.
    public void click(String query) {
        robot.clickOn(query);
    }

    /// Moves the mouse onto a node.
    public void hover(String query) {
        robot.moveTo(query);
    }

    /// Types into what has the focus.
    public void type(String text) {
        robot.write(text);
    }

    /// Presses keys together.
    public void press(KeyCode... keys) {
        robot.push(keys);
    }

    /// Waits until something holds.
    public void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It never came to be so", e);
        }
    }

    /// Keeps a picture of the window.
    public void picture(Path file) {
        onFx(() -> {
            if (stage.getScene() != null) {
                write(file);
            }
            return null;
        });
    }

    private void write(Path file) throws IOException {
        Png.write(stage.getScene().snapshot(null), file);
    }

    void close() {
        robot.release(new KeyCode[0]);
        onFx(() -> {
            java.util.List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
        WaitForAsyncUtils.clearExceptions();
    }
}
