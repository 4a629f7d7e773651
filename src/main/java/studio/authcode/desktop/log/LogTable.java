package studio.authcode.desktop.log;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.JournalRow;

/// The table of flows, whose columns keep their widths.
final class LogTable {

    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW_HEIGHT = 28;

    private final TableView<Optional<JournalRow>> table = new TableView<>();
    private final Settings settings;
    private final Tr tr;

    LogTable(Settings settings, Tr tr) {
        this.settings = settings;
        this.tr = tr;
        table.setId("log-table");
        table.setAccessibleText(tr.of("log.title"));
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        // Where every row is as high as the next, a long log is laid out as fast as a short one.
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        // A million selected rows would be a million objects, and nothing here takes more than two.
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ALL.match(event)) {
                event.consume();
            }
        });
        for (LogColumn column : LogColumn.values()) {
            table.getColumns().add(column(column));
        }
    }

    TableView<Optional<JournalRow>> root() {
        return table;
    }

    void placeholder(Node node) {
        table.setPlaceholder(node);
    }

    void show(LogRows rows) {
        table.setItems(rows);
    }

    /// Moves the keyboard here, to the newest flow where none is selected.
    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            selectNewest();
        }
    }

    /// Returns the indices of the selected rows.
    List<Integer> selection() {
        return table.getSelectionModel().getSelectedIndices();
    }

    void selectNewest() {
        if (table.getItems().isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    private TableColumn<Optional<JournalRow>, String> column(LogColumn of) {
        String setting = "columns.log." + of.key();
        TableColumn<Optional<JournalRow>, String> column = new TableColumn<>(tr.of("log.column." + of.key()));
        column.setId("log-column-" + of.key());
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                row.getValue().map(found -> of.text(found.entry())).orElse("")));
        column.setPrefWidth(settings.number(setting).orElse(of.width()));
        column.setMinWidth(of.leastWidth());
        column.widthProperty().addListener((_, _, width) -> settings.put(setting, width.doubleValue()));
        column.setSortable(false);
        column.setReorderable(false);
        if (of == LogColumn.CALLBACK) {
            column.setCellFactory(_ -> new CallbackCell());
        }
        if (of == LogColumn.MS) {
            column.getStyleClass().add(Tweaks.ALIGN_RIGHT);
        }
        return column;
    }
}
