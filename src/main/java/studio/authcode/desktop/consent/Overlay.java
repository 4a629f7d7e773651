package studio.authcode.desktop.consent;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.PhoneDesk;

/// The loading sign and the toast of a running page, which nobody can tap.
final class Overlay extends StackPane {

    private final Label toast = new Label();
    private final Label loading = new Label();
    private boolean covered;
    private boolean loads;
    private final VBox sign = new VBox(8, Icons.WAIT.node(), loading);

    Overlay() {
        setMouseTransparent(true);
        setPickOnBounds(false);
        toast.setId("phone-toast");
        toast.setWrapText(true);
        toast.getStyleClass().addAll("toast", "phone-toast");
        loading.setId("phone-loading");
        loading.setWrapText(true);
        sign.getStyleClass().add("phone-loading");
        sign.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(toast, Pos.BOTTOM_CENTER);
        getChildren().addAll(sign, toast);
        loading(Optional.empty());
        toast(Optional.empty());
    }

    void toast(Optional<PhoneDesk.Toast> shown) {
        toast.setVisible(shown.isPresent());
        shown.ifPresent(each -> {
            toast.setText(Printable.line(each.content()));
            toast.setGraphic(switch (each.type()) {
                case "success" -> Icons.ALLOW.node();
                case "fail", "exception" -> Icons.CLOSE.node();
                default -> null;
            });
        });
    }

    /// Hides the loading sign as long as something is in front of the page: a question must be readable.
    void cover(boolean now) {
        covered = now;
        sign.setVisible(loads && !covered);
    }

    void loading(Optional<String> shown) {
        loads = shown.isPresent();
        sign.setVisible(loads && !covered);
        loading.setText(Printable.line(shown.orElse("")));
        loading.setVisible(!loading.getText().isBlank());
        loading.setManaged(loading.isVisible());
    }
}
