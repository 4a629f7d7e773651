package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Rule;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Subject;
import studio.authcode.source.CallSite;
import studio.authcode.source.flow.Entrance.Kind;
import studio.authcode.source.flow.Reach;

/// `call/loop`: a call in `onShow`, which fires again when the wallet's sheet closes.
final class ShowLoop implements Rule {

    private static final Wording SAID = Wording.error("loop");
    private static final Set<String> SHOWN = Set.of("onShow", "pageLifetimes.show");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Subject subject) {
        boolean again = subject.rules().filter(rules -> rules.sheet().after()).isPresent();
        return Asked.calls(subject).filter(call -> Asked.mayPrompt(subject, call))
                .flatMap(call -> shown(subject, call).map(reach -> SAID.said(again ? "loop" : "loop.return", "",
                        call.place(), Printable.of(reach.entrance().file()), Asked.wallet(subject))).stream())
                .toList();
    }

    private static Optional<Reach> shown(Subject subject, CallSite call) {
        return subject.sources().flows().reach(call.place()).stream()
                .filter(reach -> SHOWN.contains(reach.entrance().name()) && reach.entrance().kind() != Kind.MODULE)
                .filter(reach -> reach.isByItself() && !reach.isGuarded()).findFirst();
    }
}
