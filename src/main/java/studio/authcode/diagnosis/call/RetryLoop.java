package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Rule;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Subject;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;

/// `call/retry-loop`: a failure leads to the same call at once, so whoever refuses is asked without end.
final class RetryLoop implements Rule {

    private static final Wording SAID = Wording.error("retry-loop");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Asked.calls(subject).filter(call -> Asked.mayPrompt(subject, call)).flatMap(call ->
                subject.sources().flows().retried(call.place(),
                                Asked.heard(call, Role.FAIL, Role.CATCH, Role.COMPLETE).map(Callback::place).toList())
                        .map(step -> SAID.at(step.place(), Asked.wallet(subject), call.place().line())).stream())
                .distinct().toList();
    }
}
