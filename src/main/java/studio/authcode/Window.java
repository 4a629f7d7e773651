package studio.authcode;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;
import studio.authcode.cli.DesktopDoor;
import studio.authcode.desktop.Desktop;
import studio.authcode.desktop.Inbox;

/// The way from the commands into the desktop; JavaFX is not touched before it is taken.
final class Window implements DesktopDoor {

    private final StateFolder state;
    private final Assets assets;
    private final Clock clock;
    private final RandomGenerator random;
    private final PrintStream out;

    Window(StateFolder state, Assets assets, Clock clock, RandomGenerator random, PrintStream out) {
        this.state = state;
        this.assets = assets;
        this.clock = clock;
        this.random = random;
        this.out = out;
    }

    @Override
    public int open(Optional<Path> project, Optional<String> wallet) {
        Inbox inbox = new Inbox();
        try (Studio studio = new Studio(state, assets, Optional.empty(), clock, random, inbox)) {
            Desktop.open(studio, inbox, project, wallet, out);
        }
        return 0;
    }

    @Override
    public int tour(Optional<Path> project, Optional<Path> to) {
        return 2;
    }
}
