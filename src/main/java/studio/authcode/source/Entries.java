package studio.authcode.source;

import static studio.authcode.source.ModulePaths.folder;
import static studio.authcode.source.ModulePaths.normal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.project.AppJson;
import studio.authcode.project.FileText;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.LocatedJson;
import studio.authcode.project.MiniApp;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.UsedComponent;
import studio.authcode.source.Entry.Kind;

/// Finds the files that the platform loads: the app, its pages, and the components that these name.
final class Entries {

    private static final int MOST = 20_000;

    private final MiniApp app;
    private final ProjectFiles files;
    private final Modules modules;
    private final Map<String, Entry> found = new LinkedHashMap<>();
    private final Deque<String> configured = new ArrayDeque<>();

    private Entries(MiniApp app, ProjectFiles files, Modules modules) {
        this.app = app;
        this.files = files;
        this.modules = modules;
    }

    /// Returns what `app.json` leads to; nothing where there is none that can be read.
    static List<Entry> of(MiniApp app, ProjectFiles files, Modules modules) {
        return app.appJson().map(json -> new Entries(app, files, modules).from(json)).orElse(List.of());
    }

    private List<Entry> from(AppJson json) {
        add(Kind.APP, "app", normal(app.root(), "app"));
        for (Page page : app.pages()) {
            page.file().ifPresent(file -> found.putIfAbsent(file, new Entry(Kind.PAGE, page.path(), file)));
            configured.add(normal(app.root(), page.path()));
        }
        components(json.json(), app.root());
        plugins(json.json());
        while (!configured.isEmpty() && found.size() < MOST) {
            String path = configured.remove();
            config(path + ".json").ifPresent(config -> components(config, folder(path)));
        }
        return new ArrayList<>(found.values());
    }

    private void components(JsonObject config, String folder) {
        UsedComponent.in(config).forEach(used -> component(used.written(), folder));
    }

    private void component(String written, String folder) {
        Stream<String> places = written.startsWith("/") ? Stream.of(app.root())
                : written.startsWith(".") ? Stream.of(folder) : Stream.of(folder, app.root());
        places.map(place -> normal(place, written))
                .filter(path -> add(Kind.COMPONENT, path, path)).findFirst();
    }

    /// A plugin that the project itself holds stands in `plugin.json`.
    private void plugins(JsonObject json) {
        for (String folder : List.of("plugin", normal(app.root(), "plugin"))) {
            config(normal(folder, "plugin.json")).ifPresent(plugin -> {
                strings(plugin.at("/main")).forEach(main -> add(Kind.PLUGIN, main, normal(folder, main)));
                plugin.at("/pages").ifPresent(pages -> below(pages)
                        .forEach(page -> add(Kind.PLUGIN, page, normal(folder, page))));
                plugin.at("/publicComponents").ifPresent(components -> below(components)
                        .forEach(each -> add(Kind.COMPONENT, each, normal(folder, each))));
            });
        }
        json.at("/tabBar/custom").or(() -> json.at("/tabBar/customize"))
                .ifPresent(_ -> Stream.of("custom-tab-bar/index", "customize-tab-bar/index")
                        .forEach(path -> add(Kind.COMPONENT, path, normal(app.root(), path))));
    }

    private static Stream<String> below(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.members().stream().flatMap(member -> strings(Optional.of(member.value())));
            case JsonValue.JsonArray array -> array.items().stream().flatMap(item -> strings(Optional.of(item)));
            default -> Stream.empty();
        };
    }

    private static Stream<String> strings(Optional<JsonValue> value) {
        return value.filter(JsonString.class::isInstance).map(each -> ((JsonString) each).value()).stream();
    }

    private boolean add(Kind kind, String path, String place) {
        Optional<String> file = modules.file(place);
        file.filter(each -> found.putIfAbsent(each, new Entry(kind, path, each)) == null).ifPresent(each ->
                configured.add(each.substring(0, each.lastIndexOf('.'))));
        return file.isPresent();
    }

    private Optional<JsonObject> config(String file) {
        return switch (files.read(file)) {
            case FileText.Content(String name, String text)
                    when LocatedJson.readObject(name, text) instanceof LocatedJson.Read(JsonObject object) ->
                    Optional.of(object);
            default -> Optional.empty();
        };
    }
}
