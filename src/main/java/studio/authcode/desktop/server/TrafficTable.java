package studio.authcode.desktop.server;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.ExchangeWords;
import studio.authcode.desktop.common.exchange.Exchanged;

/// The table of exchanges: the newest is last and in view, unless the person has gone elsewhere.
final class TrafficTable extends TableView<Exchanged> {

    private static final double ROW = 28;
    private static final int TELLING = 6;
    private static final double END = 0.999;

    private final transient TrafficViewModel model;
    private final transient Settings settings;
    private final transient Tr tr;
    private final transient Runnable open;
    private final transient ListChangeListener<Exchanged> changes = _ -> follow();
    private boolean following = true;

    /// Builds the table.
    ///
    /// @param open shows the selected exchange with more room
    TrafficTable(TrafficViewModel model, Settings settings, Runnable open, Tr tr) {
        this.model = model;
        this.settings = settings;
        this.open = open;
        this.tr = tr;
        ExchangeWords words = new ExchangeWords(tr);
        setId("server-traffic");
        setAccessibleText(tr.of("server.traffic"));
        getStyleClass().addAll("dense", "edge-to-edge");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getColumns().add(column("time", 72, each -> ExchangeWords.second(each.time())));
        getColumns().add(column("wallet", 64, Exchanged::wallet));
        getColumns().add(column("operation", 80, each -> words.operation(each.operation())));
        getColumns().add(column("status", 60, each -> words.status(each.status())));
        TableColumn<Exchanged, String> verdict = column("verdict", 224, each -> words.title(each.verdict()));
        verdict.setCellFactory(_ -> new ExchangeCell());
        getColumns().add(verdict);
        getColumns().add(column("app", 80, Exchanged::app));
        getColumns().add(column("flow", 72, each -> each.flow().map(TrafficTable::end).orElse("")));
        setItems(model.rows());
        getSelectionModel().selectedItemProperty().subscribe(model::select);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        model.rows().addListener(changes);
    }

    void close() {
        model.rows().removeListener(changes);
        setItems(FXCollections.observableArrayList());
    }

    /// Says that rows may be added: whether the person follows the newest shows only before that.
    void beforeRows() {
        int selected = getSelectionModel().getSelectedIndex();
        following = atEnd() && (selected < 0 || selected == getItems().size() - 1);
    }

    private void follow() {
        if (following && !getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(getItems().size() - 1);
            scrollTo(getItems().size() - 1);
        }
    }

    /// The ids of flows begin with the time, and so all alike.
    private static String end(String flow) {
        return flow.length() <= TELLING ? flow : "…" + flow.substring(flow.length() - TELLING);
    }

    private boolean atEnd() {
        for (Node node : lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()) {
                return bar.getValue() >= bar.getMax() * END;
            }
        }
        return true;
    }

    private TableColumn<Exchanged, String> column(String name, double width, Function<Exchanged, String> text) {
        String setting = "columns.server." + name;
        TableColumn<Exchanged, String> column = new TableColumn<>(tr.of("server.column." + name));
        column.setId("server-column-" + name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(settings.number(setting).orElse(width));
        column.setMinWidth(Math.min(width, 56));
        column.widthProperty().subscribe((_, now) -> settings.put(setting, now.doubleValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isShiftDown()) {
            open.run();
            key.consume();
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open.run();
        }
    }
}
