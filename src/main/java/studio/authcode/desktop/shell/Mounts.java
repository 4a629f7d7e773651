package studio.authcode.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// The parts of the window that are built only when they are first seen.
///
/// @param log the log
/// @param apps the registered apps
/// @param users the simulated users, for the layer in front
public record Mounts(Supplier<Log> log, Supplier<Node> apps, Supplier<Node> users) {

    /// The log, as far as the window has to do with it.
    ///
    /// @param root what is shown
    /// @param focus puts the focus into its filter
    /// @param items its actions, for the menu
    public record Log(Node root, Runnable focus, List<MenuItem> items) {
    }
}
