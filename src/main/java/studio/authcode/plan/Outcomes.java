package studio.authcode.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.authcode.consent.Fault;
import studio.authcode.consent.Flow;
import studio.authcode.plan.Outcome.Faulty;
import studio.authcode.plan.Outcome.Refused;
import studio.authcode.plan.Outcome.Whole;
import studio.authcode.runtime.RunSetup;
import studio.authcode.wallet.WalletError;

/// Lists what can come of the calls that a spot reaches.
final class Outcomes {

    /// Up to so many scopes, every subset is refused; above, every pair.
    private static final int MOST_SUBSETS = 4;

    private Outcomes() {
    }

    /// Returns every outcome.
    ///
    /// @param flows how the calls ended when everything was allowed
    static List<Outcome> of(RunSetup setup, Spot spot, List<Flow> flows) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(Whole.ALLOW);
        Set<String> asked = new LinkedHashSet<>();
        flows.forEach(flow -> flow.prompts().forEach(answer -> asked.addAll(answer.prompt().scopes())));
        boolean prompts = flows.stream().anyMatch(flow -> !flow.prompts().isEmpty());
        if (prompts) {
            outcomes.add(Whole.DENY);
            refused(List.copyOf(asked)).forEach(scopes -> outcomes.add(new Refused(scopes)));
            outcomes.add(Whole.CLOSE);
            outcomes.add(Whole.TIMEOUT);
        }
        for (WalletError error : Fault.known(setup.contract())) {
            boolean reaches = error.reach() == WalletError.Reach.CALL || !asked.isEmpty();
            if (reaches) {
                outcomes.add(new Faulty(error.code()));
            }
        }
        outcomes.add(Whole.UNREGISTERED);
        if (prompts) {
            outcomes.add(Whole.REMEMBERED);
        }
        if (spot.fired()) {
            outcomes.add(Whole.TWICE);
        }
        outcomes.add(Whole.LATE);
        return List.copyOf(outcomes);
    }

    private static List<List<String>> refused(List<String> scopes) {
        List<List<String>> all = new ArrayList<>();
        int n = scopes.size();
        if (n <= MOST_SUBSETS) {
            for (int mask = 1; mask < (1 << n) - 1; mask++) {
                List<String> some = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                    if ((mask >> i & 1) == 1) {
                        some.add(scopes.get(i));
                    }
                }
                all.add(List.copyOf(some));
            }
            return all;
        }
        for (int i = 0; i < n; i++) {
            all.add(List.of(scopes.get(i)));
            for (int j = i + 1; j < n; j++) {
                all.add(List.of(scopes.get(i), scopes.get(j)));
            }
        }
        return all;
    }
}
