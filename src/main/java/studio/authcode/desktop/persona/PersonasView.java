package studio.authcode.desktop.persona;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.persona.Persona;

/// The form for the simulated users, shown in front of the window: the users, and one's profile beside them.
public final class PersonasView {

    private static final double WIDTH = 880;
    private static final double HEIGHT = 640;

    private final PersonasViewModel model;
    private final Tr tr;
    private final BorderPane pane = new BorderPane();
    private final ListView<Persona> list = new ListView<>();
    private final ProfileForm form;

    /// Builds the form; the model's users are read by its `load`.
    public PersonasView(PersonasViewModel model, Modals modals, Tr tr) {
        this.model = model;
        this.tr = tr;
        this.form = new ProfileForm(model, tr);
        Label title = new Label(tr.of("persona.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        Label hint = new Label(tr.of("persona.hint"));
        hint.getStyleClass().add(Css.HINT);
        Button close = new Button(tr.of("common.close"));
        close.setId("personas-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> {
            // What is being typed is kept by leaving its field.
            close.requestFocus();
            modals.hide();
        });
        HBox bottom = new HBox(close);
        bottom.setAlignment(Pos.CENTER_RIGHT);
        bottom.setPadding(new Insets(16, 0, 0, 0));
        HBox.setHgrow(form.root(), Priority.ALWAYS);
        HBox center = new HBox(24, users(), form.root());
        center.setPadding(new Insets(16, 0, 0, 0));
        pane.setId("personas");
        pane.getStyleClass().add(Css.CARD);
        pane.setMaxSize(WIDTH, HEIGHT);
        pane.setTop(new VBox(4, title, hint));
        pane.setCenter(center);
        pane.setBottom(bottom);
        bind();
    }

    /// Returns the form's node.
    public Region root() {
        return pane;
    }

    private VBox users() {
        list.setId("personas-list");
        list.setAccessibleText(tr.of("persona.title"));
        list.setItems(model.all());
        list.setCellFactory(_ -> new Cell());
        list.setPrefWidth(264);
        VBox.setVgrow(list, Priority.ALWAYS);
        ObservableValue<Boolean> fixed = Bindings.createBooleanBinding(
                () -> !model.removable(model.selected().get()), model.selected());
        ObservableValue<String> removing = model.selected().map(
                persona -> tr.of(model.restorable(persona) ? "persona.restore" : "persona.remove"));
        Button remove = button("remove", Icons.REMOVE, model::remove);
        remove.disableProperty().bind(fixed);
        remove.getTooltip().textProperty().bind(removing.orElse(""));
        remove.accessibleTextProperty().bind(removing);
        VBox users = new VBox(8, list, new HBox(8, button("add", Icons.ADD, model::add),
                button("duplicate", Icons.DUPLICATE, model::duplicate), remove));
        users.setMinWidth(Region.USE_PREF_SIZE);
        return users;
    }

    private Button button(String key, Icons icon, Runnable action) {
        Button button = new Button(null, icon.node());
        button.setId("personas-" + key);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL);
        button.setAccessibleText(tr.of("persona." + key));
        button.setTooltip(new Tooltip(tr.of("persona." + key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void bind() {
        list.getSelectionModel().selectedItemProperty().addListener((_, _, persona) -> {
            if (persona != null) {
                model.selected().set(persona);
            }
        });
        model.selected().addListener((_, _, persona) -> {
            list.getSelectionModel().select(persona);
            form.show(persona);
        });
        list.getSelectionModel().select(model.selected().get());
        form.show(model.selected().get());
    }

    /// One user in the list.
    private final class Cell extends ListCell<Persona> {

        @Override
        protected void updateItem(Persona persona, boolean empty) {
            super.updateItem(persona, empty);
            boolean shown = !empty && persona != null;
            setText(shown ? persona.name() : null);
            setGraphic(shown ? Icons.USER.node() : null);
            setTooltip(shown ? new Tooltip(persona.name()) : null);
        }
    }
}
