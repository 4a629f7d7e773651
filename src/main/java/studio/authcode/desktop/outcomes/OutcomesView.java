package studio.authcode.desktop.outcomes;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;

/// Every outcome against every handler: a summary, the matrix, and the selected case.
public final class OutcomesView extends BorderPane {

    private static final String DIVIDER = "divider.outcomes";
    private static final double USUAL_DIVIDER = 0.56;

    private final transient OutcomesViewModel model;
    private final transient Tr tr;
    private final OutcomeTable table;
    private final CaseDetail detail;
    private final Button run = new Button();
    private final Button stop = new Button(null, Icons.STOP.node());
    private final ToggleButton failing = new ToggleButton();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label summary = Labels.wrapped("");
    private final transient Subscription subscription;

    /// Builds the view.
    ///
    /// @param places shows where in the code something stands
    public OutcomesView(OutcomesViewModel model, Places places, Settings settings, Tr tr) {
        this.model = model;
        this.tr = tr;
        this.table = new OutcomeTable(model, tr);
        this.detail = new CaseDetail(model, places, tr);
        setId("outcomes");
        setTop(header());
        SplitPane split = new SplitPane(table, detail);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(settings.number(DIVIDER).orElse(USUAL_DIVIDER));
        split.getDividers().getFirst().positionProperty()
                .subscribe((_, position) -> settings.put(DIVIDER, position.doubleValue()));
        setCenter(split);
        this.subscription = Subscription.combine(
                model.status().subscribe(this::stands),
                model.stale().subscribe((_, _) -> stands(model.status().get())));
    }

    /// Puts the focus into the matrix.
    public void focus() {
        // A split pane holds its parts only once it has its skin.
        applyCss();
        table.requestFocus();
    }

    /// Lets go of what the view follows.
    public void close() {
        subscription.unsubscribe();
        failing.selectedProperty().unbindBidirectional(model.onlyFailing());
        table.close();
        detail.close();
    }

    private VBox header() {
        run.setId("outcomes-run");
        run.setText(tr.of("outcomes.run"));
        run.setGraphic(Icons.PLAY.node());
        run.getStyleClass().addAll("small", "accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setOnAction(_ -> model.run());
        stop.setId("outcomes-stop");
        stop.getStyleClass().addAll("flat", "button-icon", "small");
        stop.setAccessibleText(tr.of("outcomes.stop"));
        stop.setTooltip(new Tooltip(tr.of("outcomes.stop")));
        stop.setOnAction(_ -> model.stop());
        failing.setId("outcomes-failing");
        failing.setText(tr.of("outcomes.onlyFailing"));
        failing.setMinWidth(Region.USE_PREF_SIZE);
        failing.getStyleClass().add("small");
        failing.selectedProperty().bindBidirectional(model.onlyFailing());
        progress.setId("outcomes-progress");
        progress.setAccessibleText(tr.of("outcomes.progress"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setPrefHeight(4);
        progress.managedProperty().bind(progress.visibleProperty());
        summary.setId("outcomes-summary");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, run, stop, space, failing);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox header = new VBox(4, bar, summary, progress);
        header.getStyleClass().add("run-header");
        return header;
    }

    private void stands(PlanStatus status) {
        boolean going = status.isUnderWay();
        run.setDisable(going);
        stop.setDisable(!going);
        progress.setVisible(going);
        progress.setProgress(status.progress().orElse(0.0));
        summary.setText(switch (status.phase()) {
            case NOTHING -> tr.of("outcomes.nothing");
            case LISTING -> tr.of("outcomes.listing");
            case RUNNING -> tr.of("outcomes.running", status.ended(), status.cases());
            case UNABLE -> String.join("\n", status.trouble().stream().map(tr::of).map(Printable::line).toList());
            case STOPPED -> tr.of("outcomes.stopped", counted(status));
            case DONE -> status.cases() == 0 ? tr.of("outcomes.none")
                    : tr.of("outcomes.done", counted(status), String.valueOf(status.millis()));
        } + (model.stale().get() && !going ? "\n" + tr.of("outcomes.stale") : ""));
        summary.getStyleClass().setAll(List.of("label", status.phase() == PlanStatus.Phase.UNABLE
                ? "problem-text" : Css.HINT));
    }

    private String counted(PlanStatus status) {
        long warned = model.count(Mark.WARNING);
        return tr.of("outcomes.counted", status.ended(), model.count(Mark.PASS) + warned, model.count(Mark.FAIL),
                model.count(Mark.COULD_NOT_RUN), warned);
    }
}
