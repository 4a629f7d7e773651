package studio.authcode.runtime.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// A mini-app as the platform loads it: its app, pages and components, each with its module, configuration and
/// template.
///
/// @param app the app itself, whose configuration is `app.json`
/// @param pages by path, in the order of `app.json`
/// @param components by path without suffix, relative to the mini-app's root; those outside it relative to the project
/// @param tabs paths of the pages that the tab bar shows
public record AppLayout(Unit app, Map<String, Unit> pages, Map<String, Unit> components, List<String> tabs) {

    /// The app, a page or a component.
    ///
    /// @param module the id of its code; empty where there is none
    /// @param config its JSON file's content; empty where there is none that can be read
    public record Unit(Optional<String> module, ObjectNode config, TemplateFacts template) {

        ObjectNode json() {
            ObjectNode json = Json.object();
            module.ifPresentOrElse(id -> json.put("module", id), () -> json.putNull("module"));
            json.set("config", config);
            return json;
        }

        ObjectNode jsonWithTemplate() {
            ObjectNode json = json();
            json.set("template", template.json());
            return json;
        }
    }

    /// Puts `app`, `pages` and `components` into a worker's `start`.
    public void describe(ObjectNode start) {
        start.set("app", app.json());
        ObjectNode allPages = start.putObject("pages");
        pages.forEach((path, unit) -> allPages.set(path, unit.jsonWithTemplate()));
        ObjectNode allComponents = start.putObject("components");
        components.forEach((path, unit) -> allComponents.set(path, unit.jsonWithTemplate()));
    }
}
