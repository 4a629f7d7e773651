package studio.authcode.desktop.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a node into view.
public final class Reveal {

    private Reveal() {
    }

    /// Scrolls the pane around a node just as far as the whole node needs, or its top where it is higher than the pane.
    public static void of(Node node) {
        ScrollPane pane = around(node);
        if (pane == null || pane.getContent() == null) {
            return;
        }
        pane.applyCss();
        pane.layout();
        double whole = pane.getContent().getLayoutBounds().getHeight();
        double view = pane.getViewportBounds().getHeight();
        if (whole <= view) {
            return;
        }
        Bounds bounds = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * (whole - view);
        if (bounds.getMinY() < top || bounds.getHeight() > view) {
            top = bounds.getMinY();
        } else if (bounds.getMaxY() > top + view) {
            top = bounds.getMaxY() - view;
        }
        pane.setVvalue(Math.clamp(top / (whole - view), 0, 1));
    }

    private static ScrollPane around(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }
}
