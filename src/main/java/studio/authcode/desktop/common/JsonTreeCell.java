package studio.authcode.desktop.common;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import studio.authcode.base.Json;

/// One line of a JSON tree: the name, and the value in the colour of its type, or how many it holds.
final class JsonTreeCell extends TreeCell<JsonItem> {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Tr tr;
    private final Text name = new Text();
    private final Text value = new Text();
    private final HBox line = new HBox(name, value);
    private final InvalidationListener folded = _ -> showValue();
    private final WeakInvalidationListener listener = new WeakInvalidationListener(folded);

    JsonTreeCell(Tr tr) {
        this.tr = tr;
        getStyleClass().add("json-cell");
        line.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().addAll(Css.MONO, Css.JSON_KEY);
        treeItemProperty().addListener((_, old, now) -> follow(old, now));
    }

    private void follow(TreeItem<JsonItem> old, TreeItem<JsonItem> now) {
        if (old != null) {
            old.expandedProperty().removeListener(listener);
        }
        if (now != null) {
            now.expandedProperty().addListener(listener);
        }
    }

    @Override
    protected void updateItem(JsonItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        Node shown = empty || item == null ? null : line;
        setGraphic(shown);
        boolean changed = shown != null && isChanged(item);
        pseudoClassStateChanged(CHANGED, changed);
        setAccessibleText(shown == null ? null : changed
                ? tr.of("common.json.changed", item.name(), item.preview()) : item.name() + ": " + item.preview());
        if (shown != null) {
            name.setText(item.name() + ": ");
            showValue();
        }
    }

    /// What is folded away must not hide that something in it has changed.
    private boolean isChanged(JsonItem item) {
        boolean open = getTreeItem() != null && getTreeItem().isExpanded();
        return item.isChanged() || !open && item.holdsChanged();
    }

    private void showValue() {
        JsonItem item = getItem();
        if (item == null) {
            return;
        }
        pseudoClassStateChanged(CHANGED, isChanged(item));
        boolean container = item.value().isContainer();
        boolean open = container && getTreeItem() != null && getTreeItem().isExpanded() && !item.value().isEmpty();
        value.setText(open ? size(item) : container ? item.preview() : Json.write(item.value()));
        value.getStyleClass().setAll(Css.MONO,
                container ? Css.JSON_MARK : item.value().isString() ? Css.JSON_STRING : Css.JSON_WORD);
    }

    private static String size(JsonItem item) {
        return (item.value().isObject() ? "{%d}" : "[%d]").formatted(item.value().size());
    }
}
