package studio.authcode.desktop.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.authcode.Studio;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Clip;
import studio.authcode.desktop.common.Execution;
import studio.authcode.desktop.common.Setups;
import studio.authcode.persona.Persona;
import studio.authcode.project.FixHistory;
import studio.authcode.wallet.Contract;
import tools.jackson.databind.node.ObjectNode;

/// What is read from disk for the window, while JavaFX itself starts: first its settings, then the rest.
public final class Prepared {

    private final SettingsFile file;
    private final CompletableFuture<ObjectNode> settings;
    private final CompletableFuture<Workbench.Engine> engine;

    /// Begins to read.
    ///
    /// @param runners what runs the developer's own code
    /// @param inbox hears what could not be read
    /// @param reader runs the reading
    public Prepared(Studio studio, Runners runners, Consumer<Text> inbox, Executor reader) {
        this.file = new SettingsFile(new AtomicFile(studio.state().settings()), studio.clock(), inbox);
        this.settings = CompletableFuture.supplyAsync(file::read, reader);
        this.engine = settings.thenApply(_ -> engine(studio, runners, inbox));
    }

    /// Returns where the settings are kept.
    public SettingsFile file() {
        return file;
    }

    /// Returns the settings, once they are read.
    public ObjectNode settings() {
        return settings.join();
    }

    /// Returns the services with what the first screen needs, once that is read.
    public Workbench.Engine engine() {
        return engine.join();
    }

    private static Workbench.Engine engine(Studio studio, Runners runners, Consumer<Text> inbox) {
        Samples samples = new Samples(studio.assets(), studio.wallets());
        try {
            studio.registry().setAsideIfDamaged();
            samples.registerAt(studio.registry(), studio.clock());
        } catch (UserError e) {
            inbox.accept(e.text());
        }
        List<Contract> contracts = studio.wallets().all();
        studio.wallets().problems().forEach(inbox);
        Execution execution = new Execution(runners.runs(), runners.planner(), new Setups(studio.wallets(),
                studio.registry(), () -> studio.journal().grants(), runners.network(), studio.clock()));
        return new Workbench.Engine(
                studio.wallets(), contracts, studio.personas(), users(studio, inbox), studio.registry(),
                studio::journal, studio::calls, execution, studio::backend, samples,
                new FixHistory(studio.state().fixes()), Clip::put, studio.clock());
    }

    /// A broken file of the person's own must not keep the window from opening.
    private static List<Persona> users(Studio studio, Consumer<Text> inbox) {
        try {
            return studio.personas().all();
        } catch (UserError e) {
            inbox.accept(e.text());
            return studio.personas().builtIn();
        }
    }
}
