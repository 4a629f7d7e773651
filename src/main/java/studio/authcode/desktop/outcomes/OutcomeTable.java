package studio.authcode.desktop.outcomes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Tr;
import studio.authcode.plan.Case;
import studio.authcode.plan.CaseResult;

/// The matrix: one row for each handler, one column for each outcome.
final class OutcomeTable extends TableView<Matrix.Row> {

    private static final double ROW = 30;
    private static final double CELL = 30;
    private static final double HANDLER = 176;
    private static final double HEADER = 140;

    private final transient OutcomesViewModel model;
    private final transient Tr tr;
    private final transient Subscription subscription;
    private boolean showing;

    OutcomeTable(OutcomesViewModel model, Tr tr) {
        this.model = model;
        this.tr = tr;
        setId("outcomes-table");
        setAccessibleText(tr.of("outcomes.table"));
        getStyleClass().addAll("dense", "edge-to-edge", "outcome-table");
        setFixedCellSize(ROW);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(Labels.hint(tr.of("outcomes.empty")));
        getSelectionModel().getSelectedCells().subscribe(this::choose);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        this.subscription = Subscription.combine(model.matrix().subscribe(this::show),
                model.selected().subscribe((_, chosen) -> chosen.filter(_ -> !chosen.equals(current()))
                        .ifPresent(this::select)));
    }

    void close() {
        subscription.unsubscribe();
    }

    private void show(Matrix matrix) {
        Optional<Case> kept = model.selected().get();
        showing = true;
        getColumns().setAll(List.of(handlers()));
        matrix.outcomes().forEach(outcome -> getColumns().add(outcome(outcome)));
        getItems().setAll(matrix.rows());
        if (!matrix.outcomes().isEmpty()) {
            getFocusModel().focus(0, getColumns().get(1));
        }
        kept.ifPresent(this::select);
        showing = false;
        choose();
    }

    private void select(Case wanted) {
        for (Matrix.Row row : getItems()) {
            int index = getItems().indexOf(row);
            row.at(wanted.outcome().id()).filter(wanted::equals).ifPresent(_ -> getColumns().stream()
                    .filter(column -> wanted.outcome().id().equals(column.getUserData()))
                    .findFirst().ifPresent(column -> {
                        getSelectionModel().clearAndSelect(index, column);
                        scrollTo(index);
                        scrollToColumn(column);
                    }));
        }
    }

    private TableColumn<Matrix.Row, String> handlers() {
        TableColumn<Matrix.Row, String> column = new TableColumn<>(tr.of("outcomes.handler"));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(Printable.line(row.getValue().handler())));
        column.setCellFactory(_ -> new HandlerCell());
        column.setPrefWidth(HANDLER);
        plain(column);
        return column;
    }

    private TableColumn<Matrix.Row, Optional<CaseResult>> outcome(String outcome) {
        TableColumn<Matrix.Row, Optional<CaseResult>> column = new TableColumn<>();
        Label name = new Label(Printable.line(outcome));
        name.setRotate(-90);
        name.setMaxWidth(HEADER);
        name.setTooltip(new Tooltip(name.getText()));
        name.getStyleClass().addAll(Css.HINT, "outcome-name");
        column.setGraphic(new Group(name));
        column.setUserData(outcome);
        column.setCellValueFactory(row -> row.getValue().at(outcome)
                .<ObservableValue<Optional<CaseResult>>>map(model::result).orElse(null));
        column.setCellFactory(_ -> new VerdictCell(outcome, tr));
        column.setPrefWidth(CELL);
        column.setMinWidth(CELL);
        plain(column);
        return column;
    }

    private static void plain(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
    }

    private void choose() {
        if (showing) {
            return;
        }
        model.selected().set(current());
    }

    private Optional<Case> current() {
        // The table's own list is of raw positions.
        return getSelectionModel().getSelectedCells().stream().findFirst().flatMap(this::at);
    }

    private Optional<Case> at(TablePosition<?, ?> position) {
        boolean inside = position.getRow() >= 0 && position.getRow() < getItems().size()
                && position.getTableColumn() != null && position.getTableColumn().getUserData() != null;
        return inside ? getItems().get(position.getRow()).at(position.getTableColumn().getUserData().toString())
                : Optional.empty();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isShiftDown()) {
            model.replay();
            key.consume();
        }
    }
}
