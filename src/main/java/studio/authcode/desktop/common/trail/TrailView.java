package studio.authcode.desktop.common.trail;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Followed;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Tr;
import studio.authcode.runtime.RunEvent;

/// A list of events, however many, with buttons that choose among them.
public final class TrailView extends VBox {

    private static final double ROW = 26;

    private final transient Trail trail;
    private final transient Places places;
    private final transient Tr tr;
    private final ListView<RunEvent> list = new ListView<>();
    private final transient Followed followed = new Followed();
    private final transient ListChangeListener<RunEvent> changed = _ -> grow();
    /// Only once new rows are laid out can the list scroll to them.
    private final transient PauseTransition grown = new PauseTransition(Duration.millis(20));

    /// Builds the view.
    ///
    /// @param id names its parts for tests
    /// @param empty what is said while there are no events
    public TrailView(String id, Trail trail, String empty, Places places, Tr tr) {
        super(4);
        this.trail = trail;
        this.places = places;
        this.tr = tr;
        list.setId(id);
        list.setAccessibleText(tr.of("trail.title"));
        list.getStyleClass().addAll("dense", "edge-to-edge", "trail");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new EventCell(places, tr));
        list.setItems(trail.shown());
        Label none = new Label(empty);
        none.getStyleClass().add(Css.HINT);
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        trail.shown().addListener(changed);
        grown.setOnFinished(_ -> scroll());
        followed.add(list.heightProperty().subscribe((_, _) -> grow()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters(id), list);
    }

    /// Returns the event that is selected.
    public ObservableValue<RunEvent> selected() {
        return list.getSelectionModel().selectedItemProperty();
    }

    /// Puts the focus into the list.
    public void focus() {
        list.requestFocus();
    }

    /// Lets go of what the view follows.
    public void close() {
        followed.end();
        trail.shown().removeListener(changed);
        grown.stop();
        list.setItems(null);
    }

    private HBox filters(String id) {
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox(4);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("trail-filters");
        for (TrailFilter each : TrailFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId(id + "-" + each.id());
            button.setUserData(each);
            button.setToggleGroup(group);
            button.getStyleClass().addAll("small", "problem-filter");
            followed.add(trail.count(each).subscribe(count -> {
                button.setText(tr.of("trail.filter." + each.id(), count.intValue()));
                button.setAccessibleText(tr.of("trail.filter", button.getText()));
            }));
            bar.getChildren().add(button);
        }
        // Of several choices one always holds.
        group.selectedToggleProperty().subscribe((before, now) -> Optional.ofNullable(now).ifPresentOrElse(
                button -> trail.filter().set((TrailFilter) button.getUserData()), () -> group.selectToggle(before)));
        followed.add(trail.filter().subscribe(filter -> group.getToggles().stream()
                .filter(button -> button.getUserData() == filter).forEach(group::selectToggle)));
        return bar;
    }

    /// Whoever has chosen an event looks at that; everybody else at the newest.
    private void scroll() {
        if (list.getSelectionModel().isEmpty() && !trail.shown().isEmpty()) {
            list.scrollTo(trail.shown().size() - 1);
        }
    }

    private void grow() {
        if (grown.getStatus() != Animation.Status.RUNNING) {
            grown.playFromStart();
        }
    }

    private void pressed(KeyEvent key) {
        RunEvent event = list.getSelectionModel().getSelectedItem();
        if (event != null && key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            new EventText(tr).of(event).at().ifPresent(places::open);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && event != null) {
            list.getSelectionModel().clearSelection();
            key.consume();
        }
    }
}
