package studio.authcode.runtime;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import tools.jackson.databind.JsonNode;

/// Reads what a worker says of a mini-app's doings; what it cannot understand is left out.
final class EventReader {

    private final UnaryOperator<Place> original;
    private final UnaryOperator<String> asker;

    /// Takes what finds the place in the project's file, and the name of what a question is about.
    EventReader(UnaryOperator<Place> original, UnaryOperator<String> asker) {
        this.original = original;
        this.asker = asker;
    }

    Optional<RunEvent> read(JsonNode json) {
        RunEvent event = switch (text(json, "event")) {
            case "lifecycle" -> new RunEvent.Lifecycle(text(json, "page"), component(json), text(json, "name"));
            case "tap" -> new RunEvent.Tap(text(json, "page"), component(json), text(json, "handler"),
                    json.path("detail").isMissingNode() ? json.path("tap") : json.path("detail"));
            case "delivered" -> new RunEvent.Delivered(asker.apply(text(json, "id")), text(json, "callback"),
                    json.path("payload"), json.path("handled").asBoolean(false), json.path("promise").asBoolean(false));
            case "read" -> new RunEvent.Read(asker.apply(text(json, "id")), text(json, "path"));
            case "api" -> new RunEvent.Api(text(json, "name"), json.path("args"), json.path("simulated").asBoolean(false),
                    place(json.path("at")));
            case "toast" -> new RunEvent.Toast(text(json, "type"), text(json, "content"));
            case "loading" -> new RunEvent.Loading(json.path("on").asBoolean(false), text(json, "content"));
            case "console" -> new RunEvent.Console(text(json, "level"), text(json, "text"), place(json.path("at")));
            case "setData" -> new RunEvent.DataSet(text(json, "page"), component(json), json.path("changes"));
            case "navigate" -> new RunEvent.Navigate(text(json, "how"), text(json, "url"), text(json, "page"));
            case "storage" -> new RunEvent.Storage(text(json, "op"), text(json, "key"), json.path("value"));
            case "module-missing" -> new RunEvent.ModuleMissing(text(json, "from"), text(json, "specifier"),
                    text(json, "reason"), json.path("standIn").asBoolean(false), place(json.path("at")));
            case "standIn" -> new RunEvent.StandIn(text(json, "name"));
            case "error" -> failure(json);
            default -> null;
        };
        return Optional.ofNullable(event);
    }

    private RunEvent failure(JsonNode json) {
        String handler = text(json, "handler").isEmpty() ? text(json, "lifecycle") : text(json, "handler");
        return new RunEvent.Failure(kind(text(json, "kind")), text(json, "message"), place(json.path("at")),
                text(json, "page"), handler);
    }

    private static RunEvent.Kind kind(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(RunEvent.Kind.values()).filter(kind -> kind.name().equals(wanted)).findFirst()
                .orElse(RunEvent.Kind.UNCAUGHT);
    }

    /// Returns a place in the project's own file.
    Optional<Place> place(JsonNode at) {
        if (!at.isObject() || text(at, "file").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(original.apply(Place.at(text(at, "file"), Math.max(1, at.path("line").asInt(1)),
                Math.max(1, at.path("column").asInt(1)))));
    }

    private static Optional<String> component(JsonNode json) {
        return Optional.of(text(json, "component")).filter(path -> !path.isEmpty());
    }

    private static String text(JsonNode json, String member) {
        return json.path(member).asString("");
    }
}
