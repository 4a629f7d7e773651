package studio.authcode.journal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One call as the person sets it up.
///
/// @param wallet the wallet's id
/// @param app the app id that the mini-app claims
/// @param persona the simulated user's id
/// @param environment `production` or `sandbox`
/// @param switches the contract's switches that are set, by name
/// @param scopes the call's `scopes` as JSON, missing where it gives none
/// @param fault what the wallet answers, as `CODE` or `SCOPE:CODE`
/// @param remember whether grants are kept, and those kept before count
/// @param apps the registry that the project brings along, instead of the person's own
/// @param project the project's folder
/// @param from where the call stands, as `file:line`, or `call`
public record CallRequest(
        String wallet,
        String app,
        String persona,
        String environment,
        Map<String, String> switches,
        JsonNode scopes,
        Optional<String> fault,
        boolean remember,
        Optional<Path> apps,
        Optional<String> project,
        String from) {
}
