package studio.authcode.desktop.server;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import studio.authcode.backend.admin.AdminDesk;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.fault.InjectedFault;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.ExchangeWords;
import studio.authcode.journal.CallRequest;

/// What a person asks the server for when testing by hand.
public final class ByHand {

    private final ServerViewModel server;
    private final Session session;
    private final Supplier<Optional<CallRequest>> request;
    private final Dialogs dialogs;
    private final Consumer<String> clipboard;
    private final Tools tools;
    private final Tr tr;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Duration> ahead = new ReadOnlyObjectWrapper<>(Duration.ZERO);

    /// Takes the server.
    ///
    /// @param request the call that the request form describes; empty where it is wrong
    public ByHand(
            ServerViewModel server, Session session, Supplier<Optional<CallRequest>> request, Dialogs dialogs,
            Consumer<String> clipboard, Tools tools) {
        this.server = server;
        this.session = session;
        this.request = request;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        this.tools = tools;
        this.tr = tools.tr();
        this.subscription = server.state().subscribe(_ -> {
            ahead.set(Duration.ZERO);
            ask(desk -> desk.advance(Duration.ZERO), ahead::set);
        });
    }

    /// Lets go of the server.
    public void close() {
        subscription.unsubscribe();
    }

    /// Mints an auth code for the call that the request form describes, and puts it on the clipboard.
    void mint() {
        request.get().ifPresent(call -> ask(desk -> desk.mint(new AdminDesk.Wish(
                call.wallet(), call.app(), call.environment(), Optional.of(call.persona()), call.scopes())),
                minted -> {
                    clipboard.accept(minted.code());
                    tools.notices().info(tr.of("server.minted", minted.code(),
                            ExchangeWords.time(minted.expires())));
                }));
    }

    /// Moves the server's clock.
    void advance(Duration by) {
        ask(desk -> desk.advance(by), ahead::set);
    }

    /// Sets the server's clock right.
    void rightTime() {
        ask(desk -> desk.advance(desk.advance(Duration.ZERO).negated()), ahead::set);
    }

    /// Lets the next call of this kind fail.
    void fail(Operation operation, InjectedFault.Kind kind) {
        String wallet = session.wallet().get().id();
        ask(desk -> {
            desk.fail(new InjectedFault(wallet, operation, 1, kind, Optional.empty()));
            return desk;
        }, _ -> tools.notices().info(tr.of("server.fails", server.name(wallet),
                tr.of("exchange.operation." + operation.json()), tr.of("server.fault." + kind.json()))));
    }

    /// Takes back what the user allowed the project's app, if the person means it.
    void takeBack() {
        String wallet = session.wallet().get().id();
        String app = session.app().get();
        String user = session.persona().get().id();
        if (server.state().get().isOn() && dialogs.confirm(tr.of("server.takeBack.title"),
                tr.of("server.takeBack.text", user, app), tr.of("server.takeBack"))) {
            ask(desk -> desk.takeBack(wallet, app, user),
                    count -> tools.notices().info(tr.of("server.takenBack", count)));
        }
    }

    private <T> void ask(Function<AdminDesk, T> wish, Consumer<T> then) {
        server.state().get().backend().ifPresent(backend ->
                tools.tasks().keep(tr.of("server.asking"), () -> wish.apply(backend.desk())).onSuccess(then));
    }

    /// Returns how far the server's clock is ahead.
    ReadOnlyObjectProperty<Duration> ahead() {
        return ahead.getReadOnlyProperty();
    }
}
