package studio.authcode.desktop.registry;

import atlantafx.base.controls.PasswordTextField;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.desktop.common.Tr;

/// One environment in the form: a tick, the client id, and the secret, which shows only while it is revealed.
final class EnvironmentFields {

    private final VBox box;

    EnvironmentFields(EnvironmentForm form, Tr tr) {
        CheckBox exists = new CheckBox(form.name());
        exists.setId("app-in-" + form.name());
        exists.selectedProperty().bindBidirectional(form.exists());
        TextField clientId = new TextField();
        named(clientId, tr.of("registry.form.clientId"), form, "client-id");
        clientId.textProperty().bindBidirectional(form.clientId());
        PasswordTextField secret = new PasswordTextField(form.clientSecret().get());
        named(secret, tr.of("registry.form.clientSecret"), form, "client-secret");
        secret.passwordProperty().addListener((_, _, text) -> form.clientSecret().set(text));
        HBox credentials = new HBox(8, clientId, secret, reveal(secret, tr));
        credentials.setAlignment(Pos.CENTER_LEFT);
        credentials.disableProperty().bind(form.exists().not());
        box = new VBox(4, exists, credentials);
    }

    Region root() {
        return box;
    }

    private static ToggleButton reveal(PasswordTextField secret, Tr tr) {
        ToggleButton reveal = new ToggleButton(null, new FontIcon(Feather.EYE));
        reveal.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        reveal.setId(secret.getId() + "-reveal");
        reveal.setAccessibleText(tr.of("registry.form.reveal"));
        reveal.setTooltip(new Tooltip(tr.of("registry.form.reveal")));
        reveal.selectedProperty().bindBidirectional(secret.revealPasswordProperty());
        return reveal;
    }

    private static void named(TextField field, String name, EnvironmentForm form, String id) {
        field.setId("app-" + form.name() + "-" + id);
        field.setPromptText(name);
        field.setAccessibleText(form.name() + " " + name);
        field.getStyleClass().add(Styles.SMALL);
        field.setPrefWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
    }
}
