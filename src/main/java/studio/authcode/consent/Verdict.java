package studio.authcode.consent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.WalletError;
import studio.authcode.wallet.WalletError.Reach;

/// What wallet and user have decided.
///
/// @param answers the prompts with their answers
/// @param granted the requested scopes that were granted
/// @param failed the requested scopes that failed, with their codes, in the order in which they failed
/// @param allowed what the user allowed, for those who remember it
/// @param error the number of a call that failed as a whole
/// @param reach which of the wallet's entries for the code is meant, where it has two
/// @param toast what the wallet shows first
record Verdict(
        List<PromptAnswer> answers,
        List<String> granted,
        Map<String, String> failed,
        Set<String> allowed,
        Optional<String> error,
        Reach reach,
        Optional<String> toast) {

    static final Verdict NONE =
            new Verdict(List.of(), List.of(), Map.of(), Set.of(), Optional.empty(), Reach.CALL,
                    Optional.empty());

    static Verdict error(List<PromptAnswer> answers, String code, Reach reach, Optional<String> toast) {
        return new Verdict(answers, List.of(), Map.of(), Set.of(), Optional.of(code), reach, toast);
    }

    /// Returns the wallet's own entries for what failed, each once.
    List<WalletError> errors(Contract contract) {
        Reach other = reach == Reach.CALL ? Reach.SCOPE : Reach.CALL;
        Collection<String> codes = error.<Collection<String>>map(List::of).orElse(failed.values());
        return codes.stream().distinct()
                .flatMap(code -> contract.error(code, reach).or(() -> contract.error(code, other)).stream())
                .toList();
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
