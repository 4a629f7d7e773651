package studio.authcode.desktop.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import studio.authcode.desktop.common.Places;

/// The parts of the window that are built only when they are first seen.
///
/// @param log the log
/// @param apps the registered apps
/// @param source the open project's files
/// @param run what happens in a run
/// @param outcomes every outcome
/// @param server the wallet server
/// @param users shows the simulated users in front of the window
public record Mounts(
        Supplier<Part> log, Supplier<Part> apps, Supplier<Part> source, Function<Places, Part> run,
        Function<Places, Part> outcomes, Supplier<Part> server, Runnable users) {

    /// A part, as far as the window has to do with it.
    ///
    /// @param root what is shown
    /// @param focus puts the focus into its filter
    /// @param items its actions, for the menu
    /// @param close ends what it does in the background
    public record Part(Node root, Runnable focus, List<MenuItem> items, Runnable close) {
    }
}
