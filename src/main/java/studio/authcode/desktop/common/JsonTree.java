package studio.authcode.desktop.common;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import tools.jackson.databind.JsonNode;

/// JSON as a coloured tree that can be folded, and whose values and paths can be copied.
public final class JsonTree {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_PATH =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);

    private static final int SHORT = 40;

    private final TreeView<JsonItem> tree = new TreeView<>(new TreeItem<>());

    /// Creates an empty tree.
    ///
    /// @param id names it for tests
    /// @param name what a screen reader calls it
    public JsonTree(String id, String name, Tr tr) {
        tree.setShowRoot(false);
        tree.setId(id);
        tree.setAccessibleText(name);
        tree.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        tree.setCellFactory(_ -> new JsonTreeCell(tr));
        tree.setContextMenu(menu(tr));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Returns the tree's node.
    public TreeView<JsonItem> root() {
        return tree;
    }

    /// Removes every tree.
    public void clear() {
        tree.getRoot().getChildren().clear();
    }

    /// Adds a tree below those that are there.
    ///
    /// @param path how page code reaches the value
    public void add(String name, String path, JsonNode value, boolean expanded) {
        add(name, path, value, expanded, Set.of());
    }

    /// Adds a tree, and marks some of its values.
    ///
    /// @param path how page code reaches the value
    /// @param changed the paths of the values that are marked
    public void add(String name, String path, JsonNode value, boolean expanded, Set<String> changed) {
        TreeItem<JsonItem> item = item(new JsonItem(name, path, value, changed), expanded);
        item.setExpanded(expanded);
        tree.getRoot().getChildren().add(item);
    }

    private static TreeItem<JsonItem> item(JsonItem json, boolean expanded) {
        TreeItem<JsonItem> item = new TreeItem<>(json);
        // What is short can be read on its one line.
        item.setExpanded(expanded && json.preview().length() > SHORT);
        if (json.value().isObject()) {
            json.value().properties().forEach(member ->
                    item.getChildren().add(item(json.member(member.getKey(), member.getValue()), expanded)));
        }
        if (json.value().isArray()) {
            for (int i = 0; i < json.value().size(); i++) {
                item.getChildren().add(item(json.item(i, json.value().get(i)), expanded));
            }
        }
        return item;
    }

    private ContextMenu menu(Tr tr) {
        // Without accelerators: those of a context menu hold in the whole window.
        MenuItem value = new MenuItem(tr.of("common.json.copyValue"));
        value.setOnAction(_ -> copy(JsonItem::copied));
        MenuItem path = new MenuItem(tr.of("common.json.copyPath"));
        path.setOnAction(_ -> copy(JsonItem::path));
        MenuItem unfold = new MenuItem(tr.of("common.json.unfold"));
        unfold.setOnAction(_ -> fold(true));
        MenuItem fold = new MenuItem(tr.of("common.json.fold"));
        fold.setOnAction(_ -> fold(false));
        return new ContextMenu(value, path, unfold, fold);
    }

    private void pressed(KeyEvent event) {
        if (COPY_PATH.match(event)) {
            copy(JsonItem::path);
            event.consume();
        } else if (COPY.match(event)) {
            copy(JsonItem::copied);
            event.consume();
        }
    }

    private void copy(Function<JsonItem, String> text) {
        TreeItem<JsonItem> item = tree.getSelectionModel().getSelectedItem();
        if (item != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.apply(item.getValue()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void fold(boolean expanded) {
        TreeItem<JsonItem> selected = tree.getSelectionModel().getSelectedItem();
        fold(selected == null ? tree.getRoot() : selected, expanded);
        tree.getRoot().setExpanded(true);
    }

    private static void fold(TreeItem<JsonItem> item, boolean expanded) {
        item.setExpanded(expanded);
        item.getChildren().forEach(child -> fold(child, expanded));
    }
}
