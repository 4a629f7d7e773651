package studio.authcode.desktop.server;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.authcode.backend.Backend;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Batch;
import studio.authcode.desktop.common.Settings;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.wallet.Wallets;

/// Switches the wallet server on and off; it outlives the view, and ends with the window.
public final class ServerViewModel {

    private static final String PORT = "server.port";
    private static final int MOST_PORT = 65_535;

    private final ServerStart start;
    private final Wallets wallets;
    private final Settings settings;
    private final Tools tools;
    private final Tasks tasks;
    private final Tr tr;
    private final ReadOnlyObjectWrapper<ServerState> state = new ReadOnlyObjectWrapper<>(ServerState.OFF);
    private final ReadOnlyLongWrapper exchanges = new ReadOnlyLongWrapper();
    private final Batch<Exchange> heard;
    private volatile Optional<Backend> running = Optional.empty();
    private volatile boolean closed;

    /// Takes what the server is started with; nothing is started yet.
    public ServerViewModel(ServerStart start, Wallets wallets, Settings settings, Tools tools) {
        this.start = start;
        this.wallets = wallets;
        this.settings = settings;
        this.tools = tools;
        this.tasks = tools.tasks();
        this.tr = tools.tr();
        state.subscribe(now -> running = now.backend());
        this.heard = new Batch<>(tasks, all -> exchanges.set(exchanges.get() + all.size()));
    }

    /// Starts the server, unless it is on already.
    ///
    /// @param port as the person wrote it; a blank one is any that is free
    public void switchOn(String port) {
        OptionalInt number = number(port.strip());
        if (state.get().phase() != ServerState.Phase.OFF) {
            return;
        }
        if (number.isEmpty()) {
            state.set(ServerState.failed(tr.of("server.port.bad", port.strip()), tr.of("server.port.hint")));
            return;
        }
        settings.put(PORT, port.strip());
        state.set(ServerState.of(ServerState.Phase.STARTING));
        tasks.keep(tr.of("server.starting"), () -> started(number.getAsInt()))
                .onSuccess(backend -> state.set(
                        backend.map(ServerState::on).orElse(ServerState.OFF)))
                .onError(this::failed);
    }

    private Optional<Backend> started(int port) {
        Backend backend = start.start(port, heard::add,
                warning -> tasks.later(() -> tools.notices().error(tr.of(warning), "")));
        if (closed) {
            backend.close();
            return Optional.empty();
        }
        return Optional.of(backend);
    }

    private void failed(UserError error) {
        state.set(ServerState.failed(tr.of(error.text()), tr.of("server.port.hint")));
    }

    /// Stops the server, where it is on.
    public void switchOff() {
        state.get().backend().ifPresent(backend -> {
            state.set(ServerState.of(ServerState.Phase.STOPPING));
            tasks.keep(tr.of("server.stopping"), () -> {
                backend.close();
                return backend;
            }).onEnded(() -> state.set(ServerState.OFF));
        });
    }

    /// Switches it to what it is not.
    public void toggle() {
        if (state.get().isOn()) {
            switchOff();
        } else {
            switchOn(port());
        }
    }

    /// Stops the server for good.
    public void close() {
        closed = true;
        state.get().backend().ifPresent(Backend::close);
        state.set(ServerState.OFF);
    }

    /// Returns every wallet's addresses, while the server is on.
    List<ServerAddress> addresses() {
        return state.get().backend().stream().flatMap(backend -> backend.addresses().entrySet().stream()
                .flatMap(wallet -> wallet.getValue().entrySet().stream().map(address -> new ServerAddress(
                        wallet.getKey(), name(wallet.getKey()), address.getKey(), address.getValue(),
                        backend.experimental().contains(wallet.getKey())))))
                .toList();
    }

    /// Returns a wallet's first address, while the server is on.
    public Optional<String> address(String wallet) {
        return addresses().stream().filter(address -> address.id().equals(wallet)).map(ServerAddress::url)
                .findFirst();
    }

    /// Returns what a person calls a wallet.
    String name(String wallet) {
        return wallets.find(wallet).map(contract -> contract.name()).orElse(wallet);
    }

    /// Returns the port that was asked for last, or an empty text.
    String port() {
        return settings.text(PORT).orElse("");
    }

    /// Returns whether the server is on.
    public boolean isOn() {
        return state.get().isOn();
    }

    /// Returns every secret that the server knows while it is on, from whichever thread.
    public List<String> secrets() {
        return running.map(backend -> backend.credentials().all().stream().map(AppCredentials::clientSecret)
                .toList()).orElse(List.of());
    }

    /// Returns how the server stands.
    ReadOnlyObjectProperty<ServerState> state() {
        return state.getReadOnlyProperty();
    }

    /// Returns how many exchanges this server has made; it changes after they were kept.
    public ReadOnlyLongProperty exchanges() {
        return exchanges.getReadOnlyProperty();
    }

    private static OptionalInt number(String port) {
        if (port.isEmpty()) {
            return OptionalInt.of(0);
        }
        boolean number = port.chars().allMatch(c -> c >= '0' && c <= '9') && port.length() < 6;
        return number && Integer.parseInt(port) <= MOST_PORT ? OptionalInt.of(Integer.parseInt(port))
                : OptionalInt.empty();
    }
}
