package studio.authcode.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.authcode.Studio;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Notices;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.project.Watch;
import studio.authcode.project.Changes;
import studio.authcode.runtime.Network;

/// The whole desktop but its views, on the samples, with everything done at once and nothing outside a folder.
public final class Bench implements Notices, Watch, AutoCloseable {

    public final List<String> told = new ArrayList<>();
    public Runnable offered = () -> { };
    public final List<String> copied = new ArrayList<>();
    public final Settings settings = Settings.forgetful();
    public final Studio studio;
    public final Workbench workbench;
    public final Path folder;
    public final FakeRuns runs = new FakeRuns();
    public final FakePlanner planner = new FakePlanner();
    public final Runners runners = new Runners(() -> runs, () -> planner, _ -> Network.loopbackOnly());
    private final List<Consumer<Changes>> watchers = new ArrayList<>();

    /// Builds it in an empty folder.
    public Bench(Path folder) {
        this(folder, Tasks.direct());
    }

    /// Builds it with other tasks.
    public Bench(Path folder, Tasks tasks) {
        this.folder = folder;
        settings.put("language", "en");
        this.studio = new Studio(new StateFolder(folder.resolve("state")), new Assets(Path.of("assets")),
                Optional.empty(), Clock.systemUTC(), new SplittableRandom(1), text -> told.add(text.toString()));
        Prepared prepared = new Prepared(studio, runners, text -> told.add(text.toString()), Runnable::run);
        this.workbench = new Workbench(prepared.engine().copyingTo(copied::add), settings, tasks, this, this);
    }

    /// Opens a copy of a sample, which may be changed.
    public Path open(String sample) {
        Path copy = copy(sample);
        workbench.open(copy, Optional.empty());
        return copy;
    }

    /// Copies a sample.
    public Path copy(String sample) {
        Path from = Path.of("assets/samples", sample);
        Path to = folder.resolve(sample);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /// Lets every watcher hear of a change.
    public void changed() {
        List.copyOf(watchers).forEach(watcher -> watcher.accept(Changes.ANYTHING));
    }

    @Override
    public Ends on(Path watched, Consumer<Changes> hears) {
        watchers.add(hears);
        return () -> watchers.remove(hears);
    }

    @Override
    public void info(String text) {
        told.add(text);
    }

    @Override
    public void done(String text, String action, Runnable about) {
        told.add(text);
        offered = about;
    }

    @Override
    public void error(UserError error) {
        told.add(error.text().toString());
    }

    @Override
    public void error(String text, String hint) {
        told.add(text);
    }

    @Override
    public void close() {
        workbench.close();
        studio.close();
    }
}
