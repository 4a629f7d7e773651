package studio.authcode.desktop.log;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;

/// The log: a filter and buttons above a table of flows, and the selected one's payload beside it.
public final class LogView implements AutoCloseable {

    private static final Duration TYPING = Duration.millis(150);
    private static final Duration FOLLOW = Duration.seconds(1);
    private static final String DIVIDER = "divider.log";
    private static final double USUAL_DIVIDER = 0.64;

    private final LogViewModel model;
    private final TimelineViewModel timeline;
    private final Tr tr;
    private final LogTable table;
    private final LogDetail detail;
    private final LogActions actions;
    private final CustomTextField filter = new CustomTextField();
    private final Label count = new Label();
    private final BorderPane pane = new BorderPane();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Timeline follow = new Timeline();

    /// Builds the view; it begins to follow the journal at once, until it is closed.
    ///
    /// @param timeline goes on where the selected flow does
    /// @param settings where the columns' widths and the divider are kept
    public LogView(
            LogViewModel model, TimelineViewModel timeline, Modals modals, Settings settings, Tr tr) {
        this.model = model;
        this.timeline = timeline;
        this.tr = tr;
        this.table = new LogTable(settings, tr);
        this.detail = new LogDetail(timeline, modals, settings, tr);
        this.actions = new LogActions(model, table, modals, tr);
        pane.setId("log");
        pane.setTop(toolbar());
        pane.setCenter(content(settings));
        table.root().setContextMenu(new ContextMenu(actions.all().toArray(MenuItem[]::new)));
        bind();
        model.added();
    }

    /// Returns the view's node.
    public Region root() {
        return pane;
    }

    /// Puts the cursor into the filter.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// Returns menu items for everything that can be done here, with their shortcuts.
    public List<MenuItem> menuItems() {
        return actions.all();
    }

    @Override
    public void close() {
        follow.stop();
        typing.stop();
        detail.close();
    }

    private HBox toolbar() {
        Label title = new Label(tr.of("log.title"));
        title.getStyleClass().add(Css.SECTION_TITLE);
        filter.setId("log-filter");
        filter.setPromptText(tr.of("log.filter"));
        filter.setAccessibleText(tr.of("log.filter"));
        filter.setLeft(Icons.SEARCH.node());
        filter.setRight(clearFilter());
        filter.setPrefWidth(320);
        filter.getStyleClass().add(Styles.SMALL);
        count.setId("log-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add(Css.HINT);
        HBox bar = new HBox(8, title, filter, count, new Spacer(), button("repeat", actions.repeat()),
                button("keep", actions.keep()),
                button("compare", actions.compare()),
                menu("copy", Icons.COPY, actions.copyJson(), actions.copyCommand()),
                menu("export", Icons.EXPORT, actions.exportJsonl(), actions.exportCsv()),
                button("clear", actions.clear()));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(8, 16, 8, 16));
        return bar;
    }

    private FontIcon clearFilter() {
        FontIcon clear = Icons.CLEAR.node();
        clear.setCursor(Cursor.HAND);
        clear.setAccessibleText(tr.of("log.filter.clear"));
        clear.visibleProperty().bind(filter.textProperty().isNotEmpty());
        clear.setOnMouseClicked(_ -> filter.clear());
        return clear;
    }

    private Button button(String id, MenuItem action) {
        Button button = new Button(null, action.getGraphic());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setId("log-" + id);
        button.setAccessibleText(action.getText());
        button.setTooltip(new Tooltip(action.getText() + "  " + action.getAccelerator().getDisplayText()));
        button.disableProperty().bind(action.disableProperty());
        button.setOnAction(_ -> action.fire());
        return button;
    }

    private MenuButton menu(String id, Icons icon, MenuItem... items) {
        MenuButton button = new MenuButton(null, icon.node(), items);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setId("log-" + id);
        button.setAccessibleText(tr.of("log." + id));
        button.setTooltip(new Tooltip(tr.of("log." + id)));
        button.disableProperty().bind(items[0].disableProperty());
        return button;
    }

    private SplitPane content(Settings settings) {
        HBox.setHgrow(table.root(), Priority.ALWAYS);
        table.placeholder(empty());
        SplitPane split = new SplitPane(table.root(), detail.root());
        split.setDividerPositions(settings.number(DIVIDER).orElse(USUAL_DIVIDER));
        split.getDividers().getFirst().positionProperty()
                .addListener((_, _, position) -> settings.put(DIVIDER, position.doubleValue()));
        return split;
    }

    private VBox empty() {
        Label what = new Label();
        what.textProperty().bind(model.filter().map(
                sought -> sought.isEmpty() ? tr.of("log.empty") : tr.of("log.empty.filter", sought)));
        Label hint = new Label();
        hint.getStyleClass().add(Css.HINT);
        hint.textProperty().bind(model.filter().map(
                sought -> sought.isEmpty() ? tr.of("log.empty.hint") : tr.of("log.empty.filter.hint")));
        VBox box = new VBox(8, what, hint);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(model.rows().isNotNull());
        return box;
    }

    private void bind() {
        model.onNewest(table::selectNewest);
        model.rows().addListener((_, _, rows) -> table.show(rows));
        model.selected().addListener((_, _, row) -> detail.show(row));
        table.root().getSelectionModel().selectedIndexProperty()
                .addListener((_, _, index) -> model.select(index.intValue()));
        count.textProperty().bind(model.rows().flatMap(javafx.beans.binding.Bindings::size)
                .map(size -> tr.of(model.filter().get().isEmpty() ? "log.count" : "log.found", size)));
        typing.setOnFinished(_ -> model.search(filter.getText()));
        filter.textProperty().addListener(_ -> typing.playFromStart());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
        follow.getKeyFrames().setAll(new KeyFrame(FOLLOW, _ -> {
            model.follow();
            timeline.follow();
        }));
        follow.setCycleCount(Animation.INDEFINITE);
        follow.play();
    }

    private void filterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            table.focus();
            event.consume();
        }
    }
}
