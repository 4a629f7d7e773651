package studio.authcode.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.consent.Fault;
import studio.authcode.desktop.common.Tr;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.WalletError;

/// What the wallet does with a call: asks the user, waits for one who never answers, or fails with a code.
sealed interface WalletAnswer {

    /// Returns the choice in the window's language.
    String label(Tr tr);

    /// Returns the fault as calls take it.
    default Optional<String> fault() {
        return Optional.empty();
    }

    /// The user decides.
    record User() implements WalletAnswer {

        @Override
        public String label(Tr tr) {
            return tr.of("request.answer.user");
        }
    }

    /// The user never answers.
    record Timeout() implements WalletAnswer {

        @Override
        public String label(Tr tr) {
            return tr.of("request.answer.timeout");
        }
    }

    /// The wallet fails.
    ///
    /// @param scope the one scope that fails; empty for every scope that would be asked for, or the whole call
    record Failure(WalletError error, Optional<String> scope) implements WalletAnswer {

        @Override
        public String label(Tr tr) {
            String name = error.message().isBlank() ? tr.of(error.meaning()) : error.message();
            return scope.map(one -> tr.of("request.answer.faultOf", error.code(), name, one))
                    .orElseGet(() -> tr.of("request.answer.fault", error.code(), name));
        }

        @Override
        public Optional<String> fault() {
            return Optional.of(scope.map(one -> one + ":" + error.code()).orElse(error.code()));
        }
    }

    /// Returns every choice that a wallet has for a call that asks for these scopes.
    static List<WalletAnswer> all(Contract contract, List<String> scopes) {
        List<WalletAnswer> all = new ArrayList<>(List.of(new User(), new Timeout()));
        List<WalletError> faults = Fault.known(contract);
        faults.forEach(error -> all.add(new Failure(error, Optional.empty())));
        if (scopes.size() > 1) {
            faults.stream().filter(error -> error.reach() == WalletError.Reach.SCOPE).forEach(error ->
                    scopes.forEach(scope -> all.add(new Failure(error, Optional.of(scope)))));
        }
        return List.copyOf(all);
    }
}
