package studio.authcode.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import studio.authcode.base.Lazy;
import studio.authcode.desktop.common.Places;

/// The tabs in the middle of the window; all but the first are built when they are first seen.
final class Tabs extends TabPane {

    private final transient Workbench bench;
    private final Late source;
    private final Late apps;
    private final Late run;
    private final Late outcomes;
    private final Late server;
    private final transient Subscription asked;
    private transient Consumer<List<MenuItem>> appsMenu = _ -> { };
    private transient Consumer<List<MenuItem>> serverMenu = _ -> { };
    private final transient List<Late> late = new ArrayList<>();

    /// A tab whose content is built when it is first seen.
    private static final class Late extends Tab {

        private final transient Lazy<Mounts.Part> part;

        Late(String id, String name, Supplier<Mounts.Part> build) {
            super(name);
            setId(id);
            this.part = new Lazy<>(build);
        }
    }

    Tabs(Workbench bench, Node request, Mounts mounts, Places places) {
        this.bench = bench;
        this.source = late("source", mounts.source());
        this.apps = late("apps", mounts.apps());
        this.run = late("run", () -> mounts.run().apply(places));
        this.outcomes = late("outcomes", () -> mounts.outcomes().apply(places));
        this.server = late("server", mounts.server());
        getTabs().add(new Tab(bench.tr().of("shell.tab.request"), request));
        getTabs().addAll(late);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getSelectionModel().selectedItemProperty().subscribe(this::seen);
        this.asked = bench.run().asked().subscribe((_, _) -> getSelectionModel().select(run));
    }

    private Late late(String name, Supplier<Mounts.Part> build) {
        Late tab = new Late("tab-" + name, bench.tr().of("shell.tab." + name), build);
        late.add(tab);
        return tab;
    }

    private void seen(Tab tab) {
        if (tab instanceof Late first && first.getContent() == null) {
            first.setContent(first.part.get().root());
            if (first == apps) {
                appsMenu.accept(apps.part.get().items());
            } else if (first == server) {
                serverMenu.accept(server.part.get().items());
            }
        }
        if (tab == source) {
            bench.source().openAny();
        }
    }

    void request() {
        getSelectionModel().select(0);
    }

    Mounts.Part source() {
        return show(source);
    }

    void apps() {
        show(apps).focus().run();
    }

    Mounts.Part run() {
        return show(run);
    }

    Mounts.Part outcomes() {
        return show(outcomes);
    }

    Mounts.Part server() {
        return show(server);
    }

    /// Hands over the wallet server's menu items once it is shown.
    void onServer(Consumer<List<MenuItem>> use) {
        serverMenu = use;
    }

    /// Hands over the registered apps' menu items once they are shown.
    void onApps(Consumer<List<MenuItem>> use) {
        appsMenu = use;
    }

    private Mounts.Part show(Late tab) {
        getSelectionModel().select(tab);
        return tab.part.get();
    }

    /// Ends what the parts do in the background.
    void close() {
        asked.unsubscribe();
        late.forEach(tab -> tab.part.built().ifPresent(part -> part.close().run()));
    }
}
