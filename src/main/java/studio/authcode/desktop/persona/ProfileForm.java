package studio.authcode.desktop.persona;

import atlantafx.base.theme.Styles;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.persona.Persona;

/// One user's name and profile fields; what is typed is kept when the field is left, or on Enter.
final class ProfileForm {

    private final PersonasViewModel model;
    private final ProfileFields fields;
    private final Tr tr;
    private final TextField name = new TextField();
    private final Label id = new Label();
    private final GridPane grid = new GridPane(8, 8);
    private final VBox box;
    private String owner;
    private int rows;

    ProfileForm(PersonasViewModel model, Tr tr) {
        this.model = model;
        this.fields = model.fields();
        this.tr = tr;
        name.setId("persona-name");
        name.setAccessibleText(tr.of("persona.name"));
        onKept(name, () -> {
            if (isShown(owner)) {
                model.rename(name.getText());
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        id.getStyleClass().addAll(Css.HINT, Css.MONO);
        id.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, name, id);
        head.setAlignment(Pos.CENTER_LEFT);
        grid.getColumnConstraints().addAll(column(152, Priority.NEVER), column(200, Priority.ALWAYS),
                column(176, Priority.NEVER));
        grid.setPadding(new Insets(0, 16, 0, 0));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box = new VBox(16, head, scroll, adding());
    }

    Region root() {
        return box;
    }

    /// Shows a user; typing in a field of the same user goes on undisturbed.
    void show(Persona persona) {
        if (persona == null) {
            return;
        }
        id.setText("--persona " + persona.id());
        if (!name.isFocused()) {
            name.setText(persona.name());
        }
        int now = fields.with(persona.fields().keySet()).size();
        if (persona.id().equals(owner) && now == rows) {
            grid.getChildren().stream().filter(TextField.class::isInstance).map(TextField.class::cast)
                    .filter(field -> !field.isFocused())
                    .forEach(field -> field.setText(persona.fields().getOrDefault(name(field), "")));
            return;
        }
        owner = persona.id();
        rows = now;
        name.setText(persona.name());
        grid.getChildren().clear();
        int line = 0;
        for (String field : fields.with(persona.fields().keySet())) {
            grid.addRow(line++, row(field, persona));
        }
    }

    private Node[] row(String field, Persona persona) {
        Label label = new Label(field);
        label.getStyleClass().add(Css.MONO);
        TextField value = new TextField(persona.fields().getOrDefault(field, ""));
        value.setId("persona-field-" + field);
        value.setUserData(field);
        value.setPromptText(tr.of("persona.notGiven"));
        value.setAccessibleText(field);
        value.getStyleClass().add(Styles.SMALL);
        // A field that loses the focus because another user is shown by now belongs to nobody any more.
        onKept(value, () -> {
            if (isShown(persona.id())) {
                model.set(field, value.getText());
            }
        });
        label.setLabelFor(value);
        Label known = new Label(fields.knownTo(field));
        known.getStyleClass().add(Css.HINT);
        known.setTooltip(known.getText().isEmpty() ? null : new Tooltip(known.getText()));
        GridPane.setValignment(known, VPos.CENTER);
        return new Node[] {label, value, known};
    }

    private HBox adding() {
        TextField own = new TextField();
        own.setId("persona-own-field");
        own.setPromptText(tr.of("persona.ownField"));
        own.setAccessibleText(tr.of("persona.ownField"));
        own.getStyleClass().add(Styles.SMALL);
        HBox.setHgrow(own, Priority.ALWAYS);
        Button add = new Button(null, Icons.ADD.node());
        add.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL);
        add.setAccessibleText(tr.of("persona.ownField"));
        add.disableProperty().bind(own.textProperty().isEmpty());
        Runnable adding = () -> {
            String field = own.getText().strip();
            if (!field.isEmpty() && !model.selected().get().fields().containsKey(field)) {
                model.set(field, tr.of("persona.value"));
            }
            own.clear();
        };
        add.setOnAction(_ -> adding.run());
        own.setOnAction(_ -> adding.run());
        return new HBox(8, own, add);
    }

    private static void onKept(TextField field, Runnable keep) {
        field.setOnAction(_ -> keep.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep.run();
            }
        });
    }

    private boolean isShown(String persona) {
        return model.selected().get() != null && model.selected().get().id().equals(persona);
    }

    private static String name(TextField field) {
        return (String) field.getUserData();
    }

    private static ColumnConstraints column(double width, Priority grow) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPrefWidth(width);
        column.setHgrow(grow);
        return column;
    }
}
