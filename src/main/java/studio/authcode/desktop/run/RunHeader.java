package studio.authcode.desktop.run;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Tr;

/// What runs, how it stands, and the buttons that end it and begin it anew.
final class RunHeader extends VBox {

    private static final int MOST_REASONS = 4;

    private final transient RunViewModel model;
    private final transient Tr tr;
    private final Label title = new Label();
    private final Label phase = new Label();
    private final Label took = new Label();
    private final Label reasons = Labels.wrapped("");
    private final Button again;
    private final Button stop;
    private final ToggleButton onSave = new ToggleButton(null, Icons.SAVE.node());
    private final transient Subscription subscription;

    RunHeader(RunViewModel model, Tr tr) {
        super(4);
        this.model = model;
        this.tr = tr;
        this.again = button("again", Icons.REPEAT, model::again);
        this.stop = button("stop", Icons.STOP, model::stop);
        getStyleClass().add("run-header");
        getChildren().addAll(bar(), reasons);
        reasons.setId("run-reasons");
        reasons.managedProperty().bind(reasons.visibleProperty());
        this.subscription = Subscription.combine(model.title().subscribe(this::named),
                model.status().subscribe(this::stands));
    }

    void close() {
        subscription.unsubscribe();
        onSave.selectedProperty().unbindBidirectional(model.onSave());
    }

    private HBox bar() {
        title.setId("run-title");
        title.getStyleClass().add(Css.MONO);
        title.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        title.setMinWidth(0);
        phase.setId("run-phase");
        phase.setMinWidth(Region.USE_PREF_SIZE);
        took.getStyleClass().add(Css.HINT);
        took.setMinWidth(Region.USE_PREF_SIZE);
        onSave.setId("run-on-save");
        onSave.setText(tr.of("run.onSave.short"));
        onSave.setMinWidth(Region.USE_PREF_SIZE);
        onSave.getStyleClass().add("small");
        onSave.setAccessibleText(tr.of("run.onSave"));
        onSave.setTooltip(new Tooltip(tr.of("run.onSave")));
        onSave.selectedProperty().bindBidirectional(model.onSave());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, phase, title, took, space, again, stop, onSave);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String key, Icons icon, Runnable action) {
        Button button = new Button(null, icon.node());
        button.setId("run-" + key);
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(tr.of("run." + key));
        button.setTooltip(new Tooltip(tr.of("run." + key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void named(String name) {
        title.setText(Printable.line(name));
        again.setDisable(name.isEmpty());
    }

    private void stands(RunStatus status) {
        phase.setText(tr.of("run.phase." + status.phase().name().toLowerCase(Locale.ROOT)));
        phase.getStyleClass().setAll("label", Css.BADGE, status.phase().style());
        took.setText(status.millis() < 0 ? "" : tr.of("run.took", String.valueOf(status.millis())));
        stop.setDisable(!status.phase().isUnderWay());
        List<Text> all = status.reasons();
        List<String> lines = all.stream().limit(MOST_REASONS).map(tr::of).map(Printable::line).toList();
        String more = all.size() > MOST_REASONS ? "\n" + tr.of("run.reasons.more", all.size() - MOST_REASONS) : "";
        reasons.setText(String.join("\n", lines) + more);
        reasons.setVisible(!lines.isEmpty());
    }
}
