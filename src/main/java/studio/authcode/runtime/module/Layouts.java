package studio.authcode.runtime.module;

import static studio.authcode.source.ModulePaths.folder;
import static studio.authcode.source.ModulePaths.normal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.project.AppJson;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.MiniApp;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.UsedComponent;
import studio.authcode.runtime.module.AppLayout.Unit;

/// Reads how a mini-app is laid out.
public final class Layouts {

    private static final int MOST_COMPONENTS = 1_000;

    private final MiniApp app;
    private final ModuleFinder finder;
    private final ProjectJson json;
    private final TemplateReader templates;
    private final Map<String, String> everywhere;
    private final Map<String, Unit> components = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Layouts(MiniApp app, ProjectFiles files, List<String> suffixes) {
        this.app = app;
        this.finder = new ModuleFinder(app, files, new StandIns());
        this.json = new ProjectJson(files);
        this.templates = new TemplateReader(files, app.root(), suffixes);
        this.everywhere = app.appJson().map(found -> tags(found.json(), normal(app.root(), "app"))).orElse(Map.of());
    }

    /// Reads a mini-app.
    ///
    /// @param files where its files are read
    /// @param suffixes what templates' names end with, such as `txml`, as the wallet's contract has them
    public static AppLayout of(MiniApp app, ProjectFiles files, List<String> suffixes) {
        return new Layouts(app, files, suffixes).read();
    }

    private AppLayout read() {
        Unit itself = new Unit(finder.code(normal(app.root(), "app")),
                app.appJson().map(found -> PlainJson.of(found.json())).orElse(Json.object()), TemplateFacts.NONE);
        Map<String, Unit> pages = new LinkedHashMap<>();
        for (Page page : app.pages()) {
            pages.putIfAbsent(page.path(), unit(page.file(), page.file().map(Layouts::stem)
                    .orElse(normal(app.root(), page.path()))));
        }
        while (!waiting.isEmpty() && components.size() < MOST_COMPONENTS) {
            String path = waiting.remove();
            if (!components.containsKey(path)) {
                String stem = stemOf(path);
                components.put(path, unit(finder.code(stem), stem));
            }
        }
        return new AppLayout(itself, pages, components, tabs());
    }

    private Unit unit(Optional<String> module, String stem) {
        Optional<JsonObject> config = json.object(stem + ".json");
        Map<String, String> tags = new HashMap<>(everywhere);
        config.ifPresent(found -> tags.putAll(tags(found, stem)));
        TemplateFacts facts = templates.read(stem, tags);
        facts.components().forEach(use -> waiting.add(use.path()));
        return new Unit(module, config.map(PlainJson::of).orElse(Json.object()), facts);
    }

    /// Returns the paths of the components that a configuration names and that are there, by tag.
    private Map<String, String> tags(JsonObject config, String stem) {
        Map<String, String> tags = new HashMap<>();
        UsedComponent.in(config).forEach(used -> component(used.written(), stem)
                .ifPresent(path -> tags.putIfAbsent(used.tag(), path)));
        return tags;
    }

    private Optional<String> component(String written, String stem) {
        return finder.component(stem, written).map(Layouts::stem).map(found ->
                app.root().isEmpty() || !found.startsWith(app.root() + "/")
                        ? found : found.substring(app.root().length() + 1));
    }

    /// Returns where a component's files are; most stand in the mini-app's root.
    private String stemOf(String path) {
        String inside = normal(app.root(), path);
        return finder.code(inside).isPresent() ? inside : path;
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > folder(file).length() ? file.substring(0, dot) : file;
    }

    private List<String> tabs() {
        return app.appJson().map(AppJson::json).stream()
                .flatMap(found -> Stream.of("/tabBar/items", "/tabBar/list").flatMap(each -> found.at(each).stream()))
                .filter(JsonArray.class::isInstance).flatMap(list -> ((JsonArray) list).items().stream())
                .flatMap(item -> text(item.at("/pagePath")).stream())
                .map(path -> normal("", path)).toList();
    }

    private static Optional<String> text(Optional<JsonValue> value) {
        return value.filter(JsonString.class::isInstance).map(each -> ((JsonString) each).value());
    }
}
