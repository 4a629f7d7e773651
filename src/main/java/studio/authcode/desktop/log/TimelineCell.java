package studio.authcode.desktop.log;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;

/// One line of a timeline: when, how it went, what it was; an exchange shows that there is more to it.
final class TimelineCell extends ListCell<TimelineEntry> {

    private static final double OFFSET = 72;
    private static final double MARK = 12;
    private static final double NAME = 104;

    private final Label offset = new Label();
    private final Label mark = new Label();
    private final Label name = new Label();
    private final Label text = new Label();
    private final FontIcon more = Icons.CLOSED.node();
    private final HBox line = new HBox(8, offset, mark, name, text, more);
    private final Tooltip whole = new Tooltip();

    TimelineCell() {
        getStyleClass().add("timeline-cell");
        offset.getStyleClass().add(Css.HINT);
        offset.setPrefWidth(OFFSET);
        offset.setMinWidth(OFFSET);
        offset.setAlignment(Pos.CENTER_RIGHT);
        mark.setMinWidth(MARK);
        mark.setPrefWidth(MARK);
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(360);
    }

    @Override
    protected void updateItem(TimelineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean shown = !empty && entry != null;
        setGraphic(shown ? line : null);
        setTooltip(shown ? whole : null);
        setAccessibleText(shown ? entry.spoken() : null);
        if (shown) {
            boolean exchange = entry.exchange().isPresent();
            offset.setText(entry.offset());
            mark.setText(entry.mark());
            mark.getStyleClass().setAll("label", "step-mark", entry.style());
            name.setText(entry.name());
            name.getStyleClass().setAll("label", exchange ? "exchange-title" : "step-name");
            text.setText(entry.text());
            text.getStyleClass().setAll("label", "step-why", entry.style());
            more.setVisible(exchange);
            whole.setText(entry.text());
        }
    }
}
