package studio.authcode.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import studio.authcode.desktop.common.Settings;

/// Brings a split pane's dividers back to where the person left them.
final class Dividers {

    private final Settings settings;

    Dividers(Settings settings) {
        this.settings = settings;
    }

    /// Only what the person drags is kept: the window's own resizing moves dividers, too.
    void keep(String name, SplitPane pane, double... usual) {
        restore(name, pane, usual);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && dragged(node, pane)) {
                save(name, pane, usual.length);
            }
        });
    }

    /// The last dividers are the ones that remain where the first parts have moved elsewhere.
    void restore(String name, SplitPane pane, double... usual) {
        int gone = usual.length - pane.getDividers().size();
        for (int i = gone; i < usual.length; i++) {
            pane.getDividers().get(i - gone).setPosition(left(name + i, usual[i]));
        }
    }

    private double left(String key, double usual) {
        double at = settings.number(key).orElse(usual);
        return at > 0 && at < 1 ? at : usual;
    }

    private void save(String name, SplitPane pane, int all) {
        double[] positions = pane.getDividerPositions();
        // What is dragged while a part is elsewhere would not suit all of them.
        for (int i = 0; positions.length == all && i < all; i++) {
            if (positions[i] > 0 && positions[i] < 1) {
                settings.put(name + i, Math.round(positions[i] * 1000) / 1000.0);
            }
        }
    }

    private static boolean dragged(Node node, SplitPane pane) {
        Node each = node;
        while (each != null && each.getParent() != pane) {
            each = each.getParent();
        }
        return each != null && each.getStyleClass().contains("split-pane-divider");
    }
}
