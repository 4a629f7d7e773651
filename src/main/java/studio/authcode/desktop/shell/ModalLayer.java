package studio.authcode.desktop.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import studio.authcode.desktop.common.Modals;

/// The layer in front of the window's content; it is built when the first form is shown.
final class ModalLayer implements Modals {

    private final StackPane window;
    private final String name;
    private ModalPane pane;

    ModalLayer(StackPane window, String name) {
        this.window = window;
        this.name = name;
    }

    @Override
    public void show(Node content) {
        if (pane == null) {
            pane = new ModalPane();
            pane.setId("modal");
            pane.setInTransitionFactory(null);
            pane.setOutTransitionFactory(null);
            pane.setAccessibleRole(AccessibleRole.DIALOG);
            pane.setAccessibleText(name);
            window.getChildren().add(pane);
            window.addEventHandler(KeyEvent.KEY_PRESSED, this::keepToTheFront);
            // Only a pane that has its skin hears that it is to show something.
            pane.applyCss();
        }
        pane.show(content);
        content.requestFocus();
    }

    /// While a form is in front, a shortcut must not act on what is behind it.
    private void keepToTheFront(KeyEvent key) {
        if (pane.isDisplay() && (key.isShortcutDown() || key.getCode().isFunctionKey())) {
            key.consume();
        }
    }

    @Override
    public void hide() {
        if (pane != null) {
            pane.hide(true);
        }
    }
}
