package studio.authcode.report;

import studio.authcode.base.Json;
import studio.authcode.base.UserError;
import tools.jackson.databind.node.ObjectNode;

/// What could not be done, as `{"message":…,"hint":…}`.
public final class ErrorJson {

    private ErrorJson() {
    }

    /// Returns an error as JSON.
    public static ObjectNode of(UserError error) {
        return of(error.text().toString(), error.hint() == null ? null : error.hint().toString());
    }

    /// Returns an error as JSON; `hint` may be null.
    public static ObjectNode of(String message, String hint) {
        ObjectNode node = Json.object().put("message", message);
        return hint == null ? node : node.put("hint", hint);
    }
}
