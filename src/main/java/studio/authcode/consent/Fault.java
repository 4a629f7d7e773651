package studio.authcode.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.WalletError;

/// A failure that the developer has the wallet answer.
///
/// @param error one of the wallet's own errors
/// @param scope the one scope that fails; empty for every scope that would have been asked for, or the whole call
public record Fault(WalletError error, Optional<String> scope) {

    /// Returns the faults that a wallet can answer, in its contract's order.
    public static List<WalletError> known(Contract contract) {
        return contract.errors().stream().filter(WalletError::fault).toList();
    }

    /// Reads `CODE` or `SCOPE:CODE`.
    ///
    /// @throws UserError for a code that the wallet does not have; it lists those that it has
    public static Fault parse(Contract contract, String text) {
        int colon = text.lastIndexOf(':');
        String code = text.substring(colon + 1);
        Optional<String> scope = colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon));
        return known(contract).stream()
                .filter(error -> error.code().equals(code))
                .filter(error -> scope.isEmpty() || error.reach() == WalletError.Reach.SCOPE)
                .findFirst()
                .map(error -> new Fault(error, scope))
                .orElseThrow(() -> unknown(contract, text));
    }

    private static UserError unknown(Contract contract, String text) {
        String codes = known(contract).stream()
                .map(error -> error.reach() == WalletError.Reach.SCOPE
                        ? error.code() + " (SCOPE:" + error.code() + ")" : error.code())
                .collect(Collectors.joining(", "));
        return new UserError(
                Text.of("consent.fault.unknown", contract.id(), text), Text.of("consent.fault.known", codes));
    }

    boolean failsCall() {
        return error.reach() == WalletError.Reach.CALL;
    }
}
