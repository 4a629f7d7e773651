package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback.Role;

/// `call/no-fail`: nothing hears of a refusal.
final class NoFail implements CallRule {

    private static final Wording SAID = Wording.warning("no-fail");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.sites().stream().filter(call -> !isHeard(call))
                .map(call -> SAID.said(calls.mayPrompt(call) ? "no-fail" : "no-fail.silent", "", call.place(),
                        calls.wallet()))
                .toList();
    }

    private static boolean isHeard(CallSite call) {
        return call.open() || call.promised() || Calls.heard(call, Role.FAIL, Role.CATCH, Role.COMPLETE).findAny().isPresent()
                || Callbacks.wronglyNamed(call, "fail") || Callbacks.wronglyNamed(call, "complete");
    }
}
