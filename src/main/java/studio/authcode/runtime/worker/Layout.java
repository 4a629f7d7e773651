package studio.authcode.runtime.worker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The app, its pages and its components as the parent described them, each as the JSON text that a run reads when it
/// first wants it: most runs see one page of many, and one element of that.
final class Layout {

    /// Of a program that nobody has described.
    static final Layout NONE = new Layout("{}", Map.of(), Map.of());

    private final String app;
    private final Map<String, Unit> pages;
    private final Map<String, Unit> components;

    /// @param json all but the events of its template
    /// @param events what the template says of the first element that calls a handler, by the handler's name
    private record Unit(String json, Map<String, String> events) {

        static Unit of(ObjectNode unit) {
            Map<String, String> events = new HashMap<>();
            if (unit.path("template") instanceof ObjectNode template) {
                template.path("events").forEach(event ->
                        events.putIfAbsent(event.path("handler").asString(""), Json.write(event)));
                template.remove("events");
            }
            return new Unit(Json.write(unit), events);
        }
    }

    private Layout(String app, Map<String, Unit> pages, Map<String, Unit> components) {
        this.app = app;
        this.pages = pages;
        this.components = components;
    }

    /// Takes the description out of the command that begins a run; empty where the command has none.
    static Optional<Layout> takenFrom(ObjectNode start) {
        if (!start.has("pages")) {
            return Optional.empty();
        }
        Map<String, Unit> pages = units(start.remove("pages"));
        JsonNode components = start.remove("components");
        JsonNode app = start.remove("app");
        return Optional.of(new Layout(app == null ? "{}" : Json.write(app), pages, units(components)));
    }

    private static Map<String, Unit> units(JsonNode described) {
        Map<String, Unit> units = new LinkedHashMap<>();
        if (described instanceof ObjectNode all) {
            all.properties().forEach(each -> {
                if (each.getValue() instanceof ObjectNode unit) {
                    units.put(each.getKey(), Unit.of(unit));
                }
            });
        }
        return units;
    }

    /// Returns the app as JSON.
    String app() {
        return app;
    }

    /// Returns the path of the page that the app starts with; nothing where it has no page.
    String firstPage() {
        return pages.keySet().stream().findFirst().orElse("");
    }

    /// Returns a page or component as JSON, without the events of its template; null where there is none.
    ///
    /// @param kind `page` or `component`
    String unit(String kind, String path) {
        Unit unit = units(kind).get(path);
        return unit == null ? null : unit.json();
    }

    /// Returns what the template of a page or component says of the element that calls a handler, as JSON; null where
    /// it says nothing.
    ///
    /// @param kind `page` or `component`
    String event(String kind, String path, String handler) {
        Unit unit = units(kind).get(path);
        return unit == null ? null : unit.events().get(handler);
    }

    private Map<String, Unit> units(String kind) {
        return kind.equals("page") ? pages : components;
    }
}
