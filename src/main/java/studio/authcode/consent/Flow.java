package studio.authcode.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.wallet.WalletError;
import tools.jackson.databind.JsonNode;

/// Everything that one call caused.
///
/// @param id the flow id
/// @param time when the call came
/// @param request the call
/// @param requested the scopes it asks for, duplicates merged, defaults applied
/// @param callback which callback is called
/// @param payload what it gets
/// @param prompts the questions that were asked, with their answers
/// @param steps all steps, in order
/// @param granted the requested scopes that were granted
/// @param failed the requested scopes that failed, with the wallet's codes
/// @param allowed what the user allowed in this flow, for those who remember it
/// @param authCode the auth code that the payload carries
/// @param error the error number of a call that failed as a whole
/// @param errors the wallet's own entries for what failed, each once
/// @param toast what the wallet shows before the callback
public record Flow(
        String id,
        Instant time,
        AuthCodeRequest request,
        List<String> requested,
        Callback callback,
        JsonNode payload,
        List<PromptAnswer> prompts,
        List<Step> steps,
        List<String> granted,
        Map<String, String> failed,
        Set<String> allowed,
        Optional<String> authCode,
        Optional<String> error,
        List<WalletError> errors,
        Optional<String> toast) {

    /// One callback of the page being called.
    ///
    /// @param callback `success`, `fail` or `complete`
    public record Delivery(String callback, JsonNode payload) {
    }

    /// Returns what the page hears, in order: `success` or `fail`, and then `complete` with the same payload.
    public List<Delivery> deliveries() {
        return List.of(new Delivery(callback.json(), payload), new Delivery("complete", payload));
    }
}
