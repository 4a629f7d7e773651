package studio.authcode.desktop.shell;

import java.util.List;
import javafx.scene.control.SplitPane;
import studio.authcode.desktop.common.Settings;

/// Brings a split pane's dividers back to where the person left them.
final class Dividers {

    private final Settings settings;

    Dividers(Settings settings) {
        this.settings = settings;
    }

    void keep(String name, SplitPane pane, double... usual) {
        for (int i = 0; i < usual.length; i++) {
            String key = name + i;
            SplitPane.Divider divider = pane.getDividers().get(i);
            double at = settings.number(key).orElse(usual[i]);
            divider.setPosition(at > 0 && at < 1 ? at : usual[i]);
            divider.positionProperty().subscribe((_, fresh) -> {
                if (List.of(0.0, 1.0).stream().noneMatch(end -> end == fresh.doubleValue())) {
                    settings.put(key, Math.round(fresh.doubleValue() * 1000) / 1000.0);
                }
            });
        }
    }
}
