package studio.authcode.desktop.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Tr;
import tools.jackson.databind.JsonNode;

/// A dialog of the running page, with the words that the page gave it.
final class DialogCard extends VBox {

    private static final int MOST_LINES = 20;
    private static final int MOST_ITEMS = 20;

    private final transient JsonNode args;
    private final transient Locale language;
    private final transient SheetText texts;
    private final transient Consumer<JsonNode> answer;
    private final boolean below;
    private Node first;

    /// Takes who hears what the page's `success` gets.
    DialogCard(PhoneDesk.Dialog dialog, Locale language, Consumer<JsonNode> answer) {
        super(12);
        this.args = dialog.args();
        this.language = language;
        this.texts = new SheetText(language);
        this.answer = answer;
        setId("phone-dialog");
        this.below = dialog.name().equals("showActionSheet");
        getStyleClass().addAll("phone-card", below ? "from-below" : "in-middle");
        setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        text("title", "sheet-title");
        text("content", "sheet-text");
        text("message", "sheet-text");
        switch (dialog.name()) {
            case "confirm" -> confirm();
            case "prompt" -> prompt();
            case "showActionSheet" -> choice();
            default -> buttons(button("dialog-ok", said("buttonText", "sheet.ok"), Json.object(), true));
        }
    }

    /// Tells whether it stands at the phone's lower edge.
    boolean risesFromBelow() {
        return below;
    }

    void focusAnswer() {
        if (getScene() != null && first != null) {
            // Only buttons that have their skins hear Enter and Escape.
            applyCss();
            first.requestFocus();
        }
    }

    private void confirm() {
        buttons(cancel(said("cancelButtonText", "sheet.cancel"), Json.object().put("confirm", false)),
                button("dialog-ok", said("confirmButtonText", "sheet.ok"), Json.object().put("confirm", true), true));
    }

    private void prompt() {
        TextField input = new TextField(args.path("defaultValue").asString(""));
        input.setId("dialog-input");
        input.setPromptText(Printable.line(args.path("placeholder").asString("")));
        input.setAccessibleText(words(args.path("message").asString(args.path("title").asString(""))));
        getChildren().add(input);
        Button ok = button("dialog-ok", said("okButtonText", "sheet.ok"), Json.object(), true);
        ok.setOnAction(_ -> answer.accept(Json.object().put("ok", true).put("inputValue", input.getText())));
        buttons(cancel(said("cancelButtonText", "sheet.cancel"),
                Json.object().put("ok", false).put("inputValue", "")), ok);
        first = input;
    }

    private void choice() {
        List<Button> items = new ArrayList<>();
        for (JsonNode item : args.path("items").values().stream().limit(MOST_ITEMS).toList()) {
            items.add(button("dialog-item-" + items.size(), words(item.asString(Json.write(item))),
                    Json.object().put("index", items.size()), false));
        }
        getChildren().add(new VBox(4, items.toArray(Button[]::new)));
        buttons(cancel(said("cancelButtonText", "sheet.cancel"), Json.object().put("index", -1)));
        first = items.isEmpty() ? first : items.getFirst();
    }

    private void text(String name, String style) {
        String words = words(args.path(name).isMissingNode() || args.path(name).isNull() ? ""
                : args.path(name).asString(Json.write(args.path(name))));
        if (!words.isBlank()) {
            getChildren().add(texts.wrapped(words, style));
        }
    }

    private String said(String name, String otherwise) {
        String words = words(args.path(name).asString(""));
        return words.isBlank() ? Tr.in(language, otherwise) : words;
    }

    /// Words of the page's own, whatever they are.
    private static String words(String text) {
        return text.lines().limit(MOST_LINES).map(Printable::line).collect(Collectors.joining("\n"));
    }

    private Button cancel(String text, JsonNode result) {
        Button button = button("dialog-cancel", text, result, false);
        button.setCancelButton(true);
        return button;
    }

    private Button button(String id, String text, JsonNode result, boolean usual) {
        Button button = new Button(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> answer.accept(result));
        if (usual) {
            button.setDefaultButton(true);
            button.getStyleClass().add("accent");
            first = button;
        }
        return button;
    }

    private void buttons(Button... all) {
        FlowPane pane = new FlowPane(8, 8, all);
        pane.getStyleClass().add("dialog-buttons");
        HBox.setHgrow(pane, javafx.scene.layout.Priority.ALWAYS);
        first = first == null ? all[all.length - 1] : first;
        getChildren().add(pane);
    }
}
