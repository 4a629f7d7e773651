package studio.authcode.journal;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What of a mini-app's own code made a call.
///
/// @param page the page's path; empty for the app itself
/// @param component the component's path, where it was one's handler
/// @param handler the handler, or the lifecycle method
public record Origin(String page, Optional<String> component, String handler) {

    /// Adds it to a flow's JSON.
    void to(ObjectNode json) {
        json.put("page", page);
        component.ifPresent(path -> json.put("component", path));
        json.put("handler", handler);
    }
}
