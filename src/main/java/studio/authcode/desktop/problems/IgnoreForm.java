package studio.authcode.desktop.problems;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;
import studio.authcode.project.ProjectSettings;

/// Asks why a problem is to be ignored.
final class IgnoreForm extends VBox {

    private static final int WIDTH = 480;

    private final TextField reason = new TextField();

    IgnoreForm(Finding finding, ProblemRemedies remedies, Modals modals, Tr tr) {
        super(16);
        setId("ignore-form");
        getStyleClass().addAll(Css.CARD, "modal-card");
        Label title = new Label(tr.of("problems.ignore.title"));
        title.getStyleClass().add("modal-title");
        reason.setId("ignore-reason");
        reason.setPromptText(tr.of("problems.ignore.prompt"));
        Label why = new Label(tr.of("problems.ignore.reason"));
        why.setLabelFor(reason);
        Button ignore = new Button(tr.of("problems.ignore.do"));
        ignore.setId("ignore-do");
        ignore.setDefaultButton(true);
        ignore.setOnAction(_ -> {
            modals.hide();
            remedies.ignoreFor(reason.getText());
        });
        Button cancel = new Button(tr.of("common.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> modals.hide());
        HBox buttons = new HBox(8, cancel, ignore);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, Labels.wrapped(tr.of(finding.message())), new VBox(4, why, reason),
                Labels.hint(tr.of("problems.ignore.where", ProjectSettings.FILE)), buttons);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
