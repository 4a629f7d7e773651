package studio.authcode.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Json;
import studio.authcode.base.Lazy;
import studio.authcode.base.Place;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.runtime.module.Compiler;
import studio.authcode.runtime.module.Layouts;
import studio.authcode.runtime.module.ModuleStore;
import studio.authcode.runtime.module.SteeredStore;
import studio.authcode.runtime.module.Turn;
import tools.jackson.databind.node.ObjectNode;

/// The modules of a mini-app as it was read once, and how its pages hang together.
final class StoreModules implements Modules {

    private static final int MOST_STEERED = 200;

    private final ModuleStore store;
    private final Map<List<Turn>, Modules> steered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Turn>, Modules> eldest) {
            return size() > MOST_STEERED;
        }
    };
    private int versions;
    /// What every run of the app begins with; nobody changes it.
    private final Lazy<ObjectNode> layout;

    /// Takes a mini-app as it is on disk.
    ///
    /// @param suffixes what the wallet's templates end with
    StoreModules(MiniApp app, List<String> suffixes, Compiler compiler) {
        ProjectFiles files = ProjectFiles.at(app.folder());
        this.store = new ModuleStore(app, files, compiler);
        this.layout = new Lazy<>(() -> {
            ObjectNode described = Json.object();
            Layouts.of(app, files, suffixes).describe(described);
            return described;
        });
    }

    @Override
    public String version() {
        return store.version();
    }

    @Override
    public void layout(ObjectNode start) {
        start.setAll(layout.get());
    }

    @Override
    public Modules steered(List<Turn> turns) {
        if (turns.isEmpty()) {
            return this;
        }
        synchronized (steered) {
            return steered.computeIfAbsent(turns, each -> new SteeredModules(this, version() + "+" + ++versions,
                    new SteeredStore(store, each)));
        }
    }

    @Override
    public ObjectNode find(String from, String specifier) {
        return store.find(from, specifier).json();
    }

    @Override
    public ObjectNode script(String name, String code) {
        return store.script(name, code).json();
    }

    @Override
    public Place original(Place place) {
        return store.original(place.file(), place.line(), place.column());
    }
}
