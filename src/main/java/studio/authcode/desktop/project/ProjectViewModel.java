package studio.authcode.desktop.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tools;
import studio.authcode.diagnosis.Finding;
import studio.authcode.project.Changes;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Wallets;

/// The open project: reads it, follows its changes, and registers its id.
public final class ProjectViewModel {

    private static final String CHOSEN = "chosenApp.";

    private final Projects projects;
    private final Wallets wallets;
    private final Session session;
    private final Settings settings;
    private final Tools tools;
    private final Watch watch;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RegisteredApp>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private Watch.Ends watching = () -> { };
    private Path path;
    private Optional<String> wallet = Optional.empty();
    private boolean settling;
    private boolean saved;
    private int opens;
    private int opening;
    private boolean reloadWanted;
    private boolean readingCode;
    private boolean codeWanted;
    private Changes unread = Changes.ANYTHING;
    private Changes beingRead = Changes.NONE;

    private enum Work { OPEN, RELOAD }

    /// What decides a reading, taken on the JavaFX thread.
    private record Inputs(Path given, Optional<String> wallet, String environment, Map<String, String> chosen) {
    }

    /// Takes the services; nothing is opened yet.
    public ProjectViewModel(
            Projects projects, Wallets wallets, Session session, Settings settings, Tools tools, Watch watch) {
        this.projects = projects;
        this.wallets = wallets;
        this.session = session;
        this.settings = settings;
        this.tools = tools;
        this.watch = watch;
        session.wallet().subscribe((_, fresh) -> walletChosen(fresh));
        session.environment().subscribe((_, _) -> readAgain());
        session.registryChanges().subscribe((_, _) -> readAgain());
    }

    ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /// Returns the registered apps that a project without an id of its own may be.
    ReadOnlyObjectProperty<List<RegisteredApp>> choices() {
        return choices.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    /// Returns the open project's name, or an empty text.
    public String name() {
        return opened.get().map(project -> project.app().name()).orElse("");
    }

    /// Opens a project instead of the one before.
    ///
    /// @param given its folder, or its `package.json`
    /// @param ofWallet the wallet, if the person says so
    /// @param done hears the folder once the project is open
    public void open(Path given, Optional<String> ofWallet, Consumer<Path> done) {
        Inputs inputs = inputs(given, ofWallet);
        opening++;
        tools.tasks().latest(Work.OPEN, tools.tr().of("project.reading"), () -> read(inputs))
                .onSuccess(project -> {
                    opens++;
                    saved = false;
                    unread = Changes.ANYTHING;
                    path = given;
                    wallet = ofWallet;
                    show(project);
                    watch(project.app().folder());
                    done.accept(project.app().folder());
                    readCode();
                })
                .onError(tools.notices()::error)
                .onEnded(this::openEnded);
    }

    /// Reads the whole project again, or once what is being opened is open.
    public void reload() {
        changed(Changes.ANYTHING);
    }

    private void readAgain() {
        if (opening > 0) {
            reloadWanted = true;
            return;
        }
        if (path == null) {
            loadChoices();
            return;
        }
        Inputs inputs = inputs(path, wallet);
        int of = opens;
        tools.tasks().latest(Work.RELOAD, tools.tr().of("project.reading"), () -> read(inputs))
                .onSuccess(project -> unlessOpened(of, () -> {
                    show(project);
                    tellSaved();
                    readCode();
                }))
                .onError(error -> unlessOpened(of, () -> gone(error)));
    }

    /// Returns the problem whose repair puts the registered id where the project's own stands, where one certainly
    /// fits.
    public Optional<Finding> replaceable() {
        return opened.get().flatMap(Opened::replaceable);
    }

    /// Registers the project's id.
    public void registerId() {
        opened.get().ifPresent(project -> tools.tasks()
                .run(tools.tr().of("project.registering"), () -> {
                    projects.register(project);
                    return project;
                })
                .onSuccess(_ -> session.registryChanged())
                .onError(tools.notices()::error));
    }

    /// Takes a registered app for the one that the project is.
    public void choose(RegisteredApp app) {
        settings.put(CHOSEN + key(app.wallet()), app.id());
        session.app().set(app.id());
        reload();
    }

    /// Ends the watching.
    public void close() {
        watch(null);
    }

    /// Reads the code of what is shown; while that is under way, once more afterwards.
    private void readCode() {
        if (readingCode) {
            codeWanted = true;
            return;
        }
        opened.get().filter(project -> !project.checked().whole()).ifPresent(project -> {
            readingCode = true;
            String environment = session.environment().get();
            Changes changes = unread;
            unread = Changes.NONE;
            beingRead = changes;
            tools.tasks().run(tools.tr().of("project.readingCode"),
                            () -> projects.withCode(project, environment, changes))
                    .onSuccess(whole -> {
                        beingRead = Changes.NONE;
                        opened.get().filter(now -> now == project).ifPresent(_ -> show(whole));
                    })
                    .onError(tools.notices()::error)
                    .onEnded(this::codeEnded);
        });
    }

    private void codeEnded() {
        readingCode = false;
        // What was given up or failed is still to be read.
        unread = unread.and(beingRead);
        beingRead = Changes.NONE;
        if (codeWanted) {
            codeWanted = false;
            readCode();
        }
    }

    private void tellSaved() {
        if (saved) {
            saved = false;
            session.saved();
        }
    }

    private void openEnded() {
        opening--;
        if (opening == 0 && reloadWanted) {
            reloadWanted = false;
            readAgain();
        }
    }

    // What was read before another project was opened is about the one before.
    private void unlessOpened(int before, Runnable shown) {
        if (opens == before) {
            shown.run();
        }
    }

    private Inputs inputs(Path given, Optional<String> ofWallet) {
        return new Inputs(given, ofWallet, session.environment().get(), settings.textsUnder(CHOSEN));
    }

    private Opened read(Inputs inputs) {
        Opened plain = projects.read(inputs.given(), inputs.wallet(), Optional.empty(), inputs.environment());
        boolean own = plain.diagnosis().verdict().id().isPresent()
                || plain.app().wallet().flatMap(wallets::find)
                        .filter(contract -> contract.project().appId().isPresent()).isPresent();
        Optional<String> chosen = own ? Optional.empty()
                : Optional.ofNullable(inputs.chosen().get(
                        CHOSEN + plain.app().folder() + "." + plain.app().wallet().orElse("")));
        return chosen.isEmpty() ? plain
                : projects.read(inputs.given(), inputs.wallet(), chosen, inputs.environment());
    }

    private void show(Opened project) {
        settling = true;
        project.app().wallet().flatMap(wallets::find).ifPresent(session.wallet()::set);
        choices.set(project.choices());
        opened.set(Optional.of(project));
        session.rules().set(project.rules());
        session.apps().set(project.brought());
        session.project().set(Optional.of(project.app().folder()));
        session.checked().set(Optional.of(project.checked()));
        session.app().set(project.diagnosis().verdict().id().orElse(""));
        settling = false;
    }

    private void gone(UserError error) {
        opened.set(Optional.empty());
        session.checked().set(Optional.empty());
        session.apps().set(Optional.empty());
        session.app().set("");
        loadChoices();
        tools.notices().error(error);
    }

    private void walletChosen(Contract chosen) {
        if (settling) {
            return;
        }
        wallet = Optional.of(chosen.id());
        session.app().set("");
        reload();
    }

    private void loadChoices() {
        String of = session.wallet().get().id();
        Optional<Path> brought = session.apps().get();
        int before = opens;
        tools.tasks().latest(Work.RELOAD, tools.tr().of("project.reading"), () -> projects.choices(of, brought))
                .onSuccess(apps -> unlessOpened(before, () -> {
                    choices.set(apps);
                    session.app().set(settings.text(CHOSEN + key(of))
                            .filter(id -> apps.stream().anyMatch(app -> app.id().equals(id))).orElse(""));
                }));
    }

    private String key(String ofWallet) {
        return session.project().get().map(Path::toString).orElse("") + "." + ofWallet;
    }

    private void changed(Changes changes) {
        unread = unread.and(changes);
        readAgain();
    }

    private void watch(Path folder) {
        watching.end();
        watching = folder == null ? () -> { }
                : watch.on(folder, changes -> tools.tasks().later(() -> {
                    saved = true;
                    changed(changes);
                }));
    }
}
