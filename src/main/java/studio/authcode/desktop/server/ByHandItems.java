package studio.authcode.desktop.server;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.fault.InjectedFault;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;

/// What can be asked of the server, as menu items.
final class ByHandItems {

    private final ByHand model;
    private final ServerViewModel server;
    private final Tr tr;
    private final ObservableValue<Boolean> off;

    ByHandItems(ByHand model, ServerViewModel server, Tr tr) {
        this.model = model;
        this.server = server;
        this.tr = tr;
        this.off = server.state().map(state -> !state.isOn());
    }

    /// Returns new items for everything.
    List<MenuItem> all() {
        return Stream.concat(shortcuts().stream().skip(1), Stream.of(new SeparatorMenuItem(), failing())).toList();
    }

    /// Returns new items for everything that has a shortcut, the switch first.
    List<MenuItem> shortcuts() {
        MenuItem toggle = new MenuItem(tr.of("server.toggle"));
        toggle.setAccelerator(keys(KeyCode.K));
        toggle.setOnAction(_ -> server.toggle());
        return List.of(toggle, item("server.mint", Icons.CALL, KeyCode.M, model::mint),
                item("server.takeBack.ask", Icons.FORGET, KeyCode.B, model::takeBack), new SeparatorMenuItem(),
                clock("server.clock.minute", KeyCode.DIGIT4, Duration.ofMinutes(1)),
                clock("server.clock.eleven", KeyCode.DIGIT9, Duration.ofMinutes(11)),
                clock("server.clock.day", KeyCode.J, Duration.ofDays(1)),
                item("server.clock.reset", Icons.WAIT, KeyCode.DIGIT0, model::rightTime));
    }

    private MenuItem clock(String key, KeyCode code, Duration by) {
        return item(key, Icons.WAIT, code, () -> model.advance(by));
    }

    private Menu failing() {
        Menu menu = new Menu(tr.of("server.failNext"), Icons.ALERT.node());
        menu.disableProperty().bind(off);
        for (Operation operation : List.of(
                Operation.TOKEN, Operation.REFRESH, Operation.PROFILE, Operation.REVOKE)) {
            Menu each = new Menu(tr.of("exchange.operation." + operation.json()));
            for (InjectedFault.Kind kind : InjectedFault.Kind.values()) {
                MenuItem item = new MenuItem(tr.of("server.fault." + kind.json()));
                item.setOnAction(_ -> model.fail(operation, kind));
                each.getItems().add(item);
            }
            menu.getItems().add(each);
        }
        return menu;
    }

    private MenuItem item(String key, Icons icon, KeyCode code, Runnable action) {
        MenuItem item = new MenuItem(tr.of(key), icon.node());
        item.setId(key.replace('.', '-'));
        item.setAccelerator(keys(code));
        item.disableProperty().bind(off);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
    }
}
