package studio.authcode.desktop.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Followed;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Scope;

/// Scopes as tokens, with a field that completes the wallet's own names and takes any other text as well.
final class ScopesField extends FlowPane {

    private static final int MOST_SUGGESTIONS = 12;

    private final transient ObservableList<String> scopes;
    private final transient Supplier<Contract> contract;
    private final transient Tr tr;
    private final TextField entry = new TextField();
    private final ContextMenu suggestions = new ContextMenu();

    ScopesField(ObservableList<String> scopes, Supplier<Contract> contract, Followed followed, Tr tr) {
        super(4, 4);
        this.scopes = scopes;
        this.contract = contract;
        this.tr = tr;
        getStyleClass().add("scopes-field");
        setPrefWrapLength(0);
        // A click beside the suggestions is meant for what is there.
        suggestions.setConsumeAutoHidingEvents(false);
        entry.setId("request-scope");
        entry.setPromptText(tr.of("request.scope.add"));
        entry.setAccessibleText(tr.of("request.scope.add"));
        entry.getStyleClass().add("scope-entry");
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        entry.textProperty().subscribe((_, text) -> typed(text));
        entry.setOnMouseClicked(_ -> suggest());
        entry.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                suggestions.hide();
            }
        });
        followed.add(scopes.subscribe(this::show));
        show();
    }

    TextField entry() {
        return entry;
    }

    private void show() {
        List<Node> tokens = scopes.stream().map(this::token).toList();
        boolean focused = entry.isFocused();
        getChildren().setAll(tokens);
        getChildren().add(entry);
        if (focused) {
            entry.requestFocus();
        }
    }

    private Node token(String scope) {
        Optional<Scope> known = contract.get().scope(scope);
        Label name = new Label(scope);
        name.getStyleClass().add(Css.MONO);
        Tooltip.install(name, new Tooltip(known.map(one -> tr.of(one.title())).orElseGet(() ->
                tr.of("request.scope.unknown", contract.get().name()))));
        Button remove = new Button(null, Icons.CLOSE.node());
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.setAccessibleText(tr.of("request.scope.remove", scope));
        remove.getStyleClass().addAll("flat", "token-remove");
        remove.setOnAction(_ -> scopes.remove(scope));
        HBox token = new HBox(2, name, remove);
        token.setAlignment(Pos.CENTER_LEFT);
        token.getStyleClass().add("token");
        if (known.isEmpty()) {
            token.getStyleClass().add(Css.WARN);
        }
        return token;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (code == KeyCode.ENTER && plain || code == KeyCode.COMMA || code == KeyCode.SPACE) {
            if (!entry.getText().isBlank()) {
                add(entry.getText());
                event.consume();
            }
        } else if (code == KeyCode.BACK_SPACE && entry.getText().isEmpty() && !scopes.isEmpty()) {
            scopes.removeLast();
            event.consume();
        } else if (code == KeyCode.DOWN && !suggestions.isShowing()) {
            suggest();
            event.consume();
        }
    }

    private void typed(String text) {
        if (text.isBlank()) {
            suggestions.hide();
        } else {
            suggest();
        }
    }

    private void suggest() {
        String sought = entry.getText().strip().toLowerCase(Locale.ROOT);
        List<MenuItem> items = contract.get().scopes().stream()
                .filter(scope -> !scopes.contains(scope.name()))
                .filter(scope -> scope.name().toLowerCase(Locale.ROOT).contains(sought)
                        || tr.of(scope.title()).toLowerCase(tr.locale()).contains(sought))
                .limit(MOST_SUGGESTIONS)
                .map(this::suggestion)
                .toList();
        suggestions.getItems().setAll(items);
        if (items.isEmpty() || getScene() == null) {
            suggestions.hide();
        } else if (!suggestions.isShowing()) {
            suggestions.show(entry, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem suggestion(Scope scope) {
        MenuItem item = new MenuItem(scope.name() + "  ·  " + tr.of(scope.title()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add(scope.name()));
        return item;
    }

    private void add(String scope) {
        String name = scope.strip();
        entry.clear();
        if (!scopes.contains(name)) {
            scopes.add(name);
        }
        entry.requestFocus();
    }
}
