package studio.authcode.desktop.problems;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.base.Printable;
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
        getChildren().addAll(title, message, diff(preview.diff(), tr), buttons);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, MOST_HEIGHT);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public void requestFocus() {
        apply.requestFocus();
    }

    private static ListView<String> diff(List<String> lines, Tr tr) {
        ListView<String> list = new ListView<>(FXCollections.observableList(lines));
        list.setId("fix-diff");
        list.setAccessibleText(tr.of("problems.diff"));
        list.getStyleClass().addAll("diff", Css.MONO);
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Line());
        list.setPrefHeight(LINE * (Math.min(lines.size(), MOST_LINES) + 1.5));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /// One line of the diff, in the colour of what becomes of it.
    private static final class Line extends ListCell<String> {

        private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
        private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
        private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? "" : line;
            boolean head = text.startsWith("+++") || text.startsWith("---") || text.startsWith("@@")
                    || text.startsWith("\\");
            setText(Printable.line(text.replace("\t", "    ").replace("\r", "")));
            pseudoClassStateChanged(HEAD, head);
            pseudoClassStateChanged(ADDED, !head && text.startsWith("+"));
            pseudoClassStateChanged(REMOVED, !head && text.startsWith("-"));
        }
    }
}
