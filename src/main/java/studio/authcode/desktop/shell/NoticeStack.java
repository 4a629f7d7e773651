package studio.authcode.desktop.shell;

import atlantafx.base.controls.Notification;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Notices;
import studio.authcode.desktop.common.Tr;

/// Notices at the bottom right of the window, the newest below; each stays until it is dismissed.
public final class NoticeStack extends VBox implements Notices {

    private static final int WIDTH = 400;
    private static final int MOST = 5;

    private final transient Tr tr;

    /// Creates an empty stack.
    public NoticeStack(Tr tr) {
        super(8);
        this.tr = tr;
        setId("notices");
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().subscribe(this::refresh);
    }

    @Override
    public void info(String text) {
        add(text, Icons.INFO.node(), "accent");
    }

    @Override
    public void error(UserError error) {
        error(tr.of(error.text()), error.hint() == null ? "" : tr.of(error.hint()));
    }

    @Override
    public void error(String text, String hint) {
        add(hint.isBlank() ? text : text + "\n" + hint, Icons.PROBLEM.node(), "danger");
    }

    /// Dismisses the newest notice.
    void dismiss() {
        if (!getChildren().isEmpty()) {
            getChildren().removeLast();
        }
    }

    private void add(String message, FontIcon icon, String style) {
        boolean said = getChildren().stream().map(Notification.class::cast)
                .anyMatch(notice -> Objects.equals(notice.getMessage(), message));
        if (said) {
            return;
        }
        Notification notice = new Notification(message, icon);
        notice.getStyleClass().addAll(style, "elevated-2");
        notice.setAccessibleText(message);
        notice.setPrefWidth(WIDTH);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setOnClose(_ -> getChildren().remove(notice));
        getChildren().add(notice);
    }

    /// What is older moves out of sight, and comes back as the newer ones are dismissed.
    private void refresh() {
        int first = Math.max(0, getChildren().size() - MOST);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setVisible(i >= first);
            getChildren().get(i).setManaged(i >= first);
        }
    }
}
