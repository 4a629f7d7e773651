package studio.authcode.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Tr;

/// Says what has been under way for a while, and lets the person give it up.
final class BusyLine extends HBox {

    BusyLine(Tasks tasks, Tr tr) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getStyleClass().addAll("busy-line", "elevated-2");
        setId("busy");
        visibleProperty().bind(tasks.busy().isNotEmpty());
        // An indicator that nobody sees would still keep the animation going.
        visibleProperty().subscribe(shown -> {
            if (shown) {
                ProgressIndicator indicator = new ProgressIndicator();
                indicator.setPrefSize(16, 16);
                indicator.setMinSize(16, 16);
                Label what = new Label();
                what.textProperty().bind(tasks.busy());
                Button cancel = new Button(tr.of("common.cancel"));
                cancel.getStyleClass().addAll("flat", "small");
                cancel.setOnAction(_ -> tasks.cancel());
                cancel.visibleProperty().bind(tasks.canCancel());
                cancel.managedProperty().bind(cancel.visibleProperty());
                getChildren().setAll(indicator, what, cancel);
            } else {
                getChildren().clear();
            }
        });
    }
}
