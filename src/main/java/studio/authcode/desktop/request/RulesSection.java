package studio.authcode.desktop.request;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Followed;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.wallet.Contract;

/// The wallet's switches behind one line that says how many are set otherwise than usual.
final class RulesSection extends VBox {

    private final transient RequestForm form;
    private final transient Tr tr;
    private final SwitchesPane switches;
    private final Label summary = new Label();
    private transient Contract contract;

    RulesSection(RequestForm form, Followed followed, Tr tr) {
        super(12);
        this.form = form;
        this.tr = tr;
        this.switches = new SwitchesPane(form, tr);
        ToggleButton title = new ToggleButton(tr.of("request.rules"), Icons.CLOSED.node());
        title.setId("request-rules");
        title.getStyleClass().addAll("flat", "rules-title");
        summary.getStyleClass().add(Css.HINT);
        HBox header = new HBox(8, title, summary);
        header.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(header);
        title.selectedProperty().subscribe(open -> {
            title.setGraphic((open ? Icons.OPENED : Icons.CLOSED).node());
            if (open) {
                switches.show(contract);
                getChildren().add(switches);
            } else {
                getChildren().remove(switches);
            }
        });
        followed.add(form.switches().subscribe(this::summarise));
    }

    void show(Contract fresh) {
        contract = fresh;
        setVisible(!fresh.switches().isEmpty());
        setManaged(isVisible());
        if (getChildren().contains(switches)) {
            switches.show(fresh);
        }
        summarise();
    }

    private void summarise() {
        if (contract == null) {
            return;
        }
        long changed = contract.switches().stream()
                .filter(rule -> !form.value(rule).equals(rule.preset().value())).count();
        summary.setText(changed == 0
                ? tr.of("request.rules.usual", contract.switches().size()) : tr.of("request.rules.changed", changed));
    }
}
