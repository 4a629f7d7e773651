package studio.authcode.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;

/// The frame of what is shown in front of the window only to be read: a title, the text, a button that closes it.
final class Panes {

    private static final int WIDTH = 560;
    private static final int MOST_HEIGHT = 640;

    private Panes() {
    }

    static VBox reading(String title, Node content, Modals modals, Tr tr) {
        Label heading = new Label(title);
        heading.getStyleClass().add("modal-title");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(tr.of("common.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> modals.hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox pane = new VBox(16, heading, scroll, buttons);
        pane.getStyleClass().addAll(Css.CARD, "modal-card");
        pane.setPrefWidth(WIDTH);
        pane.setMaxSize(WIDTH, MOST_HEIGHT);
        return pane;
    }
}
