package studio.authcode.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.base.Lazy;
import studio.authcode.desktop.common.CallDesk;
import studio.authcode.desktop.common.Execution;
import studio.authcode.desktop.common.Notices;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.Exchanges;
import studio.authcode.desktop.consent.ConsentViewModel;
import studio.authcode.desktop.outcomes.OutcomesViewModel;
import studio.authcode.desktop.pages.PagesViewModel;
import studio.authcode.desktop.problems.ProblemRemedies;
import studio.authcode.desktop.problems.ProblemsViewModel;
import studio.authcode.desktop.problems.Repairs;
import studio.authcode.desktop.project.ProjectViewModel;
import studio.authcode.desktop.project.Projects;
import studio.authcode.desktop.project.Watch;
import studio.authcode.desktop.request.RequestViewModel;
import studio.authcode.desktop.run.RunViewModel;
import studio.authcode.desktop.server.ServerStart;
import studio.authcode.desktop.server.ServerViewModel;
import studio.authcode.desktop.source.SourceViewModel;
import studio.authcode.diagnosis.Catalogue;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.journal.Calls;
import studio.authcode.journal.Journal;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;
import studio.authcode.project.FixHistory;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Wallets;

/// Everything behind the window that is not a view: the session and the view models, each built once.
public final class Workbench {

    private static final String LANGUAGE = "language";
    private static final String WALLET = "lastWallet";
    private static final String PERSONA = "lastPersona";

    private final Engine engine;
    private final Settings settings;
    private final Tools tools;
    private final Session session;
    private final CallDesk desk;
    private final PhoneDesk phone;
    private final ProjectViewModel project;
    private final ProblemsViewModel problems;
    private final ProblemRemedies remedies;
    private final SourceViewModel source;
    private final RequestViewModel request;
    private final ConsentViewModel consent;
    private final RunViewModel run;
    private final PagesViewModel pages;
    private final OutcomesViewModel outcomes;
    private final ServerViewModel server;
    private final Exchanges exchanges;
    private final ObservableList<Persona> users;
    private final Recents recents;
    private final Forgetting forgetting;

    /// Builds the view models.
    public Workbench(Engine engine, Settings settings, Tasks tasks, Notices notices, Watch watch) {
        this.engine = engine;
        this.settings = settings;
        Tr tr = new Tr(() -> language(settings));
        this.tools = new Tools(tasks, notices, tr);
        this.session = session(engine, settings);
        this.desk = new CallDesk(engine.calls(), tasks, tr);
        Doctor doctor = Doctor.ofEverything();
        Projects projects = new Projects(
                new Checkup(engine.wallets(), engine.registry(), doctor), engine.registry());
        this.project = new ProjectViewModel(projects, engine.wallets(), session, settings, tools, watch);
        this.problems = new ProblemsViewModel(session, settings);
        this.remedies = new ProblemRemedies(
                session, new Repairs(engine.fixes()), new Catalogue(doctor.catalogue()), tools,
                engine.clipboard(), project::reload);
        this.source = new SourceViewModel(session, tools);
        this.request = new RequestViewModel(session, desk, engine.calls(), settings, tools);
        this.users = FXCollections.observableArrayList(engine.users());
        this.phone = new PhoneDesk();
        this.consent = new ConsentViewModel(desk, phone, session, users, settings);
        this.run = new RunViewModel(engine.execution(), session, desk, phone, request::setup, tools);
        this.pages = new PagesViewModel(session, tools, run::run);
        this.outcomes = new OutcomesViewModel(engine.execution(), session, request::setup, run::show, tools);
        this.server = new ServerViewModel(engine.server(), engine.wallets(), settings, tools);
        this.exchanges = new Exchanges(
                new Lazy<>(() -> new ExchangeLog(engine.journal().get().records()))::get, this::secrets);
        this.recents = new Recents(settings);
        this.forgetting = new Forgetting(() -> engine.journal().get().grants(), session, tools);
        session.wallet().subscribe((_, wallet) -> settings.put(WALLET, wallet.id()));
        session.persona().subscribe((_, persona) -> settings.put(PERSONA, persona.id()));
    }

    /// The services that the window stands on.
    ///
    /// @param contracts every wallet, read already
    /// @param users every simulated user, read already
    /// @param fixes keeps the repairs that can be taken back
    /// @param execution runs the developer's own code
    /// @param server starts the wallet server
    /// @param clipboard takes what is copied
    public record Engine(
            Wallets wallets, List<Contract> contracts, Personas personas, List<Persona> users, AppRegistry registry,
            Supplier<Journal> journal, Supplier<Calls> calls, Execution execution, ServerStart server, Samples samples,
            FixHistory fixes, Consumer<String> clipboard, InstantSource clock) {

        /// Returns the same services with another clipboard.
        Engine copyingTo(Consumer<String> other) {
            return new Engine(wallets, contracts, personas, users, registry, journal, calls, execution, server,
                    samples, fixes, other, clock);
        }
    }

    private List<String> secrets() {
        return Stream.concat(engine.registry().apps().stream().flatMap(app -> app.environments().values().stream())
                .map(RegisteredApp.Credentials::clientSecret), server.secrets().stream()).toList();
    }

    private static Session session(Engine engine, Settings settings) {
        Contract wallet = settings.text(WALLET).flatMap(engine.wallets()::find)
                .orElseGet(() -> engine.contracts().getFirst());
        Persona persona = engine.users().stream()
                .filter(user -> settings.text(PERSONA).filter(user.id()::equals).isPresent())
                .findFirst().orElseGet(() -> engine.users().getFirst());
        return new Session(wallet, persona);
    }

    /// Returns the window's language: the chosen one, else the system's where the window speaks it.
    public static Locale language(Settings settings) {
        String chosen = settings.text(LANGUAGE).orElseGet(() -> Locale.getDefault().getLanguage());
        return chosen.equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
    }

    /// Opens a project and remembers it.
    public void open(Path folder, Optional<String> wallet) {
        project.open(folder, wallet, opened -> {
            desk.clear();
            recents.opened(opened);
        });
    }

    /// Opens the project that was open last, else the first sample.
    public void openLast() {
        recents.last().filter(Files::isDirectory).or(engine.samples()::first)
                .ifPresentOrElse(folder -> open(folder, Optional.empty()), project::reload);
    }

    void choose(Locale language) {
        settings.put(LANGUAGE, language.getLanguage());
    }

    /// Ends what runs beside the window.
    public void close() {
        run.close();
        outcomes.close();
        server.close();
        project.close();
    }

    /// Returns the simulated users.
    ObservableList<Persona> users() {
        return users;
    }

    /// Takes the simulated users as they are after a change; the chosen one stays so, if it is still there.
    void users(List<Persona> fresh) {
        String chosen = session.persona().get().id();
        users.setAll(fresh);
        session.persona().set(fresh.stream().filter(user -> user.id().equals(chosen)).findFirst()
                .orElse(fresh.getFirst()));
    }

    /// Returns the services.
    public Engine engine() {
        return engine;
    }

    /// Returns the settings.
    public Settings settings() {
        return settings;
    }

    /// Returns what every view model is given.
    public Tools tools() {
        return tools;
    }

    /// Returns the texts.
    public Tr tr() {
        return tools.tr();
    }

    /// Returns what the window is about.
    public Session session() {
        return session;
    }

    /// Returns where calls are made.
    public CallDesk desk() {
        return desk;
    }

    /// Returns the open project.
    public ProjectViewModel project() {
        return project;
    }

    /// Returns the open project's problems.
    public ProblemsViewModel problems() {
        return problems;
    }

    /// Returns what can be done about the problems.
    public ProblemRemedies remedies() {
        return remedies;
    }

    /// Returns the file that is shown.
    public SourceViewModel source() {
        return source;
    }

    /// Returns the request form.
    public RequestViewModel request() {
        return request;
    }

    /// Returns the phone.
    public ConsentViewModel consent() {
        return consent;
    }

    /// Returns what a running page shows on the phone.
    public PhoneDesk phone() {
        return phone;
    }

    /// Returns the run of the developer's own code.
    public RunViewModel run() {
        return run;
    }

    /// Returns the pages and what of them can be run.
    public PagesViewModel pages() {
        return pages;
    }

    /// Returns every outcome.
    public OutcomesViewModel outcomes() {
        return outcomes;
    }

    /// Returns the switch of the wallet server.
    public ServerViewModel server() {
        return server;
    }

    /// Returns the exchanges with wallet servers.
    public Exchanges exchanges() {
        return exchanges;
    }

    Recents recents() {
        return recents;
    }

    Forgetting forgetting() {
        return forgetting;
    }
}
