package studio.authcode.desktop.shell;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import studio.authcode.desktop.common.Modals;

/// Builds the log, the registered apps and the simulated users when they are first seen.
public final class LateParts implements Function<Modals, Mounts> {

    private final Workbench bench;

    /// Takes what they stand on.
    public LateParts(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Mounts apply(Modals modals) {
        return new Mounts(() -> new Mounts.Log(new Label("log"), () -> { }, List.of()), () -> new Label("apps"),
                () -> new Label("users"));
    }
}
