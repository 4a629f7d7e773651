package studio.authcode.desktop.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.registry.RegisteredApp.State;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One app while it is edited: its fields, what is wrong with them, and the entry that comes of it.
final class AppForm {

    private static final List<String> USUAL_ENVIRONMENTS = List.of("production", "sandbox");

    private final Wallets wallets;
    private final Tr tr;
    private final RegisteredApp old;
    private final ObjectNode entry;
    private final StringProperty wallet;
    private final StringProperty id;
    private final StringProperty name;
    private final StringProperty company;
    private final ObjectProperty<State> state;
    private final BooleanProperty everyScope;
    private final ObservableSet<String> scopes = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<String> permissions = FXCollections.observableSet(new LinkedHashSet<>());
    private final List<EnvironmentForm> environments;
    private final StringBinding idProblem;
    private final StringBinding environmentProblem;

    /// @param others every registered app
    /// @param old the app that is changed, or null for a new one
    /// @param entry the entry that the form begins with
    AppForm(Wallets wallets, Tr tr, List<RegisteredApp> others, RegisteredApp old, ObjectNode entry) {
        this.wallets = wallets;
        this.tr = tr;
        this.old = old;
        this.entry = entry;
        this.wallet = text("wallet");
        this.id = text("id");
        this.name = text("name");
        this.company = text("company");
        this.state = new SimpleObjectProperty<>(Stream.of(State.values())
                .filter(known -> known.json().equals(entry.path("state").asString(""))).findFirst()
                .orElse(State.PUBLISHED));
        this.everyScope = new SimpleBooleanProperty(!entry.has("scopes"));
        entry.path("scopes").forEach(scope -> scopes.add(scope.asString()));
        entry.path("permissions").forEach(permission -> permissions.add(permission.asString()));
        // Choosing begins with what held so far: every one.
        everyScope.addListener((_, _, every) -> {
            if (!every && scopes.isEmpty()) {
                scopes.addAll(scopeChoices());
            }
        });
        JsonNode known = entry.path("environments");
        this.environments = Stream.concat(USUAL_ENVIRONMENTS.stream(), known.propertyNames().stream()).distinct()
                .map(environment -> new EnvironmentForm(environment, known)).toList();
        List<RegisteredApp> taken = List.copyOf(others);
        this.idProblem = Bindings.createStringBinding(() -> idProblem(taken), id, wallet);
        this.environmentProblem = Bindings.createStringBinding(
                () -> environments.stream().anyMatch(some -> some.exists().get()) ? "" : tr.of("registry.form.nowhere"),
                environments.stream().map(EnvironmentForm::exists).toArray(BooleanProperty[]::new));
    }

    /// Returns the least entry that an app can have.
    static ObjectNode entry(String wallet, String id) {
        return Json.object().put("wallet", wallet).put("id", id);
    }

    /// Returns an entry like that of an app, under an id that is free, and without credentials, which are its own.
    static ObjectNode copy(RegisteredApp app, List<RegisteredApp> others) {
        String free = app.id() + "-copy";
        for (int i = 2; taken(others, app.wallet(), free); i++) {
            free = app.id() + "-copy-" + i;
        }
        ObjectNode entry = app.json().deepCopy();
        entry.put("id", free);
        entry.path("environments").forEach(environment -> {
            if (environment instanceof ObjectNode object) {
                object.remove(List.of("clientId", "clientSecret"));
            }
        });
        return entry;
    }

    /// Returns the app that is changed, or null for a new one.
    RegisteredApp old() {
        return old;
    }

    StringProperty wallet() {
        return wallet;
    }

    StringProperty id() {
        return id;
    }

    StringProperty name() {
        return name;
    }

    StringProperty company() {
        return company;
    }

    ObjectProperty<State> state() {
        return state;
    }

    /// Returns whether the app may ask for every scope of its wallet.
    BooleanProperty everyScope() {
        return everyScope;
    }

    ObservableSet<String> scopes() {
        return scopes;
    }

    ObservableSet<String> permissions() {
        return permissions;
    }

    List<EnvironmentForm> environments() {
        return environments;
    }

    /// Returns what is wrong with the id, or an empty text.
    StringBinding idProblem() {
        return idProblem;
    }

    /// Returns what is wrong with the environments, or an empty text.
    StringBinding environmentProblem() {
        return environmentProblem;
    }

    /// Returns the wallets that an app may belong to.
    List<String> walletChoices() {
        return Stream.concat(wallets.ids().stream(), Stream.of(wallet.get())).distinct().toList();
    }

    /// Returns the scopes of the wallet, and those that the app has beside them.
    List<String> scopeChoices() {
        Set<String> choices = new LinkedHashSet<>();
        contract().ifPresent(contract -> contract.scopes().forEach(scope -> choices.add(scope.name())));
        choices.addAll(scopes);
        return List.copyOf(choices);
    }

    /// Returns the permissions that the wallet's rules know, and those that the app has beside them.
    List<String> permissionChoices() {
        Set<String> choices = new LinkedHashSet<>();
        contract().flatMap(contract -> contract.rules(Map.of()).silent().permission()).ifPresent(choices::add);
        choices.addAll(permissions);
        return List.copyOf(choices);
    }

    /// Returns what a scope is for the user, or an empty text for one that the wallet does not have.
    String scopeTitle(String scope) {
        return contract().flatMap(contract -> contract.scope(scope)).map(Scope::title).map(tr::of).orElse("");
    }

    String walletName(String walletId) {
        return wallets.find(walletId).map(Contract::name).orElse(walletId);
    }

    /// Returns the app as the form has it now, with the fields that this program does not know.
    RegisteredApp app() {
        ObjectNode json = entry.deepCopy();
        json.put("wallet", wallet.get());
        json.put("id", id.get().strip());
        set(json, "name", name.get());
        set(json, "company", company.get());
        if (json.has("state") || state.get() != State.PUBLISHED) {
            json.put("state", state.get().json());
        }
        json.remove("scopes");
        if (!everyScope.get()) {
            json.set("scopes", Json.strings(scopeChoices().stream().filter(scopes::contains).toList()));
        }
        json.remove("permissions");
        if (!permissions.isEmpty()) {
            json.set("permissions", Json.strings(permissions));
        }
        environments(json);
        return RegisteredApp.of(json);
    }

    private void environments(ObjectNode json) {
        boolean everywhere = environments.stream()
                .allMatch(some -> some.exists().get() && some.json().isEmpty());
        json.remove("environments");
        if (!everywhere) {
            ObjectNode kept = json.putObject("environments");
            environments.stream().filter(some -> some.exists().get())
                    .forEach(some -> kept.set(some.name(), some.json()));
        }
    }

    private Optional<Contract> contract() {
        return wallets.find(wallet.get());
    }

    private String idProblem(List<RegisteredApp> others) {
        String wanted = id.get().strip();
        boolean unchanged = old != null && old.is(wallet.get(), wanted);
        return wanted.isEmpty() ? tr.of("registry.form.id.missing")
                : !unchanged && taken(others, wallet.get(), wanted)
                ? tr.of("registry.form.id.taken", walletName(wallet.get())) : "";
    }

    private static boolean taken(List<RegisteredApp> others, String wallet, String id) {
        return others.stream().anyMatch(app -> app.is(wallet, id));
    }

    private StringProperty text(String member) {
        return new SimpleStringProperty(entry.path(member).asString(""));
    }

    private static void set(ObjectNode json, String member, String value) {
        if (value.isBlank()) {
            json.remove(member);
        } else {
            json.put(member, value.strip());
        }
    }
}
