package studio.authcode.desktop.request;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Followed;
import studio.authcode.desktop.common.Tr;

/// The request form, and below it the steps of the call.
public final class RequestView extends ScrollPane {

    private static final int LABELS = 104;
    private static final double FIELD = 36;
    private static final double MOST_FIELD = 136;

    private final transient RequestViewModel model;
    private final transient RequestForm form;
    private final transient Tr tr;
    private final transient Followed followed = new Followed();
    private final ScopesField scopes;
    private final RulesSection rules;

    /// Builds the view.
    public RequestView(RequestViewModel model, Tr tr) {
        this.model = model;
        this.form = model.form();
        this.tr = tr;
        this.scopes = new ScopesField(form.scopes(), model::contract, followed, tr);
        this.rules = new RulesSection(form, followed, tr);
        VBox box = new VBox(form(), rules, new StepsPane(model, followed, tr));
        box.getStyleClass().add("request");
        setContent(box);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        followed.add(model.session().wallet().subscribe(rules::show));
    }

    /// Lets go of what the view follows.
    public void close() {
        followed.end();
    }

    /// Puts the focus where a scope can be typed.
    public void focusScopes() {
        scopes.entry().requestFocus();
    }

    private GridPane form() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.getColumnConstraints().setAll(labels(), controls());
        grid.addRow(0, labelled("request.scopes", scopes.entry()), scopes());
        Node passed = passedAs();
        grid.addRow(1, label(tr.of("request.passedAs")), passed);
        Node answers = answers();
        grid.addRow(2, label(tr.of("request.answers")), answers);
        grid.addRow(3, label(tr.of("request.environment")), environment());
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        Label problem = new Label();
        problem.getStyleClass().add("problem-text");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        grid.add(problem, 1, 4);
        return grid;
    }

    /// Many scopes scroll in a field of their own, so that the steps below stay in sight.
    private Node scopes() {
        ScrollPane scroll = new ScrollPane(scopes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setMinHeight(FIELD);
        scroll.setPrefHeight(FIELD);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "scopes-box");
        scopes.heightProperty().subscribe(height -> {
            scroll.setPrefHeight(Math.clamp(height.doubleValue() + 2, FIELD, MOST_FIELD));
            scroll.setVvalue(1);
        });
        scopes.entry().focusedProperty().subscribe(focused ->
                scroll.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused-within"), focused));
        return scroll;
    }

    private Node passedAs() {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        for (PassedAs way : PassedAs.values()) {
            ToggleButton button = new ToggleButton(tr.of("request.passedAs." + way.key()));
            button.setId("request-passed-" + way.key());
            button.setToggleGroup(group);
            button.setUserData(way);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(switch (way) {
                case ARRAY -> "left-pill";
                case RAW -> "right-pill";
                case STRING, ABSENT -> "center-pill";
            });
            button.setSelected(way == form.passedAs().get());
            choices.getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((old, fresh) -> {
            if (fresh == null) {
                group.selectToggle(old);
            } else {
                form.passedAs().set((PassedAs) fresh.getUserData());
            }
        });
        followed.add(form.passedAs().subscribe(way -> group.selectToggle(group.getToggles().get(way.ordinal()))));
        return new VBox(8, choices, raw());
    }

    private Node raw() {
        TextArea raw = new TextArea();
        raw.setId("request-raw");
        raw.setPrefRowCount(2);
        raw.setAccessibleText(tr.of("request.raw"));
        raw.setPromptText(tr.of("request.raw"));
        raw.getStyleClass().add(Css.MONO);
        raw.textProperty().bindBidirectional(form.raw());
        raw.visibleProperty().bind(form.passedAs().isEqualTo(PassedAs.RAW));
        raw.managedProperty().bind(raw.visibleProperty());
        return raw;
    }

    private Node answers() {
        ComboBox<WalletAnswer> answers = new ComboBox<>();
        answers.setId("request-answer");
        answers.setAccessibleText(tr.of("request.answers"));
        answers.setMaxWidth(Double.MAX_VALUE);
        answers.setConverter(shown(answer -> answer.label(tr)));
        HBox.setHgrow(answers, Priority.ALWAYS);
        Runnable refill = () -> refill(answers);
        refill.run();
        followed.add(form.scopes().subscribe(refill));
        followed.add(model.session().wallet().subscribe((_, _) -> refill.run()));
        answers.valueProperty().subscribe((_, answer) -> {
            if (answer != null) {
                form.answer().set(answer);
            }
        });
        Spinner<Integer> delay = new Spinner<>(1, 600, model.session().patience().get());
        delay.setId("request-delay");
        delay.setAccessibleText(tr.of("request.delay"));
        delay.setPrefWidth(88);
        delay.setEditable(true);
        delay.valueProperty().subscribe(seconds -> model.session().patience().set(seconds));
        HBox wait = new HBox(8, delay, new Label(tr.of("request.seconds")));
        wait.setAlignment(Pos.CENTER_LEFT);
        wait.visibleProperty().bind(form.answer().map(WalletAnswer.Timeout.class::isInstance));
        wait.managedProperty().bind(wait.visibleProperty());
        return new HBox(8, answers, wait);
    }

    private void refill(ComboBox<WalletAnswer> answers) {
        List<WalletAnswer> all = WalletAnswer.all(model.contract(), List.copyOf(form.scopes()));
        WalletAnswer chosen = form.answer().get();
        answers.getItems().setAll(all);
        answers.setValue(all.contains(chosen) ? chosen : all.getFirst());
    }

    private Node environment() {
        ComboBox<String> environments = new ComboBox<>();
        environments.setId("request-environment");
        environments.setAccessibleText(tr.of("request.environment"));
        environments.getItems().setAll("production", "sandbox");
        environments.setConverter(shown(name -> tr.of("request.environment." + name)));
        environments.valueProperty().bindBidirectional(form.environment());
        CheckBox remember = new CheckBox(tr.of("request.remember"));
        remember.setId("request-remember");
        remember.selectedProperty().bindBidirectional(form.remember());
        environments.setMinWidth(USE_PREF_SIZE);
        remember.setMinWidth(USE_PREF_SIZE);
        FlowPane row = new FlowPane(16, 8, environments, remember);
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private Label labelled(String key, Node field) {
        Label label = label(tr.of(key));
        label.setLabelFor(field);
        return label;
    }

    static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("form-label");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static ColumnConstraints labels() {
        return new ColumnConstraints(LABELS);
    }

    static ColumnConstraints controls() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    static <T> StringConverter<T> shown(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String string) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        };
    }
}
