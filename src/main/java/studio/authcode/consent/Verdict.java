package studio.authcode.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What wallet and user have decided.
///
/// @param answers the prompts with their answers
/// @param granted the requested scopes that were granted
/// @param failed the requested scopes that failed, with their codes, in the order in which they failed
/// @param allowed what the user allowed, for those who remember it
/// @param error the number of a call that failed as a whole
/// @param toast what the wallet shows first
record Verdict(
        List<PromptAnswer> answers,
        List<String> granted,
        Map<String, String> failed,
        Set<String> allowed,
        Optional<String> error,
        Optional<String> toast) {

    static final Verdict NONE =
            new Verdict(List.of(), List.of(), Map.of(), Set.of(), Optional.empty(), Optional.empty());

    static Verdict error(List<PromptAnswer> answers, String code, Optional<String> toast) {
        return new Verdict(answers, List.of(), Map.of(), Set.of(), Optional.of(code), toast);
    }

    /// Returns the failed scopes in the order of the call.
    Map<String, String> inOrder(List<String> requested) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String scope : requested) {
            if (failed.containsKey(scope)) {
                ordered.put(scope, failed.get(scope));
            }
        }
        return ordered;
    }
}
