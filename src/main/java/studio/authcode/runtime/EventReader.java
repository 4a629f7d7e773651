package studio.authcode.runtime;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.runtime.module.Missing;
import tools.jackson.databind.JsonNode;

/// Reads what a worker says of a mini-app's doings; what it cannot understand is left out.
final class EventReader {

    private final UnaryOperator<Place> original;
    private final Function<String, Optional<Asker>> asker;

    /// What a question is about.
    ///
    /// @param flow whether it is a flow, and not a request
    /// @param name the flow's id, or the request's address
    record Asker(boolean flow, String name) {
    }

    /// Takes what finds the place in the project's file, and the name of what a question is about.
    EventReader(UnaryOperator<Place> original, Function<String, Optional<Asker>> asker) {
        this.original = original;
        this.asker = asker;
    }

    Optional<RunEvent> read(JsonNode json) {
        RunEvent event = switch (text(json, "event")) {
            case "lifecycle" -> new RunEvent.Lifecycle(text(json, "page"), component(json), text(json, "name"));
            case "tap" -> new RunEvent.Tap(text(json, "page"), component(json), text(json, "handler"),
                    json.path("object"));
            case "delivered" -> asker.apply(text(json, "id")).map(about -> delivered(json, about)).orElse(null);
            case "read" -> asker.apply(text(json, "id"))
                    .map(about -> new RunEvent.Read(about.name(), text(json, "path"))).orElse(null);
            case "api" -> new RunEvent.Api(text(json, "name"), json.path("args"),
                    json.path("simulated").asBoolean(false), place(json.path("at")));
            case "toast" -> new RunEvent.Toast(text(json, "type"), text(json, "content"));
            case "loading" -> new RunEvent.Loading(json.path("on").asBoolean(false), text(json, "content"));
            case "console" -> new RunEvent.Console(text(json, "level"), text(json, "text"), place(json.path("at")));
            case "setData" -> new RunEvent.DataSet(text(json, "page"), component(json), json.path("changes"));
            case "navigate" -> new RunEvent.Navigate(text(json, "how"), text(json, "url"), text(json, "page"),
                    place(json.path("at")));
            case "storage" -> new RunEvent.Storage(text(json, "op"), text(json, "key"), json.path("value"),
                    place(json.path("at")));
            case "module-missing" -> missing(json);
            case "standIn" -> new RunEvent.StandIn(text(json, "name"));
            case "error" -> failure(json);
            default -> null;
        };
        return Optional.ofNullable(event);
    }

    private static RunEvent delivered(JsonNode json, Asker about) {
        boolean handled = json.path("handled").asBoolean(false);
        return about.flow()
                ? new RunEvent.Delivered(about.name(), text(json, "callback"), json.path("payload"), handled,
                        json.path("promise").asBoolean(false))
                : new RunEvent.Replied(about.name(), text(json, "callback"), json.path("payload"), handled);
    }

    /// A package that is not installed is nobody's mistake, nor is what a build makes; a file of the project's own is.
    private RunEvent missing(JsonNode json) {
        String specifier = text(json, "specifier");
        String reason = text(json, "reason");
        boolean own = (specifier.startsWith(".") || specifier.startsWith("/"))
                && !reason.equals(Missing.Reason.BUILT_FILE.json());
        return new RunEvent.ModuleMissing(text(json, "from"), specifier, Missing.Reason.of(reason)
                .map(known -> known.text(specifier).toString()).orElse(reason), !own, place(json.path("at")));
    }

    private RunEvent failure(JsonNode json) {
        String handler = text(json, "handler").isEmpty() ? text(json, "lifecycle") : text(json, "handler");
        RunEvent.Kind kind = kind(text(json, "kind"));
        // What JSON.parse throws has the same name as code that cannot be understood.
        boolean data = kind == RunEvent.Kind.SYNTAX && text(json, "message").contains("JSON");
        return new RunEvent.Failure(data ? RunEvent.Kind.UNCAUGHT : kind, text(json, "message"), place(json.path("at")),
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
