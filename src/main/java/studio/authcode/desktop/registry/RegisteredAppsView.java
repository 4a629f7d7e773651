package studio.authcode.desktop.registry;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Message;
import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;

/// The tab of registered apps: a filter and buttons above a table over all wallets.
public final class RegisteredAppsView {

    private final RegisteredAppsViewModel model;
    private final Tr tr;
    private final AppsTable table;
    private final AppActions actions;
    private final CustomTextField filter = new CustomTextField();
    private final VBox top = new VBox();
    private final BorderPane pane = new BorderPane();

    /// Builds the view, and reads the registry.
    ///
    /// @param settings where the columns' widths are kept
    public RegisteredAppsView(RegisteredAppsViewModel model, Modals modals, Settings settings, Tr tr) {
        this.model = model;
        this.tr = tr;
        this.table = new AppsTable(model, settings, tr);
        this.actions = new AppActions(model, table, modals, tr);
        top.getChildren().add(toolbar());
        pane.setId("apps");
        pane.setTop(top);
        pane.setCenter(table.root());
        table.root().setPlaceholder(empty());
        table.root().setContextMenu(new ContextMenu(actions.all().toArray(MenuItem[]::new)));
        table.root().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.root().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        model.problem().addListener((_, _, error) -> showProblem(error));
        showProblem(model.problem().get());
        model.refresh();
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

    /// Shows the form for one app: to change it, or, where it is not registered, to register it.
    public void open(AppKey key) {
        actions.edit(model.find(key).map(model::edit).orElseGet(() -> model.create(key)));
    }

    private HBox toolbar() {
        filter.setId("apps-filter");
        filter.setPromptText(tr.of("registry.filter"));
        filter.setAccessibleText(tr.of("registry.filter"));
        filter.setLeft(Icons.SEARCH.node());
        filter.setPrefWidth(288);
        filter.setMinWidth(96);
        filter.getStyleClass().add(Styles.SMALL);
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
        Label count = new Label();
        count.setId("apps-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add(Css.HINT);
        count.textProperty().bind(Bindings.size(model.shown()).map(size -> tr.of("registry.count", size)));
        HBox bar = new HBox(8, filter, count, new Spacer(), button("add", actions.add(), true),
                button("edit", actions.edit(), false), button("duplicate", actions.duplicate(), false),
                button("remove", actions.remove(), false), button("import", actions.importing(), false), export());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(8, 16, 8, 16));
        return bar;
    }

    private Button button(String id, MenuItem action, boolean main) {
        Button button = new Button(main ? action.getText() : null, action.getGraphic());
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (!main) {
            button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        }
        button.setId("apps-" + id);
        button.setAccessibleText(action.getText());
        button.setTooltip(new Tooltip(action.getText() + "  " + action.getAccelerator().getDisplayText()));
        button.disableProperty().bind(action.disableProperty());
        button.setOnAction(_ -> action.fire());
        return button;
    }

    private MenuButton export() {
        MenuButton button = new MenuButton(null, Icons.EXPORT.node(), actions.exportSafe(), actions.exportRevealed());
        button.setId("apps-export");
        button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(tr.of("registry.export"));
        button.setTooltip(new Tooltip(tr.of("registry.export")));
        return button;
    }

    private VBox empty() {
        Label what = new Label();
        what.textProperty().bind(model.filter().map(sought -> sought.isBlank()
                ? tr.of("registry.empty") : tr.of("registry.empty.filter", sought)));
        Label hint = new Label(tr.of("registry.empty.hint", model.path().toString()));
        hint.getStyleClass().add(Css.HINT);
        hint.visibleProperty().bind(model.filter().isEmpty());
        VBox box = new VBox(8, what, hint);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(model.sound());
        return box;
    }

    private void showProblem(UserError error) {
        top.getChildren().removeIf(node -> node instanceof Message);
        if (error != null) {
            String hint = error.hint() == null ? "" : "\n" + tr.of(error.hint());
            Message message = new Message(tr.of("registry.broken"), tr.of(error.text()) + hint, Icons.ALERT.node());
            message.setId("apps-problem");
            message.getStyleClass().add(Styles.DANGER);
            message.setAccessibleText(tr.of(error.text()) + hint);
            VBox.setMargin(message, new Insets(0, 16, 16, 16));
            top.getChildren().add(message);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            actions.editSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            actions.removeSelected();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            actions.editSelected();
        }
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
