package studio.authcode.runtime.module;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a template says that the code can notice: events and the components that it holds.
///
/// @param events in the order of the text, those of included templates behind them
public record TemplateFacts(List<Event> events, List<Use> components) {

    /// What a page without a template has.
    public static final TemplateFacts NONE = new TemplateFacts(List.of(), List.of());

    /// An event of an element.
    ///
    /// @param handler the name of the method that it calls
    /// @param attribute such as `onTap`
    /// @param type such as `tap`
    /// @param tag the element's name
    /// @param facts where they are there: the element's `id`, the `loops` around it, the `conditions` under which it
    ///     can happen, and the `detail` that its form gives
    /// @param dataset what its `data-` attributes say; values of expressions as `{"$expr": "…"}`
    /// @param place where the attribute stands
    public record Event(String handler, String attribute, String type, String tag, ObjectNode facts, ObjectNode dataset,
            Place place) {

        ObjectNode json() {
            ObjectNode json = Json.object().put("handler", handler).put("attribute", attribute).put("type", type)
                    .put("tag", tag);
            json.setAll(facts);
            json.set("dataset", dataset);
            return json.put("file", place.file()).put("line", place.line()).put("column", place.column());
        }
    }

    /// A component in a template.
    ///
    /// @param path which component, as the layout names it
    /// @param props what its attributes say; values of expressions as `{"$expr": "…"}`
    /// @param handlers methods of the template's own page or component, by property
    /// @param facts where they are there: the `loops` around it
    public record Use(String tag, String path, ObjectNode props, Map<String, String> handlers, ObjectNode facts) {

        ObjectNode json() {
            ObjectNode json = Json.object().put("tag", tag).put("path", path);
            json.set("props", props);
            handlers.forEach(json.putObject("handlers")::put);
            json.setAll(facts);
            return json;
        }
    }

    /// Returns the facts as a worker reads them.
    public ObjectNode json() {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("events");
        events.forEach(event -> all.add(event.json()));
        ArrayNode used = json.putArray("components");
        components.forEach(use -> used.add(use.json()));
        return json;
    }

    TemplateFacts with(TemplateFacts more) {
        return new TemplateFacts(Stream.concat(events.stream(), more.events.stream()).toList(),
                Stream.concat(components.stream(), more.components.stream()).toList());
    }
}
