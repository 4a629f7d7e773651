package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;

/// `call/spinner`: a loading sign is shown before the call and stays when the call fails.
final class Spinner implements CallRule {

    private static final Wording SAID = Wording.warning("spinner");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.sites().stream().filter(call -> !call.open() && !call.promised() && known(call))
                .flatMap(call -> calls.flows().spinsOn(call)
                        .map(shown -> SAID.at(shown, String.valueOf(call.place().line()))).stream())
                .toList();
    }

    /// What a function does that cannot be seen may well be to hide it.
    private static boolean known(CallSite call) {
        return Calls.heard(call, Role.FAIL, Role.COMPLETE, Role.CATCH).allMatch(Callback::known);
    }
}
