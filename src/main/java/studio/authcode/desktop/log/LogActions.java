package studio.authcode.desktop.log;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.ExportFormat;

/// What can be done with the log, for its buttons, its context menu and the window's menu.
final class LogActions {

    private final LogViewModel model;
    private final LogTable table;
    private final Modals modals;
    private final Tr tr;
    private final ObservableValue<Boolean> nothing;
    private final ObservableValue<Boolean> notTwo;
    private final ObservableValue<Boolean> empty;

    LogActions(LogViewModel model, LogTable table, Modals modals, Tr tr) {
        this.model = model;
        this.table = table;
        this.modals = modals;
        this.tr = tr;
        this.nothing = model.selected().isNull();
        this.notTwo = Bindings.size(table.root().getSelectionModel().getSelectedIndices()).isNotEqualTo(2);
        this.empty = model.rows().flatMap(Bindings::isEmpty).orElse(true);
    }

    MenuItem repeat() {
        return item("repeat", Icons.REPEAT, KeyCode.R, nothing, model::repeat);
    }

    MenuItem keep() {
        return item("keep", Icons.TEST, KeyCode.T, nothing, model::keepAsTest);
    }

    MenuItem copyJson() {
        return item("copyJson", Icons.COPY, KeyCode.J, nothing, () -> copy(model::asJson));
    }

    MenuItem copyCommand() {
        return item("copyCommand", Icons.TERMINAL, KeyCode.K, nothing, () -> copy(model::asCommand));
    }

    MenuItem compare() {
        return item("compare", Icons.COMPARE, KeyCode.D, notTwo, () -> {
            List<Integer> two = table.selection();
            model.compare(two.getFirst(), two.getLast(),
                    comparison -> modals.show(new CompareView(comparison, modals, tr).root()));
        });
    }

    MenuItem exportJsonl() {
        return item("export.jsonl", Icons.EXPORT, KeyCode.E, empty, () -> model.export(ExportFormat.JSONL));
    }

    MenuItem exportCsv() {
        return item("export.csv", Icons.EXPORT, KeyCode.S, empty, () -> model.export(ExportFormat.CSV));
    }

    MenuItem clear() {
        return item("clear", Icons.REMOVE, KeyCode.DELETE, empty, model::clear);
    }

    /// Returns new menu items for everything.
    List<MenuItem> all() {
        return List.of(repeat(), keep(), compare(), new SeparatorMenuItem(), copyJson(), copyCommand(),
                new SeparatorMenuItem(), exportJsonl(), exportCsv(), new SeparatorMenuItem(), clear());
    }

    private void copy(Supplier<String> text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.get());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }

    private MenuItem item(String key, Icons icon, KeyCode code, ObservableValue<Boolean> disabled, Runnable action) {
        MenuItem item = new MenuItem(tr.of("log." + key), icon.node());
        item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        item.disableProperty().bind(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
