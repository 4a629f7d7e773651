package studio.authcode.desktop.server;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.ExchangeWords;
import studio.authcode.desktop.common.exchange.Exchanged;

/// The table of exchanges: the newest is last and in view, unless the person has gone elsewhere.
final class TrafficTable extends TableView<Exchanged> {

    private static final double ROW = 28;
    private static final String VERDICT = "verdict";
    private static final double MOST = 1.6;
    private static final double NARROW = 480;
    private static final double WIDE = 600;
    private static final double LEAST = 84;
    private static final int TELLING = 4;
    private static final double END = 0.999;

    private final transient TrafficViewModel model;
    private final transient Settings settings;
    private final transient Tr tr;
    private final transient Runnable open;
    private final transient ListChangeListener<Exchanged> changes = _ -> follow();
    private boolean following = true;
    private boolean scrolled;
    private boolean away;

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
        getColumns().add(column("time", 84, each -> ExchangeWords.second(each.time())));
        TableColumn<Exchanged, String> wallet = column("wallet", 68, Exchanged::wallet);
        getColumns().add(wallet);
        getColumns().add(column("operation", 78, each -> words.operation(each.operation())));
        getColumns().add(column("status", 60, each -> words.status(each.status())));
        TableColumn<Exchanged, String> verdict = column(VERDICT, 212, each -> words.title(each.verdict()));
        verdict.setCellFactory(_ -> new ExchangeCell());
        getColumns().add(verdict);
        TableColumn<Exchanged, String> app = column("app", 76, Exchanged::app);
        app.setCellFactory(_ -> new EndCell());
        getColumns().add(app);
        TableColumn<Exchanged, String> flow = column("flow", 74, each -> each.flow().map(TrafficTable::end).orElse(""));
        getColumns().add(flow);
        // What is left out tells least, and stands in the verdict too.
        widthProperty().subscribe(width -> {
            wallet.setVisible(width.doubleValue() >= NARROW);
            app.setVisible(width.doubleValue() >= WIDE);
            flow.setVisible(width.doubleValue() >= WIDE);
        });
        setItems(model.rows());
        getSelectionModel().selectedItemProperty().subscribe(model::select);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        // Where the table scrolls by itself, its bar comes after; only what a person does tells what they want.
        addEventFilter(ScrollEvent.SCROLL, _ -> scrolled = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> scrolled = true);
        model.rows().addListener(changes);
    }

    void close() {
        model.rows().removeListener(changes);
        setItems(FXCollections.observableArrayList());
    }

    /// Shows the end of what is too long: there the ids of one company differ.
    private static final class EndCell extends TableCell<Exchanged, String> {

        EndCell() {
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /// Says that rows may be added: whether the person follows the newest shows only before that.
    void beforeRows() {
        if (scrolled) {
            away = !atEnd();
            scrolled = false;
        }
        int selected = getSelectionModel().getSelectedIndex();
        following = !away && (selected < 0 || selected == getItems().size() - 1);
    }

    private void follow() {
        if (following && !getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(getItems().size() - 1);
            // How far there is to scroll is known only once the new rows are laid out.
            layout();
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
        column.setMinWidth(Math.min(width, LEAST));
        if (!name.equals(VERDICT)) {
            column.setMaxWidth(MOST * width);
        }
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
