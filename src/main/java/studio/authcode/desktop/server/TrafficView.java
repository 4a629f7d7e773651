package studio.authcode.desktop.server;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.ExchangeDetail;
import studio.authcode.desktop.common.exchange.ExchangePane;
import studio.authcode.desktop.common.exchange.Looked;

/// The traffic above, and the verdict of the exchange that is looked at below.
final class TrafficView extends SplitPane {

    private static final Duration FOLLOW = Duration.seconds(1);
    private static final String DIVIDER = "divider.server";
    private static final double USUAL_DIVIDER = 0.42;

    private final transient TrafficViewModel model;
    private final transient Modals modals;
    private final transient Consumer<String> copy;
    private final transient Tr tr;
    private final TrafficTable table;
    private final ScrollPane detail = new ScrollPane();
    private final transient Timeline follow = new Timeline();
    private final transient Subscription subscription;

    /// Builds the view; it follows the log until it is closed.
    ///
    /// @param copy takes a verdict as a text
    TrafficView(ServerViewModel server, TrafficViewModel model, Modals modals, Consumer<String> copy,
            Settings settings, Tr tr) {
        this.model = model;
        this.modals = modals;
        this.copy = copy;
        this.tr = tr;
        this.table = new TrafficTable(model, settings, this::open, tr);
        table.setPlaceholder(empty(server));
        detail.setId("server-verdict");
        detail.setFitToWidth(true);
        detail.getStyleClass().add("edge-to-edge");
        setOrientation(Orientation.VERTICAL);
        getItems().addAll(table, detail);
        setDividerPositions(settings.number(DIVIDER).orElse(USUAL_DIVIDER));
        getDividers().getFirst().positionProperty()
                .subscribe((_, position) -> settings.put(DIVIDER, position.doubleValue()));
        this.subscription = Subscription.combine(
                model.selected().subscribe(this::show),
                server.exchanges().subscribe((_, _) -> look()));
        follow.getKeyFrames().setAll(new KeyFrame(FOLLOW, _ -> look()));
        follow.setCycleCount(Animation.INDEFINITE);
        follow.play();
        look();
    }

    void close() {
        follow.stop();
        subscription.unsubscribe();
        table.close();
    }

    void focus() {
        applyCss();
        table.requestFocus();
    }

    /// Shows what was kept since.
    void look() {
        table.beforeRows();
        model.follow();
    }

    /// Shows the exchange that is looked at in front of the window.
    void open() {
        model.selected().get().ifPresent(looked -> modals.show(new ExchangePane(looked, copy, modals, tr)));
    }

    private void show(Optional<Looked> looked) {
        detail.setVvalue(0);
        detail.setContent(looked.<Node>map(this::verdict).orElseGet(this::nothing));
    }

    private ExchangeDetail verdict(Looked looked) {
        ExchangeDetail verdict = new ExchangeDetail(looked, copy, tr);
        Button larger = new Button(null, Icons.ENLARGE.node());
        larger.setId("server-enlarge");
        larger.getStyleClass().addAll("flat", "button-icon", "small");
        larger.setAccessibleText(tr.of("server.enlarge"));
        larger.setTooltip(new Tooltip(tr.of("server.enlarge")));
        larger.setOnAction(_ -> open());
        verdict.add(larger);
        return verdict;
    }

    private Label nothing() {
        Label hint = Labels.hint(tr.of("server.verdict.none"));
        hint.getStyleClass().add("exchange-detail");
        return hint;
    }

    private VBox empty(ServerViewModel server) {
        Label what = Labels.wrapped("");
        Label hint = Labels.hint("");
        what.textProperty().bind(server.state().flatMap(state -> model.onlyRefused().map(only ->
                tr.of(only ? "server.empty.refused" : state.isOn() ? "server.empty.on" : "server.empty.off"))));
        hint.textProperty().bind(server.state().map(state ->
                tr.of(state.isOn() ? "server.empty.on.hint" : "server.empty.off.hint")));
        VBox box = new VBox(8, what, hint);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("server-empty");
        return box;
    }
}
