package studio.authcode.desktop.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.authcode.backend.Backend;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;

/// The registered apps' credentials: those of the project's own app first.
public final class CredentialsViewModel {

    private final ServerViewModel server;
    private final Session session;
    private final Dialogs dialogs;
    private final Consumer<String> clipboard;
    private final Tools tools;
    private final Tr tr;
    private final ObservableList<AppCredentials> all = FXCollections.observableArrayList();
    private final ObjectProperty<AppCredentials> chosen = new SimpleObjectProperty<>();

    /// Takes the server that knows them.
    public CredentialsViewModel(
            ServerViewModel server, Session session, Dialogs dialogs, Consumer<String> clipboard, Tools tools) {
        this.server = server;
        this.session = session;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        this.tools = tools;
        this.tr = tools.tr();
    }

    /// Reads them anew; without a server there are none.
    public void reload() {
        Optional<Backend> backend = server.state().get().backend();
        if (backend.isEmpty()) {
            all.clear();
            chosen.set(null);
            return;
        }
        tools.tasks().latest(this, tr.of("server.credentials.reading"), backend.get().credentials()::all)
                .onSuccess(this::show);
    }

    private void show(List<AppCredentials> read) {
        Optional<Merchant> before = Optional.ofNullable(chosen.get()).map(AppCredentials::merchant);
        List<AppCredentials> sorted = read.stream().sorted(Comparator.comparing(this::distance)).toList();
        all.setAll(sorted);
        chosen.set(sorted.stream().filter(each -> before.filter(each.merchant()::equals).isPresent()).findFirst()
                .orElse(sorted.isEmpty() ? null : sorted.getFirst()));
    }

    /// The order among the same stays that of the registry.
    private int distance(AppCredentials of) {
        Merchant merchant = of.merchant();
        if (!merchant.wallet().equals(session.wallet().get().id())) {
            return 3;
        }
        if (!merchant.app().equals(session.app().get())) {
            return 2;
        }
        return merchant.environment().equals(session.environment().get()) ? 0 : 1;
    }

    /// Shows the credentials of the project's app.
    public void chooseOwn() {
        List<AppCredentials> sorted = all.stream().sorted(Comparator.comparing(this::distance)).toList();
        if (!sorted.equals(all)) {
            all.setAll(sorted);
        }
        chosen.set(sorted.isEmpty() ? null : sorted.getFirst());
    }

    /// Returns what a person calls an app in an environment.
    String name(AppCredentials of) {
        Merchant merchant = of.merchant();
        return Printable.line(tr.of("server.credentials.of", server.name(merchant.wallet()), merchant.app(),
                merchant.environment()));
    }

    /// Puts a credential on the clipboard.
    void copy(Credential credential) {
        copy(credential.value(), tr.of("server.credential." + credential.id()));
    }

    /// Puts an address on the clipboard.
    void copy(ServerAddress address) {
        copy(address.url(), tr.of("server.address", address.wallet(), address.name()));
    }

    private void copy(String text, String name) {
        clipboard.accept(text);
        tools.notices().info(tr.of("server.copied", name));
    }

    /// Gives the chosen app new credentials, if the person means it.
    void rotate() {
        Optional<Backend> backend = server.state().get().backend();
        AppCredentials old = chosen.get();
        if (backend.isEmpty() || old == null || !dialogs.confirm(tr.of("server.rotate.title", name(old)),
                tr.of("server.rotate.text"), tr.of("server.rotate"))) {
            return;
        }
        tools.tasks().keep(tr.of("server.rotating"), () -> {
            backend.get().credentials().rotate(old.merchant());
            return backend.get().credentials().all();
        }).onSuccess(read -> {
            show(read);
            tools.notices().info(tr.of("server.rotated", name(old)));
        });
    }

    /// Asks for a file and writes a key to it.
    void save(Credential key) {
        String name = chosen.get().merchant().app().replaceAll("[^A-Za-z0-9._-]", "_") + "-"
                + chosen.get().merchant().environment() + "-" + key.id() + ".pem";
        dialogs.saveFile(tr.of("server.save.title"), name, List.of("pem")).ifPresent(file ->
                tools.tasks().keep(tr.of("server.saving"), () -> written(file, key.value()))
                        .onSuccess(path -> tools.notices().info(tr.of("server.saved", path.toString()))));
    }

    private static Path written(Path file, String pem) {
        try {
            new AtomicFile(file).write(pem);
            return file;
        } catch (IOException e) {
            throw new UserError(Text.of("desktop.unwritable", file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /// Returns the credentials of every app in each of its environments.
    ObservableList<AppCredentials> all() {
        return all;
    }

    /// Returns the ones that are shown, or null.
    ObjectProperty<AppCredentials> chosen() {
        return chosen;
    }
}
