package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;
import studio.authcode.source.flow.Entrance.Kind;
import studio.authcode.source.code.Guard;
import studio.authcode.source.flow.Reach;

/// `call/loop`: a call in `onShow`, which fires again when the wallet's sheet closes; a condition that only success
/// changes does not keep it from that.
final class ShowLoop implements CallRule {

    private static final Wording SAID = Wording.error("loop");
    private static final Set<String> SHOWN = Set.of("onShow", "pageLifetimes.show", "pageEvents.onShow");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        boolean again = calls.rules().filter(rules -> rules.sheet().after()).isPresent();
        return calls.sites().stream().filter(calls::mayPrompt)
                .flatMap(call -> shown(calls, call).map(reach -> SAID.said(again ? "loop" : "loop.return", "",
                        call.place(), Printable.of(reach.entrance().file()), calls.wallet())).stream())
                .toList();
    }

    private static Optional<Reach> shown(Calls calls, CallSite call) {
        return calls.flows().reach(call).stream()
                .filter(reach -> SHOWN.contains(reach.entrance().name()) && reach.entrance().kind() != Kind.MODULE)
                .filter(Reach::isByItself)
                .filter(reach -> reach.guards().filter(Guard::onState)
                        .allMatch(guard -> calls.flows().changesOnSuccess(guard, call))).findFirst();
    }
}
