package studio.authcode.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;
import studio.authcode.desktop.common.CallDesk;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.log.LogView;
import studio.authcode.desktop.log.LogViewModel;
import studio.authcode.desktop.log.TestKeeper;
import studio.authcode.desktop.log.TimelineViewModel;
import studio.authcode.desktop.outcomes.OutcomesView;
import studio.authcode.desktop.persona.PersonasView;
import studio.authcode.desktop.persona.PersonasViewModel;
import studio.authcode.desktop.registry.AppKey;
import studio.authcode.desktop.registry.RegisteredAppsView;
import studio.authcode.desktop.registry.RegisteredAppsViewModel;
import studio.authcode.desktop.run.RunView;
import studio.authcode.desktop.server.ByHand;
import studio.authcode.desktop.server.CredentialsViewModel;
import studio.authcode.desktop.server.ServerView;
import studio.authcode.desktop.server.TrafficViewModel;
import studio.authcode.desktop.source.SourceView;

/// Builds the log, the registered apps, the source and the simulated users when they are first seen.
public final class LateParts implements Function<Modals, Mounts> {

    private final Workbench bench;
    private final Dialogs dialogs;

    /// Takes what they stand on.
    public LateParts(Workbench bench, Dialogs dialogs) {
        this.bench = bench;
        this.dialogs = dialogs;
    }

    @Override
    public Mounts apply(Modals modals) {
        return new Mounts(() -> log(modals), () -> apps(modals), () -> source(modals), this::run,
                this::outcomes, () -> server(modals), () -> users(modals));
    }

    private Mounts.Part log(Modals modals) {
        Tools tools = bench.tools();
        CallDesk desk = bench.desk();
        LogViewModel model = new LogViewModel(bench.engine().journal().get(), tools, dialogs,
                flow -> desk.request(Repeated.of(flow), 0, tools.notices()::error),
                new TestKeeper(bench.session(), tools));
        TimelineViewModel timeline = new TimelineViewModel(bench.exchanges(), bench.engine().clipboard(), tools);
        LogView view = new LogView(model, timeline, modals, bench.settings(), tools.tr());
        Subscription delivered = desk.onDelivered(_ -> model.added());
        return new Mounts.Part(view.root(), view::focusFilter, view.menuItems(), () -> {
            delivered.unsubscribe();
            view.close();
        });
    }

    private Mounts.Part source(Modals modals) {
        SourceView view = new SourceView(
                bench.source(), bench.problems().finding(), bench.remedies(), modals, bench.tr());
        return new Mounts.Part(view, view::focus, List.of(), view::close);
    }

    private Mounts.Part run(Places places) {
        RunView view = new RunView(bench.run(), places, bench.settings(), bench.tr());
        return new Mounts.Part(view, view::focus, List.of(), view::close);
    }

    private Mounts.Part outcomes(Places places) {
        OutcomesView view = new OutcomesView(bench.outcomes(), places, bench.settings(), bench.tr());
        return new Mounts.Part(view, view::focus, List.of(), view::close);
    }

    private Mounts.Part server(Modals modals) {
        Tools tools = bench.tools();
        Session session = bench.session();
        CredentialsViewModel credentials = new CredentialsViewModel(
                bench.server(), session, dialogs, bench.engine().clipboard(), tools);
        ByHand byHand = new ByHand(bench.server(), session, bench.request()::call, dialogs,
                bench.engine().clipboard(), tools);
        ServerView view = new ServerView(new ServerView.Models(bench.server(),
                new TrafficViewModel(bench.exchanges(), tools), credentials, byHand),
                modals, copied(), bench.settings(), tools.tr());
        Subscription used = Subscription.combine(
                session.app().subscribe((_, _) -> credentials.chooseOwn()),
                session.wallet().subscribe((_, _) -> credentials.chooseOwn()),
                session.environment().subscribe((_, _) -> credentials.chooseOwn()),
                session.registryChanges().subscribe((_, _) -> credentials.reload()));
        return new Mounts.Part(view, view::focus, view.menuItems(), () -> {
            used.unsubscribe();
            byHand.close();
            view.close();
        });
    }

    /// Takes a verdict as a text.
    private Consumer<String> copied() {
        return text -> {
            bench.engine().clipboard().accept(text);
            bench.tools().notices().info(bench.tr().of("exchange.copied"));
        };
    }

    private void users(Modals modals) {
        PersonasViewModel model = new PersonasViewModel(
                bench.engine().personas(), bench.engine().wallets(), bench.tools(), dialogs, bench::users);
        modals.show(new PersonasView(model, modals, bench.tr()).root());
        model.load(bench.session().persona().get().id());
    }

    private Mounts.Part apps(Modals modals) {
        Session session = bench.session();
        RegisteredAppsViewModel model = new RegisteredAppsViewModel(bench.engine().registry(),
                bench.engine().wallets(), bench.tools(), dialogs, session::registryChanged);
        Subscription used = Subscription.combine(
                session.app().subscribe(_ -> model.usedKey().set(used(session))),
                session.wallet().subscribe(_ -> model.usedKey().set(used(session))),
                session.registryChanges().subscribe((_, _) -> model.follow()));
        RegisteredAppsView view = new RegisteredAppsView(model, modals, bench.settings(), bench.tr());
        return new Mounts.Part(view.root(), view::focusFilter, view.menuItems(), used::unsubscribe);
    }

    private static AppKey used(Session session) {
        String id = session.app().get();
        return id.isBlank() ? null : new AppKey(session.wallet().get().id(), id);
    }
}
