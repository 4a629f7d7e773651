package studio.authcode.desktop.problems;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;

/// What a repair would change, as a diff, in front of the window.
final class FixPreview extends VBox {

    private static final int WIDTH = 720;
    private static final int MOST_HEIGHT = 560;
    private static final int LINE = 20;
    private static final int MOST_LINES = 18;
    private static final int MOST_NAMES = 4;

    private final Button apply = new Button();

    FixPreview(Preview preview, ProblemRemedies remedies, Modals modals, Tr tr) {
        super(16);
        setId("fix-preview");
        getStyleClass().addAll(Css.CARD, "modal-card");
        Label title = Labels.wrapped(preview.finding().fix().map(fix -> tr.of(fix.title())).orElse(""));
        title.getStyleClass().add("modal-title");
        Label message = Labels.wrapped(tr.of(preview.finding().message()));
        apply.setText(tr.of("problems.apply"));
        apply.setId("fix-apply");
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> {
            modals.hide();
            remedies.makeShown();
        });
        Button cancel = new Button(tr.of("common.cancel"));
        cancel.setId("fix-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> modals.hide());
        HBox buttons = new HBox(8, cancel, apply);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        List<DiffLine> lines = DiffLine.of(preview.diff());
        getChildren().addAll(title, message, diff(lines, tr), unseen(lines), buttons);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, MOST_HEIGHT);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public void requestFocus() {
        apply.requestFocus();
    }

    private static ListView<DiffLine> diff(List<DiffLine> lines, Tr tr) {
        ListView<DiffLine> list = new ListView<>(FXCollections.observableList(lines));
        list.setId("fix-diff");
        list.setAccessibleText(tr.of("problems.diff"));
        list.getStyleClass().addAll("diff", Css.MONO);
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new DiffCell());
        list.setPrefHeight(LINE * (Math.min(lines.size(), MOST_LINES) + 1.5));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /// Names the characters that change where letters of other scripts are among them, which look alike.
    private static Label unseen(List<DiffLine> lines) {
        String names = DiffLine.named(lines).stream().limit(MOST_NAMES)
                .collect(Collectors.joining("\n"));
        Label label = Labels.hint(names);
        label.setId("fix-characters");
        label.setVisible(!names.isEmpty());
        label.setManaged(!names.isEmpty());
        return label;
    }
}
