package studio.authcode.runtime;

import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.MiniApp;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;
import studio.authcode.runtime.module.Compiler;
import studio.authcode.runtime.module.ModuleStore;
import studio.authcode.source.ModulePaths;
import tools.jackson.databind.node.ObjectNode;

/// The modules of a mini-app, and how its pages hang together.
final class StoreModules implements Modules {

    private final MiniApp app;
    private final ProjectFiles files;
    private final ModuleStore store;

    StoreModules(MiniApp app, Compiler compiler) {
        this.app = app;
        this.files = ProjectFiles.at(app.folder());
        this.store = new ModuleStore(app, files, compiler);
    }

    @Override
    public String version() {
        return store.version();
    }

    @Override
    public void layout(ObjectNode start) {
        ObjectNode whole = start.putObject("app");
        Optional<String> module = Stream.of("app.js", "app.ts").map(name -> ModulePaths.normal(app.root(), name))
                .filter(files::isFile).findFirst();
        module.ifPresentOrElse(file -> whole.put("module", file), () -> whole.putNull("module"));
        whole.putObject("config");
        ObjectNode pages = start.putObject("pages");
        for (Page page : app.pages()) {
            page.file().ifPresent(file -> pages.putObject(page.path()).put("module", file));
        }
        start.putObject("components");
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
