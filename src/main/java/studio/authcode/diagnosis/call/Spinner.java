package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Rule;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Subject;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;

/// `call/spinner`: a loading sign is shown before the call and stays when the call fails.
final class Spinner implements Rule {

    private static final Wording SAID = Wording.warning("spinner");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Asked.calls(subject).filter(call -> !call.open() && known(call))
                .flatMap(call -> subject.sources().flows().spinsOn(call.place(),
                                Asked.heard(call, Role.FAIL, Role.COMPLETE, Role.CATCH).map(Callback::place).toList(),
                                Asked.heard(call, Role.AWAIT).findAny().isPresent())
                        .map(shown -> SAID.at(shown, call.place().line())).stream())
                .distinct().toList();
    }

    /// What a function does that cannot be seen may well be to hide it.
    private static boolean known(CallSite call) {
        return Asked.heard(call, Role.FAIL, Role.COMPLETE, Role.CATCH).allMatch(Callback::known);
    }
}
