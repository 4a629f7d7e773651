package studio.authcode.desktop.log;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.JsonTree;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.JournalRow;
import tools.jackson.databind.JsonNode;

/// What one flow gave back — its payload, the same again for `complete`, the flow as it was kept — or its timeline.
final class LogDetail {

    private static final String TIMELINE = "log.timeline";

    private final BorderPane pane = new BorderPane();
    private final Label callback = CallbackCell.badge("");
    private final Label app = new Label();
    private final ToggleButton payload = new ToggleButton();
    private final ToggleButton timeline = new ToggleButton();
    private final TimelineViewModel model;
    private final TimelineView times;
    private final JsonTree json;
    private final Subscription counting;

    LogDetail(TimelineViewModel model, Modals modals, Settings settings, Tr tr) {
        this.model = model;
        this.times = new TimelineView(model, modals, tr);
        json = new JsonTree("log-json", tr.of("log.payload"), tr);
        app.getStyleClass().add(Css.MONO);
        app.setMinWidth(0);
        callback.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(8, callback, app, space, choice(settings, tr));
        header.setAlignment(Pos.CENTER_LEFT);
        header.setPadding(new Insets(8, 16, 8, 16));
        pane.setTop(header);
        this.counting = model.lines().subscribe(lines -> {
            long exchanges = lines.stream().filter(line -> line.exchange().isPresent()).count();
            timeline.setText(tr.of("log.timeline.count", exchanges));
        });
        show(null);
    }

    Region root() {
        return pane;
    }

    void close() {
        counting.unsubscribe();
        times.close();
    }

    private HBox choice(Settings settings, Tr tr) {
        ToggleGroup group = new ToggleGroup();
        payload.setId("log-show-payload");
        payload.setText(tr.of("log.payload"));
        payload.getStyleClass().addAll("small", "left-pill");
        timeline.setId("log-show-timeline");
        timeline.getStyleClass().addAll("small", "right-pill");
        group.getToggles().addAll(payload, timeline);
        group.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                old.setSelected(true);
                return;
            }
            settings.put(TIMELINE, now == timeline);
            pane.setCenter(now == timeline ? times : json.root());
        });
        (settings.on(TIMELINE) ? timeline : payload).setSelected(true);
        HBox both = new HBox(payload, timeline);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    /// Shows a row, or nothing for null.
    void show(JournalRow row) {
        json.clear();
        model.show(row);
        pane.getTop().setVisible(row != null);
        if (row == null) {
            return;
        }
        JournalEntry entry = row.entry();
        CallbackCell.say(callback, entry.callback());
        app.setText(entry.app() + " · " + entry.persona());
        JsonNode flow = Json.read(entry.json());
        if (flow.has("payload")) {
            json.add(entry.callback(), "res", flow.path("payload"), true);
            json.add("complete", "res", flow.path("payload"), false);
        }
        json.add("flow", "flow", flow, false);
    }
}
