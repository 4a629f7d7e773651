package studio.authcode.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// A call that has passed the checks before the user is asked.
///
/// @param id the flow id
/// @param time when the call came
/// @param request the call
/// @param requested the scopes it asks for
/// @param refusedByWallet the scopes that failed before anything was asked, with their codes
/// @param free the scopes that are granted without asking
/// @param prompts the questions to ask, in order
/// @param random what auth codes are minted from
record Attempt(
        String id,
        Instant time,
        AuthCodeRequest request,
        List<String> requested,
        Map<String, String> refusedByWallet,
        Set<String> free,
        List<Prompt> prompts,
        RandomGenerator random) {

    /// Returns whether the only question is a sign-in that asks for no scopes.
    boolean basicSignIn() {
        return requested.isEmpty();
    }
}
