package studio.authcode.desktop.problems;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.diagnosis.IdDiff;

/// One line of a diff, in the colour of what becomes of it.
final class DiffCell extends ListCell<DiffLine> {

    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final HBox parts = new HBox();

    @Override
    protected void updateItem(DiffLine line, boolean empty) {
        super.updateItem(line, empty);
        DiffLine.Kind kind = empty || line == null ? DiffLine.Kind.SAME : line.kind();
        parts.getChildren().clear();
        setGraphic(empty || line == null ? null : parts);
        if (!empty && line != null) {
            line.parts().forEach(part -> parts.getChildren().add(part(part)));
            setAccessibleText(line.text());
        }
        pseudoClassStateChanged(HEAD, kind == DiffLine.Kind.HEAD);
        pseudoClassStateChanged(ADDED, kind == DiffLine.Kind.ADDED);
        pseudoClassStateChanged(REMOVED, kind == DiffLine.Kind.REMOVED);
    }

    private static Label part(IdDiff.Segment part) {
        Label label = new Label(Printable.line(part.text().replace("\t", "    ").replace("\r", "")));
        label.getStyleClass().add(Css.MONO);
        label.setMinWidth(USE_PREF_SIZE);
        if (part.differs()) {
            label.getStyleClass().add("changed");
            label.setTooltip(new Tooltip(String.join("\n", part.codePoints())));
        }
        return label;
    }
}
