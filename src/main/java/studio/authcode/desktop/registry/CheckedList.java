package studio.authcode.desktop.registry;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckListView;
import studio.authcode.desktop.common.Icons;

/// Names to tick, and a field for one that is not among them.
final class CheckedList {

    private final CheckListView<String> list = new CheckListView<>();
    private final TextField own = new TextField();
    private final ObservableSet<String> checked;
    private final VBox box;
    private boolean filling;

    /// @param checked the names that are ticked, changed by ticking
    /// @param title what a name is, or an empty text
    CheckedList(String id, String label, String addLabel, ObservableSet<String> checked, UnaryOperator<String> title) {
        this.checked = checked;
        list.setId(id);
        list.setAccessibleText(label);
        list.getStyleClass().add(Styles.DENSE);
        list.setCellFactory(view -> new CheckBoxListCell<>(list::getItemBooleanProperty, new Titled(title)));
        list.getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) _ -> take());
        own.setId(id + "-own");
        own.setPromptText(addLabel);
        own.setAccessibleText(addLabel);
        own.getStyleClass().add(Styles.SMALL);
        own.setOnAction(_ -> add());
        HBox.setHgrow(own, Priority.ALWAYS);
        Button add = new Button(null, Icons.ADD.node());
        add.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL);
        add.setAccessibleText(addLabel);
        add.disableProperty().bind(own.textProperty().isEmpty());
        add.setOnAction(_ -> add());
        HBox adding = new HBox(8, own, add);
        adding.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(8, list, adding);
    }

    Region root() {
        return box;
    }

    /// Shows these names, ticked where they are among the checked ones.
    void show(List<String> names) {
        filling = true;
        list.getCheckModel().clearChecks();
        list.getItems().setAll(names);
        names.stream().filter(checked::contains).forEach(list.getCheckModel()::check);
        filling = false;
    }

    private void add() {
        String name = own.getText().strip();
        if (!name.isEmpty()) {
            if (!list.getItems().contains(name)) {
                list.getItems().add(name);
            }
            list.getCheckModel().check(name);
            list.scrollTo(name);
            own.clear();
        }
    }

    private void take() {
        if (!filling) {
            List<String> ticked = List.copyOf(list.getCheckModel().getCheckedItems());
            checked.retainAll(ticked);
            checked.addAll(ticked);
        }
    }

    private static final class Titled extends StringConverter<String> {

        private final UnaryOperator<String> title;

        Titled(UnaryOperator<String> title) {
            this.title = title;
        }

        @Override
        public String toString(String name) {
            String said = name == null ? "" : title.apply(name);
            return said.isEmpty() ? name : name + "  –  " + said;
        }

        @Override
        public String fromString(String name) {
            return name;
        }
    }
}
