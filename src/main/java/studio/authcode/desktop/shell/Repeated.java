package studio.authcode.desktop.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.authcode.journal.CallRequest;
import tools.jackson.databind.JsonNode;

/// The call that a kept flow came from, to be made once more.
final class Repeated {

    private Repeated() {
    }

    /// Reads the call.
    ///
    /// @param flow the flow as the journal keeps it, with its `request`
    static CallRequest of(JsonNode flow) {
        JsonNode request = flow.path("request");
        Map<String, String> switches = new LinkedHashMap<>();
        request.path("rules").properties().forEach(rule -> switches.put(rule.getKey(), rule.getValue().asString("")));
        return new CallRequest(
                flow.path("wallet").asString(""), flow.path("app").asString(""), flow.path("persona").asString(""),
                flow.path("environment").asString("production"), Map.copyOf(switches), request.path("scopes"),
                text(request, "fault"), request.path("remember").asBoolean(false),
                text(request, "apps").map(Path::of), text(flow, "project"),
                flow.path("from").asString("call"));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
