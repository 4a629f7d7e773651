package studio.authcode.desktop.common;

import javafx.scene.Node;

/// The one layer in front of the window's content, for forms that need an answer.
public interface Modals {

    /// Shows a form; Escape hides it.
    void show(Node content);

    /// Hides what is shown.
    void hide();
}
