package studio.authcode.desktop.request;

import java.util.List;
import java.util.Locale;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/// How a call passes its scopes; the wallets' documents differ on exactly that.
enum PassedAs {
    ARRAY, STRING, ABSENT, RAW;

    /// Returns the last part of the texts' keys.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the call's `scopes` member.
    ///
    /// @param raw what the person typed as JSON
    /// @throws JacksonException if that is no JSON
    JsonNode json(List<String> scopes, String raw) throws JacksonException {
        return switch (this) {
            case ARRAY -> Json.strings(scopes);
            case STRING -> StringNode.valueOf(String.join(",", scopes));
            case ABSENT -> MissingNode.getInstance();
            case RAW -> raw.isBlank() ? MissingNode.getInstance() : Json.read(raw);
        };
    }
}
