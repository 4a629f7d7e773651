package studio.authcode.desktop.shell;

import atlantafx.base.controls.Notification;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
    private static final int GAP = 8;

    private final transient Tr tr;

    /// Creates an empty stack.
    public NoticeStack(Tr tr) {
        super(GAP);
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
    public void done(String text, String action, Runnable about) {
        // What was done again is what is offered now; the older notice is about what was done before.
        getChildren().removeIf(notice -> text.equals(((Notification) notice).getMessage()));
        add(text, Icons.ALLOW.node(), "success").ifPresent(notice -> {
            Button button = new Button(action);
            button.setOnAction(_ -> {
                getChildren().remove(notice);
                about.run();
            });
            notice.setPrimaryActions(button);
        });
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

    private Optional<Notification> add(String message, FontIcon icon, String style) {
        boolean said = getChildren().stream().map(Notification.class::cast)
                .anyMatch(notice -> Objects.equals(notice.getMessage(), message));
        if (said) {
            return Optional.empty();
        }
        Notification notice = new Wrapping(message, icon);
        notice.getStyleClass().addAll(style, "elevated-2");
        notice.setAccessibleText(message);
        notice.setMinWidth(0);
        notice.setPrefWidth(WIDTH);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setOnClose(_ -> getChildren().remove(notice));
        getChildren().add(notice);
        return Optional.of(notice);
    }

    /// What is older, or finds no room, moves out of sight, and comes back as the newer ones are dismissed.
    private void refresh() {
        double room = getParent() == null ? Double.MAX_VALUE : getParent().getLayoutBounds().getHeight();
        double left = room > 0 ? room - GAP * 4 : Double.MAX_VALUE;
        for (int i = getChildren().size() - 1; i >= 0; i--) {
            Region notice = (Region) getChildren().get(i);
            left -= notice.prefHeight(WIDTH) + GAP;
            int newer = getChildren().size() - 1 - i;
            boolean seen = newer == 0 || newer < MOST && left >= 0;
            notice.setVisible(seen);
            notice.setManaged(seen);
        }
    }

    /// A notice as high as its text needs at its width; the usual one asks for the height of unwrapped text.
    private static final class Wrapping extends Notification {

        Wrapping(String message, FontIcon icon) {
            super(message, icon);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            applyCss();
            double inside = (width < 0 ? WIDTH : width) - snappedLeftInset() - snappedRightInset();
            double content = getChildrenUnmodifiable().stream()
                    .mapToDouble(child -> child.prefHeight(inside)).max().orElse(0);
            return snappedTopInset() + content + snappedBottomInset();
        }
    }
}
