package studio.authcode.desktop.common.trail;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Tr;
import studio.authcode.runtime.RunEvent;

/// One event: its icon, what happened, and where.
final class EventCell extends ListCell<RunEvent> {

    private final transient Places places;
    private final transient Tr tr;
    private final transient EventText words;
    private final FontIcon icon = new FontIcon();
    private final Label text = new Label();
    private final Button at = new Button();
    private final HBox line = new HBox(8, icon, text, at);

    EventCell(Places places, Tr tr) {
        this.places = places;
        this.tr = tr;
        this.words = new EventText(tr);
        getStyleClass().add("event-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setAlignment(Pos.CENTER_LEFT);
        // The list decides how wide a line is, not its text.
        line.setMinWidth(0);
        line.setPrefWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        at.getStyleClass().addAll(Css.LINK, Css.HINT);
        at.setMnemonicParsing(false);
        at.setFocusTraversable(false);
        at.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        at.setMinWidth(Region.USE_PREF_SIZE);
        at.managedProperty().bind(at.visibleProperty());
    }

    @Override
    protected void updateItem(RunEvent event, boolean empty) {
        super.updateItem(event, empty);
        setGraphic(empty || event == null ? null : line);
        setAccessibleText(null);
        if (empty || event == null) {
            return;
        }
        EventLine said = words.of(event);
        icon.setIconCode(said.icon().code());
        line.getStyleClass().setAll("event-line", said.style().isEmpty() ? "plain" : said.style());
        text.setText(said.text());
        at.setVisible(said.at().isPresent());
        said.at().ifPresent(this::link);
        setAccessibleText(said.at().map(place -> tr.of("trail.at", said.text(), shown(place))).orElse(said.text()));
    }

    private void link(Place place) {
        at.setText(shown(place));
        at.setAccessibleText(tr.of("trail.open", at.getText()));
        at.setOnAction(_ -> places.open(place));
    }

    /// Of a path the end says enough: the tooltip of the file is one click away.
    private static String shown(Place place) {
        String file = place.file().substring(place.file().lastIndexOf('/') + 1);
        return Printable.line(file) + ":" + place.line();
    }
}
