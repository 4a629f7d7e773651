package studio.authcode.desktop.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;

/// The consent sheet: what the app asks for, in plain words and with this user's own values.
final class Sheet extends VBox {

    private static final int LEAST_LIST = 96;

    private final transient Screen.Question question;
    private final transient ConsentViewModel model;
    private final transient Locale language;
    private final transient SheetText texts;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Button allow;

    Sheet(Screen.Question question, ConsentViewModel model) {
        this.question = question;
        this.model = model;
        this.language = model.language();
        this.texts = new SheetText(language);
        this.allow = button("sheet.allow", "consent-allow", this::allow);
        allow.getStyleClass().add("accent");
        allow.setDefaultButton(true);
        getStyleClass().add("sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(heading(), items(), answers());
    }

    void focusAnswer() {
        javafx.scene.Scene scene = getScene();
        if (scene != null) {
            allow.requestFocus();
        }
    }

    void allow() {
        if (boxes.isEmpty()) {
            model.allow();
        } else {
            model.allowOnly(boxes.stream().filter(CheckBox::isSelected).map(Node::getId).toList());
        }
    }

    private Node heading() {
        String key = question.signIn() ? "sheet.signIn" : "sheet.asks";
        Label title = texts.wrapped(say(key, question.app()), "sheet-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button(null, Icons.CLOSE.node());
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setId("consent-close");
        close.setAccessibleText(say("sheet.close"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> model.close());
        HBox heading = new HBox(8, title, close);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Node items() {
        VBox list = new VBox(question.items().size() > 1 ? 4 : 8);
        list.getStyleClass().add("sheet-items");
        if (question.signIn()) {
            list.getChildren().add(texts.wrapped(say("sheet.signInText"), "sheet-text"));
        }
        question.items().forEach(item -> list.getChildren().add(item(item, question.items().size() > 1)));
        if (!question.silent().isEmpty()) {
            list.getChildren().add(texts.wrapped(say("sheet.silent"), Css.HINT));
            question.silent().forEach(item -> list.getChildren().addAll(
                    texts.wrapped(item.title().in(language), Css.HINT), raw(item.scope())));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(question.items().stream().map(item -> item.title().in(language))
                .collect(Collectors.joining(", ")));
        // Only once it is laid out does wrapped text know how high it is.
        list.heightProperty().subscribe(height -> {
            scroll.setMinHeight(Math.min(LEAST_LIST, height.doubleValue() + 2));
            scroll.setPrefHeight(height.doubleValue() + 2);
        });
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        return scroll;
    }

    private Node item(Screen.Item item, boolean choosable) {
        VBox text = new VBox(2);
        text.getStyleClass().add("sheet-item");
        String title = item.title().in(language);
        if (choosable) {
            CheckBox box = texts.wrap(new CheckBox(), title);
            box.setId(item.scope());
            box.setSelected(true);
            boxes.add(box);
            text.getChildren().add(box);
        } else {
            Label kind = new Label(say(item.action() ? "sheet.permits" : "sheet.reveals"));
            kind.getStyleClass().add(Css.HINT);
            text.getChildren().addAll(kind, texts.wrapped(title, "sheet-scope"));
        }
        text.getChildren().add(values(item));
        text.getChildren().add(raw(item.scope()));
        return text;
    }

    /// A name as the code has it reads from left to right in every language.
    private static Label raw(String scope) {
        Label raw = new Label(scope);
        raw.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        raw.getStyleClass().addAll(Css.MONO, Css.HINT);
        return raw;
    }

    private Label values(Screen.Item item) {
        if (item.values().isEmpty()) {
            return texts.wrapped(say(item.action() ? "sheet.noData" : "sheet.noValue"), Css.HINT);
        }
        String values = item.values().stream().map(value -> value(value, item.values().size() > 1))
                .collect(Collectors.joining("\n"));
        boolean none = item.values().stream().allMatch(value -> value.text().isEmpty());
        return texts.wrapped(values, none ? Css.HINT : "sheet-value");
    }

    private String value(Screen.Value value, boolean several) {
        String text = value.text().orElseGet(() -> say("sheet.empty"));
        return several ? Fields.label(value.field(), language) + ": " + text : text;
    }

    private Node answers() {
        Label number = new Label(say("sheet.of", String.valueOf(question.number()), String.valueOf(question.of())));
        number.setId("consent-number");
        number.getStyleClass().add(Css.HINT);
        number.setVisible(question.of() > 1);
        number.setManaged(question.of() > 1);
        Button deny = button("sheet.deny", "consent-deny", model::deny);
        HBox buttons = new HBox(8, deny, allow);
        buttons.getChildren().forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        Button back = button("sheet.back", "consent-back", model::close);
        back.getStyleClass().addAll("flat", "small");
        StackPane below = new StackPane(back, number);
        StackPane.setAlignment(number, Pos.CENTER_LEFT);
        back.setMaxWidth(Region.USE_PREF_SIZE);
        return new VBox(8, buttons, below);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(say(key));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String say(String key, Object... args) {
        return Tr.in(language, key, args);
    }
}
