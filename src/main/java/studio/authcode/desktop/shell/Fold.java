package studio.authcode.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Moves a split pane's first part into a tab while the window is too narrow for all of them side by side.
final class Fold {

    private static final double NARROW = 960;

    private final PauseTransition laidOut = new PauseTransition(Duration.millis(1));
    private final SplitPane pane;
    private final TabPane tabs;
    private final Region first;
    private final Tab tab;
    private final Runnable moved;

    /// Names what moves, and from where to where.
    ///
    /// @param moved puts the dividers right afterwards
    Fold(SplitPane pane, TabPane tabs, String title, Runnable moved) {
        this.pane = pane;
        this.tabs = tabs;
        this.first = (Region) pane.getItems().getFirst();
        this.tab = new Tab(title);
        this.moved = moved;
        // The split pane shares a new width out before its parts may change.
        laidOut.setOnFinished(_ -> fit());
        pane.widthProperty().subscribe((_, _) -> laidOut.playFromStart());
    }

    private void fit() {
        boolean narrow = pane.getWidth() > 0 && pane.getWidth() < NARROW;
        boolean folded = tabs.getTabs().contains(tab);
        if (narrow && !folded) {
            pane.getItems().remove(first);
            tab.setContent(first);
            tabs.getTabs().add(tab);
            moved.run();
        } else if (!narrow && folded) {
            tabs.getTabs().remove(tab);
            tab.setContent(null);
            pane.getItems().addFirst(first);
            moved.run();
        }
    }
}
