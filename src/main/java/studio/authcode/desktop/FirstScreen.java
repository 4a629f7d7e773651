package studio.authcode.desktop;

import atlantafx.base.theme.Styles;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import studio.authcode.desktop.common.Tr;

/// What the window shows in its first frame, while everything else is built.
final class FirstScreen extends BorderPane {

    FirstScreen(Tr tr) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button request = new Button(tr.of("shell.request"));
        request.getStyleClass().add("accent");
        request.setDisable(true);
        HBox toolbar = new HBox(space, request);
        toolbar.setPadding(new Insets(8, 16, 8, 16));
        toolbar.setAlignment(Pos.CENTER_LEFT);
        Label opening = new Label(tr.of("shell.opening"));
        opening.getStyleClass().add(Styles.TEXT_MUTED);
        setTop(toolbar);
        setCenter(opening);
    }
}
