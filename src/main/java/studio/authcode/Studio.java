package studio.authcode;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import studio.authcode.backend.Backend;
import studio.authcode.backend.BackendServices;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.credentials.RegisteredApps;
import studio.authcode.backend.dialect.Dialects;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.http.ServerClock;
import studio.authcode.base.Assets;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Lazy;
import studio.authcode.base.StateFolder;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.journal.Calls;
import studio.authcode.journal.Journal;
import studio.authcode.journal.Journals;
import studio.authcode.persona.Personas;
import studio.authcode.plan.Planner;
import studio.authcode.plan.RunsPlanner;
import studio.authcode.registry.AppRegistry;
import studio.authcode.runtime.Runs;
import studio.authcode.runtime.WorkerCommand;
import studio.authcode.runtime.WorkerRuns;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;

/// The composition root: builds every service once, by constructor, and closes them in reverse.
public final class Studio implements AutoCloseable {

    private final StateFolder state;
    private final Assets assets;
    private final Clock clock;
    private final RandomGenerator random;
    private final Wallets wallets;
    private final AppRegistry registry;
    private final Personas personas;
    private final Lazy<Journal> journal;
    private final Lazy<Calls> calls;
    private final Lazy<Runs> runs;
    private final Lazy<Runs> recorded;
    private final Lazy<Planner> planner;

    /// Builds the services; files are opened when they are first needed.
    ///
    /// @param apps a registry file instead of the user's own
    /// @param notices hears what a service had to put right, such as a damaged file set aside
    public Studio(
            StateFolder state, Assets assets, Optional<Path> apps, Clock clock, RandomGenerator random,
            Consumer<Text> notices) {
        this.state = state;
        this.assets = assets;
        this.clock = clock;
        this.random = random;
        this.wallets = new Wallets(new UserContracts(state.wallets()));
        this.registry = new AppRegistry(apps.orElse(state.apps()), clock, notices);
        this.personas = new Personas(new AtomicFile(state.personas()));
        this.journal = new Lazy<>(() -> {
            Journal opened = Journals.open(state.journal(), clock);
            opened.onProblem(notices);
            return opened;
        });
        this.calls = new Lazy<>(() -> new Calls(wallets, registry, journal.get(), clock, random));
        this.runs = new Lazy<>(() -> WorkerRuns.of(WorkerCommand.ofThisProgram(System::getProperty), state.cache(),
                clock, random));
        this.recorded = new Lazy<>(() -> new RecordedRuns(runs.get(), this::exchanges, clock));
        this.planner = new Lazy<>(() -> new RunsPlanner(runs.get(), personas::get));
    }

    /// Returns the folder that holds everything the program keeps.
    public StateFolder state() {
        return state;
    }

    /// Returns the samples and schemas.
    public Assets assets() {
        return assets;
    }

    /// Returns the one clock.
    public Clock clock() {
        return clock;
    }

    /// Returns the wallet contracts.
    public Wallets wallets() {
        return wallets;
    }

    /// Returns the registered apps.
    public AppRegistry registry() {
        return registry;
    }

    /// Returns the simulated users.
    public Personas personas() {
        return personas;
    }

    /// Returns the record of flows, opened now if it was not yet.
    public Journal journal() {
        return journal.get();
    }

    /// Returns what reads and diagnoses projects against the registered apps.
    public Checkup checkup() {
        return checkup(registry);
    }

    /// Returns what reads and diagnoses projects against another registry, such as a project brings along.
    public Checkup checkup(AppRegistry other) {
        return new Checkup(wallets, other, Doctor.ofEverything());
    }

    /// Returns what makes calls.
    public Calls calls() {
        return calls.get();
    }

    /// Returns the record of what was asked of the wallet server, beside the flows.
    public ExchangeLog exchanges() {
        return new ExchangeLog(journal().records());
    }

    /// Returns what runs mini-apps' code.
    public Runs runs() {
        return recorded.get();
    }

    /// Returns what tries every outcome.
    public Planner planner() {
        return planner.get();
    }

    /// Starts the wallet server, and lets the command line find it.
    ///
    /// @param port 0 for any that is free
    /// @param listener hears of every exchange, on the thread that answers it
    /// @param warnings hears what a person should know, such as a secret that looks real
    /// @throws UserError if the port is taken, or the registry cannot be read
    public Backend backend(int port, Consumer<Exchange> listener, Consumer<Text> warnings) {
        return backend(registry, port, listener, warnings);
    }

    /// Starts the wallet server for the apps of another registry, such as a project brings along.
    ///
    /// @param port 0 for any that is free
    /// @param listener hears of every exchange, on the thread that answers it
    /// @param warnings hears what a person should know, such as a secret that looks real
    /// @throws UserError if the port is taken, or the registry cannot be read
    public Backend backend(AppRegistry other, int port, Consumer<Exchange> listener, Consumer<Text> warnings) {
        Calls made = other == registry ? calls() : new Calls(wallets, other, journal(), clock, random);
        RegisteredApps apps = new RegisteredApps(other, System::nanoTime, warnings);
        Backend backend = Backend.start(new BackendServices(wallets, apps, personas, journal().records(), made,
                new ServerClock(clock), new SecureRandom(), warnings), port, listener);
        try {
            backend.announceIn(state.backend());
        } catch (UserError e) {
            warnings.accept(e.text());
        }
        return backend;
    }

    /// Returns the credentials of the registered apps.
    ///
    /// @param warnings hears of those that are not used because they look real
    public CredentialBook credentials(Consumer<Text> warnings) {
        return new CredentialBook(new RegisteredApps(registry, System::nanoTime, warnings), Dialects.forms(),
                journal().records(), new SecureRandom(), warnings);
    }

    @Override
    public void close() {
        runs.built().ifPresent(Runs::close);
        journal.built().ifPresent(Journal::close);
    }
}
