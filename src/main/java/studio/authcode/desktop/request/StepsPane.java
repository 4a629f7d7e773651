package studio.authcode.desktop.request;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Followed;
import studio.authcode.desktop.common.StepList;
import studio.authcode.desktop.common.Tr;

/// What will happen, and what happened: the same list before and after a call.
final class StepsPane extends VBox {

    private final transient RequestViewModel model;
    private final transient Tr tr;
    private final StepList steps;
    private final Label nothing = new Label();

    StepsPane(RequestViewModel model, Followed followed, Tr tr) {
        this.model = model;
        this.tr = tr;
        this.steps = new StepList(tr);
        getStyleClass().add("steps-pane");
        nothing.getStyleClass().add(Css.HINT);
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        steps.managedProperty().bind(steps.visibleProperty());
        getChildren().addAll(header(followed), nothing, steps);
        VBox.setVgrow(steps, Priority.ALWAYS);
        followed.add(Subscription.combine(
                model.ahead().subscribe((_, _) -> show()), model.happened().subscribe((_, _) -> show()),
                model.tense().subscribe((_, _) -> show()), model.session().app().subscribe(_ -> show())));
    }

    private HBox header(Followed followed) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton ahead = tense(group, RequestViewModel.Tense.AHEAD, "left-pill");
        ToggleButton happened = tense(group, RequestViewModel.Tense.HAPPENED, "right-pill");
        group.selectedToggleProperty().subscribe((old, fresh) -> {
            if (fresh == null) {
                group.selectToggle(old);
            } else {
                model.tense().set((RequestViewModel.Tense) fresh.getUserData());
            }
        });
        followed.add(model.tense().subscribe(tense ->
                group.selectToggle(group.getToggles().get(tense.ordinal()))));
        HBox header = new HBox(ahead, happened);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private ToggleButton tense(ToggleGroup group, RequestViewModel.Tense tense, String shape) {
        String name = tense.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(tr.of("request.tense." + name));
        button.setId("request-tense-" + name);
        button.setUserData(tense);
        button.setToggleGroup(group);
        button.getStyleClass().addAll(shape, "small");
        return button;
    }

    private void show() {
        boolean past = model.tense().get() == RequestViewModel.Tense.HAPPENED;
        List<StepList.Line> lines = past ? model.happened().get() : model.ahead().get();
        steps.show(lines);
        steps.setVisible(!lines.isEmpty());
        nothing.setVisible(lines.isEmpty());
        boolean noApp = model.session().app().get().isBlank();
        nothing.setText(tr.of(past ? "request.nothingHappened" : noApp ? "request.noApp" : "request.noPreview"));
    }
}
