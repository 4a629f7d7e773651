package studio.authcode.desktop.common.exchange;

import studio.authcode.backend.credentials.Secrets;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// An exchange that a person looks at.
///
/// @param whole as the log keeps it
/// @param hidden the same with every secret in it shortened
public record Looked(JsonNode whole, JsonNode hidden) {

    static Looked of(JsonNode json, Secrets secrets) {
        return new Looked(json, Json.read(secrets.hidden(Json.write(json))));
    }
}
