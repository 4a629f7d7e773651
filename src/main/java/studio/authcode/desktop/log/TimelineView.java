package studio.authcode.desktop.log;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.ExchangePane;

/// What happened in a flow, from the call to the last exchange; an exchange opens its verdict.
final class TimelineView extends ListView<TimelineEntry> {

    private static final double ROW = 24;

    private final transient TimelineViewModel model;
    private final transient Modals modals;
    private final transient Tr tr;
    private final transient Subscription subscription;

    TimelineView(TimelineViewModel model, Modals modals, Tr tr) {
        this.model = model;
        this.modals = modals;
        this.tr = tr;
        setId("log-timeline");
        setAccessibleText(tr.of("log.timeline"));
        getStyleClass().addAll("dense", "edge-to-edge");
        setFixedCellSize(ROW);
        setCellFactory(_ -> new TimelineCell());
        setPlaceholder(Labels.hint(tr.of("log.timeline.empty")));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                open();
                key.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        this.subscription = model.lines().subscribe(lines -> {
            int selected = lines.isEmpty() ? -1 : getSelectionModel().getSelectedIndex();
            getItems().setAll(lines);
            getSelectionModel().select(selected);
            // What followed the call is what a person looks for here; the call itself stands in the log.
            if (lines.stream().anyMatch(line -> line.exchange().isPresent())) {
                layout();
                scrollTo(lines.size() - 1);
            }
        });
    }

    void close() {
        subscription.unsubscribe();
    }

    /// Shows the selected exchange in front of the window.
    void open() {
        TimelineEntry entry = getSelectionModel().getSelectedItem();
        if (entry != null) {
            entry.exchange().ifPresent(exchange -> model.look(exchange,
                    looked -> modals.show(new ExchangePane(looked, model::copy, modals, tr))));
        }
    }
}
