package studio.authcode.desktop.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

/// Finds controls that a screen reader could not name.
public final class Accessibility {

    private Accessibility() {
    }

    /// Returns each control below a node that takes the focus and has neither a text, a name nor a label of its own.
    public static List<String> nameless(Parent root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        return all.stream().filter(Accessibility::interactive).filter(node -> !named(node, all))
                .map(node -> node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass())
                .toList();
    }

    /// Returns each control below a node that takes the focus but has no role.
    public static List<String> roleless(Parent root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        return all.stream().filter(Accessibility::interactive)
                .filter(node -> node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE)
                .map(node -> node.getClass().getSimpleName() + " #" + node.getId()).toList();
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        boolean inside = node instanceof ComboBoxBase || node instanceof Spinner || node instanceof TextInputControl;
        if (node instanceof Parent parent && !inside) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static boolean interactive(Node node) {
        boolean frame = node instanceof ScrollPane || node instanceof SplitPane || node instanceof TabPane
                || node instanceof MenuBar;
        return node instanceof Control && node.isFocusTraversable() && !frame;
    }

    private static boolean named(Node node, List<Node> all) {
        boolean name = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean text = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        boolean label = all.stream().anyMatch(each -> each instanceof Label one && one.getLabelFor() == node);
        return name || text || label;
    }
}
