package studio.authcode.desktop.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import studio.authcode.desktop.common.Tr;

/// The menu of what can be done with the developer's own code.
final class RunMenu {

    private final Workbench bench;
    private final WindowActions actions;
    private final Tr tr;

    RunMenu(Workbench bench, WindowActions actions) {
        this.bench = bench;
        this.actions = actions;
        this.tr = bench.tr();
    }

    Menu menu() {
        ObservableValue<Boolean> nothing = bench.run().handler().map(handler -> handler.isEmpty());
        ObservableValue<Boolean> idle = bench.run().underWay().map(going -> !going);
        ObservableValue<Boolean> trying = bench.outcomes().underWay();
        ObservableValue<Boolean> notTrying = trying.map(going -> !going);
        ObservableValue<Boolean> none = bench.outcomes().selected().map(chosen -> chosen.isEmpty());
        MenuItem onSave = check("shell.run.onSave", KeyCode.W, bench.run().onSave());
        return new Menu(tr.of("shell.run"), null,
                item("shell.run.handler", Menus.key(KeyCode.R), () -> bench.pages().run()),
                unless(nothing, item("shell.run.again", Menus.shifted(KeyCode.ENTER), () -> bench.run().again())),
                unless(idle, item("shell.run.stop", Menus.alt(KeyCode.X), () -> bench.run().stop())),
                onSave, new SeparatorMenuItem(), unless(trying, item("shell.plan.run", Menus.key(KeyCode.T), () -> {
                    actions.showOutcomes();
                    bench.outcomes().run();
                })),
                unless(notTrying, item("shell.plan.stop", Menus.alt(KeyCode.T), () -> bench.outcomes().stop())),
                unless(none, item("shell.plan.replay", Menus.key(KeyCode.Y), () -> bench.outcomes().replay())),
                check("shell.plan.onlyFailing", KeyCode.O, bench.outcomes().onlyFailing()));
    }

    private MenuItem check(String key, KeyCode shortcut, BooleanProperty on) {
        CheckMenuItem item = new CheckMenuItem(tr.of(key));
        item.setAccelerator(Menus.alt(shortcut));
        item.selectedProperty().bindBidirectional(on);
        return item;
    }

    private static MenuItem unless(ObservableValue<Boolean> disabled, MenuItem item) {
        item.disableProperty().bind(disabled);
        return item;
    }

    private MenuItem item(String key, KeyCombination shortcut, Runnable action) {
        MenuItem item = new MenuItem(tr.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(shortcut);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
