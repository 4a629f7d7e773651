package studio.authcode.desktop.request;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import studio.authcode.desktop.common.BasisMark;
import studio.authcode.desktop.common.Tr;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Switch;

/// The rules of a wallet that sources disagree on, each to be set, with the basis of what is chosen.
final class SwitchesPane extends GridPane {

    private final transient RequestForm form;
    private final transient Tr tr;

    SwitchesPane(RequestForm form, Tr tr) {
        this.form = form;
        this.tr = tr;
        getStyleClass().add("form-grid");
        getColumnConstraints().setAll(RequestView.labels(), RequestView.controls());
    }

    void show(Contract contract) {
        getChildren().clear();
        int row = 0;
        for (Switch rule : contract.switches()) {
            Label title = RequestView.label(tr.of(rule.title()));
            ComboBox<Switch.Option> options = options(rule);
            options.setId("request-switch-" + rule.name());
            title.setLabelFor(options);
            HBox chosen = new HBox(8, options, BasisMark.of(options.getValue().ground(), tr));
            chosen.setAlignment(Pos.CENTER_LEFT);
            options.valueProperty().subscribe((_, option) -> {
                form.switches().put(rule.name(), option.value());
                chosen.getChildren().set(1, BasisMark.of(option.ground(), tr));
            });
            addRow(row, title, chosen);
            row++;
        }
    }

    private ComboBox<Switch.Option> options(Switch rule) {
        ComboBox<Switch.Option> options = new ComboBox<>();
        options.getItems().setAll(rule.options());
        options.setConverter(RequestView.shown(option -> tr.of(option.title())));
        options.setValue(rule.option(form.value(rule)).orElse(rule.preset()));
        options.setMaxWidth(Double.MAX_VALUE);
        options.setAccessibleText(tr.of(rule.title()));
        HBox.setHgrow(options, Priority.ALWAYS);
        return options;
    }
}
