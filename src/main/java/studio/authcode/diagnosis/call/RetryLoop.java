package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;
import studio.authcode.source.flow.Step;

/// `call/retry-loop`: a failure leads to the same call at once, so whoever refuses is asked without end.
final class RetryLoop implements CallRule {

    private static final Wording SAID = Wording.error("retry-loop");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.sites().stream().filter(calls::mayPrompt).flatMap(call -> retried(calls, call)
                        .map(place -> SAID.at(place, calls.wallet(), String.valueOf(call.place().line())))
                        .stream())
                .toList();
    }

    private static Optional<Place> retried(Calls calls, CallSite call) {
        return calls.flows().retried(Calls.withRelayed(call)).map(Step::place).or(() -> calls.repeated(call));
    }
}
