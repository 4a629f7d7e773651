package studio.authcode.desktop.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import studio.authcode.desktop.common.JsonTree;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.trail.TrailView;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunEventJson;

/// A run: how it stands, everything that happened, and below that what the pages hold.
public final class RunView extends BorderPane {

    private static final String DIVIDER = "divider.run";
    private static final double USUAL_DIVIDER = 0.62;
    /// Nobody reads faster than this, and building a tree of much data takes a while.
    private static final Duration SOON = Duration.millis(60);

    private final transient RunViewModel model;
    private final transient Tr tr;
    private final transient PauseTransition soon = new PauseTransition(SOON);
    private final RunHeader header;
    private final TrailView trail;
    private final transient JsonTree state;
    private final transient Subscription subscription;

    /// Builds the view.
    ///
    /// @param places shows where in the code something happened
    public RunView(RunViewModel model, Places places, Settings settings, Tr tr) {
        this.model = model;
        this.tr = tr;
        this.header = new RunHeader(model, tr);
        this.trail = new TrailView("run-trail", model.trail(), tr.of("run.empty"), places, tr);
        this.state = new JsonTree("run-state", tr.of("run.state"), tr);
        setId("run");
        setTop(header);
        SplitPane split = new SplitPane(trail, new StackPane(state.root(), nothing()));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(settings.number(DIVIDER).orElse(USUAL_DIVIDER));
        split.getDividers().getFirst().positionProperty()
                .subscribe((_, position) -> settings.put(DIVIDER, position.doubleValue()));
        setCenter(split);
        // Whoever wants to look at something need not wait for the rest.
        trail.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.showAll());
        trail.addEventFilter(KeyEvent.KEY_PRESSED, _ -> model.showAll());
        soon.setOnFinished(_ -> show());
        this.subscription = Subscription.combine(model.pages().subscribe(_ -> later()),
                model.underWay().subscribe(this::ended),
                trail.selected().subscribe((_, _) -> show()));
    }

    /// What will be there, as long as there is nothing.
    private Label nothing() {
        Label nothing = Labels.hint(tr.of("run.state.empty"));
        nothing.setMouseTransparent(true);
        nothing.visibleProperty().bind(Bindings.isEmpty(state.root().getRoot().getChildren()));
        return nothing;
    }

    /// Puts the focus into the list of events.
    public void focus() {
        // A split pane holds its parts only once it has its skin.
        applyCss();
        trail.focus();
    }

    /// Lets go of what the view follows.
    public void close() {
        soon.stop();
        subscription.unsubscribe();
        trail.close();
        header.close();
    }

    /// What is there at the end need not wait: nothing follows it.
    private void ended(boolean running) {
        if (!running) {
            soon.stop();
            show();
        }
    }

    private void later() {
        if (soon.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void show() {
        state.clear();
        Optional<RunEvent> event = Optional.ofNullable(trail.selected().getValue());
        event.map(RunEventJson::of).ifPresent(json ->
                state.add(json.path("event").asString("").toLowerCase(Locale.ROOT), "event", json, true));
        List<PageData> pages = model.pages().get();
        for (PageData page : pages) {
            state.add(tr.of("run.dataOf", page.name()), "data", page.data(), event.isEmpty() || pages.size() == 1,
                    page.changed());
        }
    }
}
