package studio.authcode.desktop.common;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.authcode.persona.Persona;
import studio.authcode.wallet.Contract;

/// What the whole window is about right now: which wallet, which app, which simulated user.
public final class Session {

    private final ObjectProperty<Contract> wallet = new SimpleObjectProperty<>();
    private final ObjectProperty<Persona> persona = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Path>> project = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Path>> apps = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Checked>> checked = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty app = new SimpleStringProperty("");
    private final StringProperty environment = new SimpleStringProperty("production");
    private final IntegerProperty patience = new SimpleIntegerProperty(10);
    private final ObjectProperty<Map<String, String>> rules = new SimpleObjectProperty<>(Map.of());
    private final StringProperty registryChanges = new SimpleStringProperty("");
    private final StringProperty saves = new SimpleStringProperty("");
    private long changes;
    private long saved;

    /// Creates a session; the wallet and the persona are set before anything is shown.
    public Session(Contract wallet, Persona persona) {
        this.wallet.set(wallet);
        this.persona.set(persona);
    }

    /// Returns the wallet.
    public ObjectProperty<Contract> wallet() {
        return wallet;
    }

    /// Returns the simulated user.
    public ObjectProperty<Persona> persona() {
        return persona;
    }

    /// Returns the open project's folder.
    public ObjectProperty<Optional<Path>> project() {
        return project;
    }

    /// Returns the open project as it was judged last.
    public ObjectProperty<Optional<Checked>> checked() {
        return checked;
    }

    /// Returns the registry file that the open project brings along.
    public ObjectProperty<Optional<Path>> apps() {
        return apps;
    }

    /// Returns the app id that calls claim, empty while there is none.
    public StringProperty app() {
        return app;
    }

    /// Returns the environment, `production` or `sandbox`.
    public StringProperty environment() {
        return environment;
    }

    /// Returns how many seconds pass before a question that is never answered times out.
    public IntegerProperty patience() {
        return patience;
    }

    /// Returns the wallet's switches that the project itself sets.
    public ObjectProperty<Map<String, String>> rules() {
        return rules;
    }

    /// Returns something that changes whenever the registered apps have changed.
    public StringProperty registryChanges() {
        return registryChanges;
    }

    /// Returns something that changes whenever files of the open project were saved and the project was read again.
    public StringProperty saves() {
        return saves;
    }

    /// Says that files of the open project were saved, and that the project is what is on disk now.
    public void saved() {
        saved++;
        saves.set(Long.toString(saved));
    }

    /// Says that the registered apps have changed.
    public void registryChanged() {
        changes++;
        registryChanges.set(Long.toString(changes));
    }
}
