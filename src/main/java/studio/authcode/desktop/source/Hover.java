package studio.authcode.desktop.source;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import studio.authcode.desktop.common.Remedies;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;

/// Says what is wrong where the mouse rests, and stays while the mouse is on what it says.
final class Hover {

    private static final int WIDTH = 400;
    private static final int AWAY = 8;

    private final CodeArea area;
    private final SourceViewModel model;
    private final Remedies remedies;
    private final Tr tr;
    private final PauseTransition rests = new PauseTransition(Duration.millis(300));
    private final PauseTransition leaves = new PauseTransition(Duration.millis(300));
    private final Popup popup = new Popup();
    private final VBox box = new VBox(12);
    private List<Finding> shown = List.of();
    private Point2D mouse = Point2D.ZERO;

    Hover(CodeArea area, SourceViewModel model, Remedies remedies, Tr tr) {
        this.area = area;
        this.model = model;
        this.remedies = remedies;
        this.tr = tr;
        box.setId("source-hover");
        box.getStyleClass().add("hover-card");
        box.setPrefWidth(WIDTH);
        box.setOnMouseEntered(_ -> leaves.stop());
        box.setOnMouseExited(_ -> leaves.playFromStart());
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setOnHidden(_ -> shown = List.of());
        rests.setOnFinished(_ -> look());
        leaves.setOnFinished(_ -> hide());
        area.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            mouse = new Point2D(event.getScreenX(), event.getScreenY());
            rests.playFromStart();
        });
        area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            rests.stop();
            leaves.playFromStart();
        });
    }

    void hide() {
        rests.stop();
        leaves.stop();
        popup.hide();
    }

    private void look() {
        TextPos at = area.getTextPosition(mouse.getX(), mouse.getY());
        List<Finding> found = at == null ? List.of() : model.findingsAt(at.index(), at.charIndex());
        if (found.isEmpty()) {
            leaves.playFromStart();
        } else if (!found.equals(shown) && area.getScene() != null) {
            leaves.stop();
            shown = found;
            box.getChildren().setAll(found.stream()
                    .map(finding -> new FindingCard(finding, remedies, this::hide, tr)).toList());
            popup.show(area.getScene().getWindow(), mouse.getX() + AWAY, mouse.getY() + AWAY * 2);
        }
    }
}
