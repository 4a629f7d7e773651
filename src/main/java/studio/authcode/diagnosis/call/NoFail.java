package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Rule;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Subject;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;

/// `call/no-fail`: nothing hears of a refusal.
final class NoFail implements Rule {

    private static final Wording SAID = Wording.warning("no-fail");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Asked.calls(subject).filter(call -> !isHeard(call) && !promised(subject, call))
                .map(call -> SAID.said(Asked.mayPrompt(subject, call) ? "no-fail" : "no-fail.silent", "",
                        call.place(), Asked.wallet(subject)))
                .toList();
    }

    private static boolean isHeard(CallSite call) {
        return call.open() || Asked.heard(call, Role.FAIL, Role.CATCH, Role.COMPLETE).findAny().isPresent()
                || Callbacks.wronglyNamed(call, "fail") || Callbacks.wronglyNamed(call, "complete");
    }

    /// An awaited call throws, so whoever awaits the function around it may hear.
    private static boolean promised(Subject subject, CallSite call) {
        boolean callbacks = Asked.heard(call, Role.SUCCESS).map(Callback::place).findAny().isPresent();
        return !callbacks && subject.sources().flows().isCaught(call.place());
    }
}
