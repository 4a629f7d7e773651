package studio.authcode.desktop.shell;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;

/// Every shortcut of the window, read from its menus.
final class ShortcutsPane extends StackPane {

    ShortcutsPane(MenuBar bar, Modals modals, Tr tr) {
        GridPane grid = new GridPane(24, 4);
        int row = 0;
        for (MenuItem item : bar.getMenus().stream().flatMap(ShortcutsPane::items).toList()) {
            Label keys = new Label(item.getAccelerator().getDisplayText());
            keys.getStyleClass().add(Css.MONO);
            grid.addRow(row++, keys, new Label(item.getText()));
        }
        Label sheet = new Label("A · D · Esc");
        sheet.getStyleClass().add(Css.MONO);
        grid.addRow(row, sheet, new Label(tr.of("consent.keys")));
        getChildren().add(Panes.reading(tr.of("shell.shortcuts"), grid, modals, tr));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream().flatMap(item -> item instanceof Menu inner ? items(inner)
                : Stream.of(item).filter(each -> each.getAccelerator() != null));
    }
}
