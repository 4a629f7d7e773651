package studio.authcode.desktop.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Tools;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.registry.RegistryExport;
import studio.authcode.registry.RegistryImport;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Wallets;

/// The registered apps of all wallets, and what can be done with them.
public final class RegisteredAppsViewModel {

    private enum Work { FOLLOW }

    private static final List<String> JSON = List.of("json");

    private final AppRegistry registry;
    private final Wallets wallets;
    private final Tools tools;
    private final Dialogs dialogs;
    private final Runnable changed;
    private final ObservableList<RegisteredApp> apps = FXCollections.observableArrayList();
    private final FilteredList<RegisteredApp> shown = new FilteredList<>(apps);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<AppKey> usedKey = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<UserError> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper();
    private RegistryFile read = new RegistryFile(-1, -1);

    /// Takes the registry; nothing is read yet.
    ///
    /// @param changed is called on the JavaFX thread after the registry was read anew
    public RegisteredAppsViewModel(
            AppRegistry registry, Wallets wallets, Tools tools, Dialogs dialogs, Runnable changed) {
        this.registry = registry;
        this.wallets = wallets;
        this.tools = tools;
        this.dialogs = dialogs;
        this.changed = changed;
        filter.addListener((_, _, sought) -> shown.setPredicate(app -> matches(app, sought)));
    }

    /// Returns the apps that the filter leaves, in the file's order.
    public FilteredList<RegisteredApp> shown() {
        return shown;
    }

    /// Returns what the shown apps contain, in any letter case.
    public StringProperty filter() {
        return filter;
    }

    /// Returns the app that the open project uses, or null.
    public ObjectProperty<AppKey> usedKey() {
        return usedKey;
    }

    /// Returns why the registry cannot be read, or null.
    public ReadOnlyObjectProperty<UserError> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Returns whether the registry has been read, and nothing is wrong with it.
    ReadOnlyBooleanProperty sound() {
        return sound.getReadOnlyProperty();
    }

    /// Reads the registry if its file was changed since it was last read.
    public void follow() {
        tools.tasks().latest(Work.FOLLOW, tools.tr().of("registry.reading"), () -> RegistryFile.of(path()))
                .onSuccess(now -> {
                    if (!now.equals(read)) {
                        refresh();
                    }
                });
    }

    /// Reads the registry.
    public void refresh() {
        tools.tasks().latest(this, tools.tr().of("registry.reading"), () -> {
            // Asked before it is read, so that a change meanwhile is seen the next time.
            RegistryFile file = RegistryFile.of(path());
            return new Read(file, registry.apps());
        }).onSuccess(this::show).onError(this::broken);
    }

    /// Registers an app, or changes one.
    ///
    /// @param old the app that is changed, or null
    public void save(RegisteredApp old, RegisteredApp fresh, Runnable done) {
        change(() -> {
            if (old == null) {
                registry.add(fresh);
            } else {
                registry.replace(old, fresh);
            }
        }, done);
    }

    /// Removes apps, if the person means it.
    public void remove(List<RegisteredApp> gone) {
        String names = gone.stream().map(RegisteredApp::id).collect(Collectors.joining(", "));
        if (!gone.isEmpty() && dialogs.confirm(tools.tr().of("registry.remove.title", gone.size()),
                tools.tr().of("registry.remove.text", names), tools.tr().of("registry.remove"))) {
            change(() -> gone.forEach(app -> registry.remove(app.wallet(), app.id())), () -> { });
        }
    }

    /// Asks for a registry file and takes its apps.
    public void importApps() {
        dialogs.openFile(tools.tr().of("registry.import.title"), JSON).ifPresent(file -> tools.tasks()
                .run(tools.tr().of("registry.importing"), () -> new RegistryImport(registry).from(file))
                .onSuccess(done -> {
                    tools.notices().info(tools.tr().of("registry.imported", done.added(), done.replaced()));
                    refresh();
                }).onError(tools.notices()::error));
    }

    /// Asks for a file and writes apps to it.
    ///
    /// @param chosen these apps, or all when there are none
    /// @param reveal whether their secrets go with them
    public void exportApps(List<RegisteredApp> chosen, boolean reveal) {
        List<RegisteredApp> out = List.copyOf(chosen.isEmpty() ? apps : chosen);
        dialogs.saveFile(tools.tr().of("registry.export.title"), "apps.json", JSON).ifPresent(file -> tools.tasks()
                .run(tools.tr().of("registry.exporting"), () -> {
                    new RegistryExport(out, reveal).write(file, registry);
                    return out.size();
                })
                .onSuccess(count -> tools.notices().info(
                        tools.tr().of("registry.exported", count, file.toString())))
                .onError(tools.notices()::error));
    }

    /// Returns a form for a new app.
    AppForm create() {
        return create(new AppKey(usedKey.get() == null ? wallets.ids().getFirst() : usedKey.get().wallet(), ""));
    }

    /// Returns a form for a new app under this id.
    AppForm create(AppKey key) {
        return new AppForm(wallets, tools.tr(), apps, null, AppForm.entry(key.wallet(), key.id()));
    }

    /// Returns a form that changes an app.
    AppForm edit(RegisteredApp app) {
        return new AppForm(wallets, tools.tr(), apps, app, app.json());
    }

    /// Returns a form for a new app that is like another one.
    AppForm duplicate(RegisteredApp app) {
        return new AppForm(wallets, tools.tr(), apps, null, AppForm.copy(app, apps));
    }

    /// Returns a wallet's name for people, or its id where it has no contract.
    String walletName(String id) {
        return wallets.find(id).map(Contract::name).orElse(id);
    }

    Path path() {
        return registry.file();
    }

    private record Read(RegistryFile file, List<RegisteredApp> apps) {
    }

    private void change(Runnable change, Runnable done) {
        tools.tasks().run(tools.tr().of("registry.saving"), () -> {
            change.run();
            return true;
        }).onSuccess(_ -> {
            done.run();
            refresh();
        }).onError(tools.notices()::error);
    }

    private void show(Read now) {
        read = now.file();
        problem.set(null);
        sound.set(true);
        apps.setAll(now.apps());
        changed.run();
    }

    private void broken(UserError error) {
        read = RegistryFile.of(path());
        problem.set(error);
        sound.set(false);
        apps.clear();
        changed.run();
    }

    private boolean matches(RegisteredApp app, String sought) {
        String text = sought.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Stream.of(app.wallet(), walletName(app.wallet()), app.id(), app.name(), app.company(),
                        app.state().json()), app.scopes().stream().flatMap(List::stream),
                        app.permissions().stream(), app.environments().keySet().stream())
                .flatMap(texts -> texts).anyMatch(column -> column.toLowerCase(Locale.ROOT).contains(text));
    }

    /// Returns the app of a key, if it is registered.
    Optional<RegisteredApp> find(AppKey key) {
        return apps.stream().filter(key::is).findFirst();
    }
}
