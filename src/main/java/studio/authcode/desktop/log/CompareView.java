package studio.authcode.desktop.log;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.JournalEntry;

/// The payloads of two flows side by side, with what differs marked.
final class CompareView {

    private static final double WIDTH = 880;
    private static final double HEIGHT = 520;

    private final Tr tr;
    private final BorderPane pane = new BorderPane();

    CompareView(Comparison comparison, Modals modals, Tr tr) {
        this.tr = tr;
        long different = comparison.lines().stream().filter(line -> !line.same()).count();
        Label title = new Label(tr.of("log.compare.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        Label summary = new Label(different == 0 ? tr.of("log.compare.same") : tr.of("log.compare.differ", different));
        summary.getStyleClass().add(Css.HINT);
        Button close = new Button(tr.of("common.close"));
        close.setId("compare-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> modals.hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPadding(new Insets(16, 0, 0, 0));
        HBox heads = new HBox(head(comparison.older()), head(comparison.newer()));
        VBox top = new VBox(8, title, summary, heads);
        top.setPadding(new Insets(0, 0, 8, 0));
        pane.setId("log-compare-view");
        pane.getStyleClass().add(Css.CARD);
        pane.setMaxSize(WIDTH, HEIGHT);
        pane.setTop(top);
        pane.setCenter(lines(comparison));
        pane.setBottom(buttons);
    }

    Region root() {
        return pane;
    }

    private ListView<DiffLine> lines(Comparison comparison) {
        ListView<DiffLine> lines = new ListView<>(FXCollections.observableList(comparison.lines()));
        lines.setAccessibleText(tr.of("log.compare.title"));
        lines.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        lines.setCellFactory(_ -> new LineCell());
        return lines;
    }

    private static Region head(JournalEntry entry) {
        Label what = new Label(LogColumn.TIME.text(entry) + "  " + entry.wallet() + "  " + entry.app());
        what.getStyleClass().add(Styles.TEXT_BOLD);
        Label answer = new Label(entry.answer());
        answer.getStyleClass().add(Css.HINT);
        HBox detail = new HBox(8, CallbackCell.badge(entry.callback()), answer);
        detail.setAlignment(Pos.CENTER_LEFT);
        return half(new VBox(4, what, detail));
    }

    private static <R extends Region> R half(R region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setPrefWidth(0);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }

    /// One line of both payloads.
    private static final class LineCell extends ListCell<DiffLine> {

        private final Label left = new Label();
        private final Label right = new Label();
        private final HBox line = new HBox(8, side(left), side(right));

        LineCell() {
            setPrefWidth(0);
            line.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(DiffLine item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (!empty && item != null) {
                say(left, item.left(), item.same(), Css.BAD);
                say(right, item.right(), item.same(), Css.GOOD);
            }
        }

        private static HBox side(Label label) {
            return half(new HBox(label));
        }

        private static void say(Label label, String text, boolean same, String colour) {
            label.setText(text);
            label.getStyleClass().setAll("label", Css.MONO);
            if (!same && !text.isEmpty()) {
                label.getStyleClass().addAll(Css.BADGE, colour);
            }
        }
    }
}
