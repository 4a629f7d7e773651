package studio.authcode;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.cli.DesktopDoor;
import studio.authcode.desktop.Desktop;
import studio.authcode.desktop.Inbox;
import studio.authcode.desktop.shell.Runners;
import studio.authcode.desktop.tour.Tour;
import studio.authcode.registry.AppRegistry;
import studio.authcode.runtime.ProjectFile;
import studio.authcode.runtime.ProjectNetwork;

/// The way from the commands into the desktop; JavaFX is not touched before it is taken.
final class Window implements DesktopDoor {

    private final StateFolder state;
    private final Assets assets;
    private final Clock clock;
    private final RandomGenerator random;
    private final PrintStream out;
    private final PrintStream err;

    Window(StateFolder state, Assets assets, Clock clock, RandomGenerator random, PrintStream out, PrintStream err) {
        this.state = state;
        this.assets = assets;
        this.clock = clock;
        this.random = random;
        this.out = out;
        this.err = err;
    }

    @Override
    public int open(Optional<Path> project, Optional<String> wallet) {
        if (!Display.isThere()) {
            err.println(Text.of("desktop.tour.noDisplay"));
            err.flush();
            return tour(project, Optional.empty());
        }
        QuietErrors.begin(err);
        Inbox inbox = new Inbox();
        try (Studio studio = studio(state, inbox)) {
            Desktop.open(studio, runners(studio), inbox, project, wallet, out);
        } catch (UnsupportedOperationException e) {
            err.println(Text.of("desktop.display.unusable", String.valueOf(e.getMessage())));
            err.flush();
            return 2;
        }
        return 0;
    }

    @Override
    public int tour(Optional<Path> project, Optional<Path> to) {
        QuietErrors.begin(err);
        Path pictures = to.orElseGet(this::usual);
        try {
            Path scratch = Files.createTempDirectory("authcode-tour");
            try {
                play(project, pictures, new StateFolder(scratch));
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new UserError(
                    Text.of("desktop.tour.unwritable", pictures.toString(), String.valueOf(e.getMessage())));
        }
        return 0;
    }

    /// Plays in a state of its own, with the person's registered apps and the samples'.
    private void play(Optional<Path> project, Path pictures, StateFolder scratch) throws IOException {
        if (Files.isRegularFile(state.apps())) {
            Files.copy(state.apps(), scratch.apps());
        }
        try (Studio studio = studio(scratch, new Inbox())) {
            if (Files.isRegularFile(assets.sampleApps())) {
                studio.registry().putAll(new AppRegistry(assets.sampleApps(), clock, _ -> { }).apps());
            }
            // What is no mini-app is said so, instead of played.
            project.ifPresent(path -> studio.checkup().read(path, Optional.empty(), Optional.empty()));
            List<Path> taken = Tour.play(studio, runners(studio), project, pictures, out);
            out.flush();
            taken.forEach(picture -> err.println(picture));
        }
    }

    /// Returns what runs the developer's own code.
    private static Runners runners(Studio studio) {
        ProjectFile file = new ProjectFile();
        return new Runners(studio::runs, studio::planner, app -> ProjectNetwork.of(file.read(app), Set.of()));
    }

    private Studio studio(StateFolder folder, Inbox inbox) {
        return new Studio(folder, assets, Optional.empty(), clock, random, inbox);
    }

    /// Beside the sources, as the build knows them; elsewhere, where the person is.
    private Path usual() {
        Path checkout = assets.path().toAbsolutePath().getParent();
        boolean own = checkout != null && Files.isRegularFile(checkout.resolve("pom.xml"))
                && Files.isDirectory(checkout.resolve("src"));
        return own ? checkout.resolve("target").resolve("tour") : Path.of("authcode-tour");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
