package studio.authcode.consent;

import java.util.Optional;
import java.util.Set;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Rules;
import tools.jackson.databind.JsonNode;

/// One `my.getAuthCode` call, with everything that decides its outcome but the user's answers.
///
/// @param contract the wallet that is called
/// @param rules the contract's rules with the person's switches set
/// @param app the app id that the mini-app claims
/// @param registered the registered app of that id, if there is one
/// @param environment `production` or `sandbox`
/// @param persona the simulated user's id
/// @param scopes the call's `scopes` member as JSON, missing where the call gives none
/// @param fault what the wallet answers instead of asking
/// @param remembered what this user allowed this app before; empty where remembering is off
public record AuthCodeRequest(
        Contract contract,
        Rules rules,
        String app,
        Optional<RegisteredApp> registered,
        String environment,
        String persona,
        JsonNode scopes,
        Optional<Fault> fault,
        Optional<Set<String>> remembered) {
}
