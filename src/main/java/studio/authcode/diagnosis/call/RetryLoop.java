package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;

/// `call/retry-loop`: a failure leads to the same call at once, so whoever refuses is asked without end.
final class RetryLoop implements CallRule {

    private static final Wording SAID = Wording.error("retry-loop");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.sites().stream().filter(calls::mayPrompt).flatMap(call -> calls.flows().retried(Calls.withRelayed(call))
                        .map(step -> SAID.at(step.place(), calls.wallet(), String.valueOf(call.place().line())))
                        .stream())
                .toList();
    }
}
