package studio.authcode.desktop.server;

import atlantafx.base.controls.ToggleSwitch;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;

/// The wallet server: its switch above, and below either its traffic or what a merchant's server is set up with.
public final class ServerView extends BorderPane {

    private static final int PORT_WIDTH = 104;

    private final transient Models models;
    private final transient Tr tr;
    private final ToggleSwitch power = new ToggleSwitch();
    private final TextField port = new TextField();
    private final Label address = new Label();
    private final Label ahead = new Label();
    private final Label problem = Labels.wrapped("");
    private final ToggleButton traffic = new ToggleButton();
    private final ToggleButton setup = new ToggleButton();
    private final ToggleButton refused = new ToggleButton();
    private final TrafficView trafficView;
    private final SetupView setupView;
    private final transient ByHandItems items;
    private final transient Subscription subscription;

    /// What the view shows.
    public record Models(
            ServerViewModel server, TrafficViewModel traffic, CredentialsViewModel credentials, ByHand byHand) {
    }

    /// Builds the view.
    ///
    /// @param copy takes a verdict as a text
    public ServerView(Models models, Modals modals, Consumer<String> copy, Settings settings, Tr tr) {
        this.models = models;
        this.tr = tr;
        this.trafficView = new TrafficView(models.server(), models.traffic(), modals, copy, settings, tr);
        this.setupView = new SetupView(models.server(), models.credentials(), tr);
        this.items = new ByHandItems(models.byHand(), models.server(), tr);
        setId("server");
        setMinWidth(0);
        setTop(new VBox(8, bar(), problem, choice()));
        getTop().getStyleClass().add("run-header");
        this.subscription = Subscription.combine(
                models.server().state().subscribe(this::stands),
                models.byHand().ahead().subscribe(this::moved));
        show(traffic);
    }

    /// Puts the focus on the switch, or into the traffic of a server that is on.
    public void focus() {
        if (models.server().isOn() && traffic.isSelected()) {
            trafficView.focus();
        } else {
            power.requestFocus();
        }
    }

    /// Returns new menu items for what can be done here.
    public List<MenuItem> menuItems() {
        return items.shortcuts();
    }

    /// Shows what was kept since.
    void look() {
        trafficView.look();
    }

    /// Lets go of what the view follows; the server goes on.
    public void close() {
        subscription.unsubscribe();
        refused.selectedProperty().unbindBidirectional(models.traffic().onlyRefused());
        trafficView.close();
        setupView.close();
    }

    private Node bar() {
        power.setId("server-switch");
        power.setAccessibleText(tr.of("server.switch"));
        power.setMinWidth(Region.USE_PREF_SIZE);
        power.selectedProperty().subscribe((_, on) -> power(on));
        port.setId("server-port");
        port.setText(models.server().port());
        port.setPromptText(tr.of("server.port.any"));
        port.setAccessibleText(tr.of("server.port"));
        port.setPrefWidth(PORT_WIDTH);
        port.setMinWidth(PORT_WIDTH);
        port.getStyleClass().add("small");
        port.setOnAction(_ -> models.server().switchOn(port.getText()));
        address.setId("server-state");
        address.setMinWidth(0);
        ahead.setId("server-ahead");
        ahead.setMinWidth(Region.USE_PREF_SIZE);
        ahead.getStyleClass().addAll(Css.BADGE, Css.WARN);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        MenuButton tests = new MenuButton(tr.of("server.tests"), Icons.SETTINGS.node());
        tests.setId("server-tests");
        tests.setMinWidth(Region.USE_PREF_SIZE);
        tests.getStyleClass().add("small");
        List<MenuItem> all = items.all();
        // Those of the menu bar hold in the whole window already.
        all.forEach(item -> item.setAccelerator(null));
        tests.getItems().setAll(all);
        tests.disableProperty().bind(models.server().state().map(state -> !state.isOn()));
        HBox bar = new HBox(8, power, port, address, ahead, space, tests);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node choice() {
        ToggleGroup group = new ToggleGroup();
        choice(traffic, group, "server-show-traffic", tr.of("server.traffic"));
        choice(setup, group, "server-show-setup", tr.of("server.setup"));
        traffic.getStyleClass().add("left-pill");
        setup.getStyleClass().add("right-pill");
        traffic.setSelected(true);
        group.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                old.setSelected(true);
            } else {
                show(now);
            }
        });
        refused.setId("server-refused");
        refused.setText(tr.of("server.onlyRefused"));
        refused.setGraphic(Icons.FILTER.node());
        refused.setMinWidth(Region.USE_PREF_SIZE);
        refused.getStyleClass().add("small");
        refused.selectedProperty().bindBidirectional(models.traffic().onlyRefused());
        refused.visibleProperty().bind(traffic.selectedProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox both = new HBox(traffic, setup);
        HBox line = new HBox(8, both, space, refused);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void choice(ToggleButton button, ToggleGroup group, String id, String name) {
        button.setId(id);
        button.setText(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setToggleGroup(group);
    }

    private void show(Object chosen) {
        if (chosen == setup) {
            models.credentials().reload();
        }
        setCenter(chosen == setup ? setupView : trafficView);
    }

    private void power(boolean on) {
        if (on && models.server().state().get().phase() == ServerState.Phase.OFF) {
            models.server().switchOn(port.getText());
            // Where it could not even begin, the switch goes back.
            power.setSelected(models.server().state().get().phase() != ServerState.Phase.OFF);
        } else if (!on && models.server().isOn()) {
            models.server().switchOff();
        }
    }

    private void stands(ServerState state) {
        boolean between = state.phase() == ServerState.Phase.STARTING || state.phase() == ServerState.Phase.STOPPING;
        power.setSelected(state.isOn() || state.phase() == ServerState.Phase.STARTING);
        power.setDisable(between);
        // The address has the port in it already.
        port.setVisible(state.phase() == ServerState.Phase.OFF);
        port.setManaged(port.isVisible());
        address.setText(switch (state.phase()) {
            case OFF -> tr.of("server.off");
            case STARTING -> tr.of("server.starting");
            case STOPPING -> tr.of("server.stopping");
            case ON -> state.backend().orElseThrow().origin();
        });
        address.getStyleClass().setAll("label", state.isOn() ? Css.MONO : Css.HINT);
        problem.setId("server-problem");
        problem.getStyleClass().setAll("label", "problem-text");
        problem.setText(state.problem().isEmpty() ? "" : Printable.line(state.problem()) + " " + state.hint());
        problem.setVisible(!state.problem().isEmpty());
        problem.setManaged(problem.isVisible());
        models.credentials().reload();
    }

    private void moved(Duration by) {
        ahead.setVisible(!by.isZero());
        ahead.setManaged(!by.isZero());
        ahead.setText(tr.of("server.ahead", by.toDays(), (long) by.toHoursPart(), (long) by.toMinutesPart()));
    }
}
