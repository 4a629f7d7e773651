package studio.authcode.desktop.registry;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.RegisteredApp;

/// What can be done with registered apps, for the buttons, the context menu and the window's menu.
final class AppActions {

    private final RegisteredAppsViewModel model;
    private final AppsTable table;
    private final Modals modals;
    private final Tr tr;
    private final BooleanExpression notOne;
    private final BooleanExpression none;

    AppActions(RegisteredAppsViewModel model, AppsTable table, Modals modals, Tr tr) {
        this.model = model;
        this.table = table;
        this.modals = modals;
        this.tr = tr;
        var selected = Bindings.size(table.root().getSelectionModel().getSelectedItems());
        this.notOne = selected.isNotEqualTo(1);
        this.none = selected.isEqualTo(0);
    }

    MenuItem add() {
        return item("add", Icons.ADD, KeyCode.N, () -> edit(model.create()));
    }

    MenuItem edit() {
        return enabled(item("edit", Icons.EDIT, KeyCode.E, this::editSelected), notOne);
    }

    MenuItem duplicate() {
        return enabled(item("duplicate", Icons.DUPLICATE, KeyCode.D, () -> edit(model.duplicate(one()))), notOne);
    }

    MenuItem remove() {
        return enabled(item("remove", Icons.REMOVE, KeyCode.DELETE, this::removeSelected), none);
    }

    MenuItem importing() {
        return item("import", Icons.IMPORT, KeyCode.I, model::importApps);
    }

    MenuItem exportSafe() {
        return item("export.safe", Icons.EXPORT, KeyCode.S, () -> model.exportApps(chosen(), false));
    }

    MenuItem exportRevealed() {
        MenuItem item = item("export.revealed", Icons.EXPORT, KeyCode.S, () -> model.exportApps(chosen(), true));
        item.setAccelerator(new KeyCodeCombination(
                KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN));
        return item;
    }

    /// Returns new menu items for everything.
    List<MenuItem> all() {
        return List.of(add(), edit(), duplicate(), remove(), new SeparatorMenuItem(), importing(), exportSafe(),
                exportRevealed());
    }

    void editSelected() {
        if (!notOne.get()) {
            edit(model.edit(one()));
        }
    }

    void removeSelected() {
        model.remove(table.selection());
    }

    /// Shows a form in front of the window.
    void edit(AppForm form) {
        AppEditor editor = new AppEditor(form, tr,
                () -> model.save(form.old(), form.app(), modals::hide), modals::hide);
        modals.show(editor.root());
        editor.focus();
    }

    private RegisteredApp one() {
        return table.selection().getFirst();
    }

    /// One selected app is where the cursor happens to stand; several were chosen on purpose.
    private List<RegisteredApp> chosen() {
        List<RegisteredApp> selected = table.selection();
        return selected.size() > 1 ? selected : List.of();
    }

    private MenuItem item(String key, Icons icon, KeyCode code, Runnable action) {
        MenuItem item = new MenuItem(tr.of("registry." + key), icon.node());
        item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem enabled(MenuItem item, BooleanExpression not) {
        item.disableProperty().bind(not);
        return item;
    }
}
