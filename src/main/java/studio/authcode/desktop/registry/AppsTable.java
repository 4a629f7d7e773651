package studio.authcode.desktop.registry;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.RegisteredApp;

/// The table of registered apps: sorted by any column, whose widths are kept.
final class AppsTable {

    private static final double ROW_HEIGHT = 32;

    private final TableView<RegisteredApp> table = new TableView<>();
    private final RegisteredAppsViewModel model;
    private final Settings settings;
    private final Tr tr;

    AppsTable(RegisteredAppsViewModel model, Settings settings, Tr tr) {
        this.model = model;
        this.settings = settings;
        this.tr = tr;
        table.setId("apps-table");
        table.setAccessibleText(tr.of("registry.title"));
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (AppColumn column : AppColumn.values()) {
            table.getColumns().add(column(column));
        }
        SortedList<RegisteredApp> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        model.usedKey().addListener(_ -> table.refresh());
    }

    TableView<RegisteredApp> root() {
        return table;
    }

    /// Moves the keyboard here, to the first app where none is selected.
    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /// Returns the selected apps.
    List<RegisteredApp> selection() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private TableColumn<RegisteredApp, String> column(AppColumn of) {
        String setting = "columns.registry." + of.key();
        TableColumn<RegisteredApp, String> column = new TableColumn<>(tr.of("registry.column." + of.key()));
        column.setId("apps-column-" + of.key());
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.text(row.getValue(), model, tr)));
        column.setPrefWidth(settings.number(setting).orElse(of.width()));
        column.setMinWidth(of.leastWidth());
        column.widthProperty().addListener((_, _, width) -> settings.put(setting, width.doubleValue()));
        column.setReorderable(false);
        switch (of) {
            case ID -> column.setCellFactory(_ -> new AppCells.Id(model.usedKey(), tr));
            case STATE -> column.setCellFactory(_ -> new AppCells.StateCell());
            case SCOPES -> column.setCellFactory(_ -> new AppCells.Names());
            case WALLET, NAME, COMPANY, ENVIRONMENTS -> { }
        }
        return column;
    }
}
