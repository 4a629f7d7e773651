package studio.authcode.desktop.log;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.JsonTree;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.JournalRow;
import tools.jackson.databind.JsonNode;

/// What one flow gave back: its payload, the same again for `complete`, and below them the flow as it was kept.
final class LogDetail {

    private final BorderPane pane = new BorderPane();
    private final Label callback = CallbackCell.badge("");
    private final Label app = new Label();
    private final Label persona = new Label();
    private final JsonTree json;

    LogDetail(Tr tr) {
        json = new JsonTree("log-json", tr.of("log.payload"), tr);
        app.getStyleClass().add(Css.MONO);
        app.setMinWidth(0);
        persona.getStyleClass().add(Css.HINT);
        persona.setMinWidth(Region.USE_PREF_SIZE);
        callback.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(8, callback, app, persona);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setPadding(new Insets(8, 16, 8, 16));
        pane.setTop(header);
        pane.setCenter(json.root());
        show(null);
    }

    Region root() {
        return pane;
    }

    /// Shows a row, or nothing for null.
    void show(JournalRow row) {
        json.clear();
        pane.getTop().setVisible(row != null);
        if (row == null) {
            return;
        }
        JournalEntry entry = row.entry();
        CallbackCell.say(callback, entry.callback());
        app.setText(entry.app());
        persona.setText(entry.persona());
        JsonNode flow = Json.read(entry.json());
        if (flow.has("payload")) {
            json.add(entry.callback(), "res", flow.path("payload"), true);
            json.add("complete", "res", flow.path("payload"), false);
        }
        json.add("flow", "flow", flow, false);
    }
}
