package studio.authcode.desktop.outcomes;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.trail.Trail;
import studio.authcode.desktop.common.trail.TrailView;
import studio.authcode.plan.Case;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.Reason;
import studio.authcode.runtime.RunResult;

/// The selected case: how it ended, why, and what happened in it.
final class CaseDetail extends BorderPane {

    private static final int MOST_HEIGHT = 120;

    private final transient OutcomesViewModel model;
    private final transient Places places;
    private final transient Tr tr;
    private final transient Trail trail = new Trail();
    private final TrailView view;
    private final Label mark = new Label();
    private final Label name = new Label();
    private final Label took = new Label();
    private final Button replay = new Button();
    private final VBox reasons = new VBox(4);
    private final transient Subscription selection;
    private transient Subscription shown = Subscription.EMPTY;

    CaseDetail(OutcomesViewModel model, Places places, Tr tr) {
        this.model = model;
        this.places = places;
        this.tr = tr;
        this.view = new TrailView("case-trail", trail, tr.of("outcomes.detail.empty"), places, tr);
        ScrollPane why = new ScrollPane(reasons);
        why.setFitToWidth(true);
        why.setMaxHeight(MOST_HEIGHT);
        why.getStyleClass().add("edge-to-edge");
        why.managedProperty().bind(why.visibleProperty());
        why.visibleProperty().bind(Bindings.isNotEmpty(reasons.getChildren()));
        reasons.heightProperty().subscribe((_, height) ->
                why.setPrefHeight(Math.min(MOST_HEIGHT, height.intValue() + 2)));
        reasons.getStyleClass().add("case-reasons");
        setTop(new VBox(4, header(), why));
        setCenter(view);
        this.selection = model.selected().subscribe(this::follow);
    }

    void close() {
        selection.unsubscribe();
        shown.unsubscribe();
        view.close();
    }

    private HBox header() {
        name.setId("case-name");
        name.getStyleClass().add(Css.MONO);
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setMinWidth(0);
        mark.setId("case-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        took.getStyleClass().add(Css.HINT);
        took.setMinWidth(Region.USE_PREF_SIZE);
        replay.setId("outcomes-replay");
        replay.setText(tr.of("outcomes.replay"));
        replay.setGraphic(Icons.REPEAT.node());
        replay.getStyleClass().add("small");
        replay.setMinWidth(Region.USE_PREF_SIZE);
        replay.setOnAction(_ -> model.replay());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(8, mark, name, took, space, replay);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("run-header");
        return header;
    }

    private void follow(Optional<Case> selected) {
        shown.unsubscribe();
        getTop().setVisible(selected.isPresent());
        getTop().setManaged(selected.isPresent());
        shown = selected.map(each -> model.result(each).subscribe(result -> show(each, result)))
                .orElse(Subscription.EMPTY);
        if (selected.isEmpty()) {
            reasons.getChildren().clear();
            trail.show(List.of());
        }
    }

    private void show(Case of, Optional<CaseResult> result) {
        Mark now = Mark.of(result);
        mark.setText(tr.of("outcomes.mark." + now.id()));
        mark.getStyleClass().setAll("label", Css.BADGE, now.style());
        name.setText(Printable.line(of.id()));
        took.setText(result.map(ended -> tr.of("outcomes.took", String.valueOf(ended.millis()))).orElse(""));
        reasons.getChildren().setAll(result.stream().flatMap(ended -> ended.reasons().stream())
                .map(this::reason).toList());
        trail.show(result.flatMap(CaseResult::run).map(RunResult::trail).orElse(List.of()));
    }

    private Node reason(Reason reason) {
        Label rule = new Label(reason.rule());
        rule.setMinWidth(Region.USE_PREF_SIZE);
        rule.getStyleClass().addAll(Css.BADGE, reason.warning() ? Css.WARN : Css.BAD);
        Label message = Labels.wrapped(Printable.line(tr.of(reason.message())));
        HBox.setHgrow(message, Priority.ALWAYS);
        HBox line = new HBox(8, rule, message);
        reason.at().ifPresent(place -> line.getChildren().add(link(place)));
        return line;
    }

    private Button link(Place place) {
        Button link = new Button(Printable.line(place.file().substring(place.file().lastIndexOf('/') + 1)) + ":"
                + place.line());
        link.setMnemonicParsing(false);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().addAll(Css.LINK, Css.HINT);
        link.setAccessibleText(tr.of("outcomes.open", link.getText()));
        link.setOnAction(_ -> places.open(place));
        return link;
    }
}
