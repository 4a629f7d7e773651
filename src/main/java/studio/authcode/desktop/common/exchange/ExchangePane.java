package studio.authcode.desktop.common.exchange;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;

/// An exchange in front of the window, with all the room that there is.
public final class ExchangePane extends VBox {

    private static final int WIDTH = 920;
    private static final int HEIGHT = 640;

    private final Button close = new Button();

    /// Builds the view.
    ///
    /// @param copy takes the verdict as a text
    public ExchangePane(Looked shown, Consumer<String> copy, Modals modals, Tr tr) {
        super(16);
        setId("exchange-pane");
        getStyleClass().addAll(Css.CARD, "modal-card");
        ScrollPane scroll = new ScrollPane(new ExchangeDetail(shown, copy, tr));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close.setId("exchange-close");
        close.setText(tr.of("common.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> modals.hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(scroll, buttons);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
