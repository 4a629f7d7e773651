package studio.authcode.desktop.registry;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.RegisteredApp.State;

/// The form for one registered app, in front of the window's content.
final class AppEditor {

    private static final double WIDTH = 880;
    private static final double HEIGHT = 640;

    private final AppForm form;
    private final Tr tr;
    private final BorderPane pane = new BorderPane();
    private final CheckedList scopes;
    private final CheckedList permissions;
    private final TextField id = new TextField();

    /// @param save does what is to be done with the form
    AppEditor(AppForm form, Tr tr, Runnable save, Runnable cancel) {
        this.form = form;
        this.tr = tr;
        this.scopes = new CheckedList("app-scopes", tr.of("registry.form.scopes"), tr.of("registry.form.scopes.own"),
                form.scopes(), form::scopeTitle);
        this.permissions = new CheckedList("app-permissions", tr.of("registry.form.permissions"),
                tr.of("registry.form.permissions.own"), form.permissions(), _ -> "");
        Label title = new Label(tr.of(form.old() == null ? "registry.form.add" : "registry.form.edit"));
        title.getStyleClass().add(Styles.TITLE_4);
        HBox columns = new HBox(24, half(fields()), half(lists()));
        columns.setPadding(new Insets(16, 0, 16, 0));
        pane.setId("app-editor");
        pane.getStyleClass().add(Css.CARD);
        pane.setMaxSize(WIDTH, HEIGHT);
        pane.setTop(title);
        pane.setCenter(columns);
        pane.setBottom(buttons(save, cancel));
        form.wallet().addListener(_ -> showChoices());
        form.everyScope().addListener(_ -> showChoices());
        showChoices();
    }

    Region root() {
        return pane;
    }

    /// Puts the cursor where typing begins.
    void focus() {
        id.requestFocus();
        id.selectAll();
    }

    private VBox fields() {
        id.setId("app-id");
        id.textProperty().bindBidirectional(form.id());
        id.getStyleClass().add(Css.MONO);
        mark(id, form.idProblem());
        VBox fields = new VBox(12,
                field("wallet", choice("wallet", form.walletChoices(), form.wallet(), form::walletName)),
                new VBox(4, field("id", id), problem("app-id-problem", form.idProblem())),
                field("name", text("name", form.name())),
                field("company", text("company", form.company())),
                field("state", choice("state", List.of(State.values()), form.state(),
                        state -> tr.of("registry.state." + state.json()))));
        Label environments = heading("environments");
        fields.getChildren().add(environments);
        form.environments().forEach(environment ->
                fields.getChildren().add(new EnvironmentFields(environment, tr).root()));
        fields.getChildren().add(problem("app-environment-problem", form.environmentProblem()));
        return fields;
    }

    private VBox lists() {
        ToggleSwitch every = new ToggleSwitch(tr.of("registry.form.everyScope"));
        every.setId("app-every-scope");
        every.selectedProperty().bindBidirectional(form.everyScope());
        every.setAccessibleText(every.getText());
        scopes.root().disableProperty().bind(form.everyScope());
        VBox.setVgrow(scopes.root(), Priority.ALWAYS);
        permissions.root().setPrefHeight(136);
        permissions.root().setMinHeight(112);
        return new VBox(8, heading("scopes"), every, scopes.root(), heading("permissions"), permissions.root());
    }

    private HBox buttons(Runnable save, Runnable cancel) {
        Button cancelling = new Button(tr.of("common.cancel"));
        cancelling.setId("app-cancel");
        cancelling.setCancelButton(true);
        cancelling.setOnAction(_ -> cancel.run());
        Button saving = new Button(tr.of("registry.form.save"));
        saving.setId("app-save");
        saving.setDefaultButton(true);
        saving.disableProperty().bind(form.idProblem().isNotEmpty().or(form.environmentProblem().isNotEmpty()));
        saving.setOnAction(_ -> save.run());
        HBox buttons = new HBox(8, cancelling, saving);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void showChoices() {
        scopes.show(form.scopeChoices());
        permissions.show(form.permissionChoices());
    }

    private Label heading(String key) {
        Label heading = new Label(tr.of("registry.form." + key));
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        return heading;
    }

    private VBox field(String key, Region control) {
        Label label = new Label(tr.of("registry.form." + key));
        label.setLabelFor(control);
        label.getStyleClass().add(Css.HINT);
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }

    private TextField text(String key, javafx.beans.property.StringProperty value) {
        TextField field = new TextField();
        field.setId("app-" + key);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static <T> ComboBox<T> choice(
            String key, List<T> values, javafx.beans.property.Property<T> value, Function<T, String> name) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId("app-" + key);
        choice.getItems().setAll(values);
        choice.setConverter(new Named<>(name));
        choice.valueProperty().bindBidirectional(value);
        return choice;
    }

    private static Label problem(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().addAll(Css.HINT, Styles.DANGER);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static void mark(Node node, ObservableValue<String> problem) {
        node.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.getValue().isEmpty());
        problem.addListener((_, _, text) -> node.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty()));
    }

    private static <R extends Region> R half(R region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setMinWidth(0);
        region.setPrefWidth(0);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }

    private static final class Named<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
