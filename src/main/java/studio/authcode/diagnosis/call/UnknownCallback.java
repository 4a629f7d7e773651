package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;

/// `call/unknown-callback`: a function is given under a name that the wallet never calls.
final class UnknownCallback implements CallRule {

    private static final Wording SAID = Wording.error("unknown-callback");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    /// What is given to a wrapper may be the wrapper's own.
    @Override
    public List<Finding> check(Calls calls) {
        return calls.sites().stream().filter(call -> call.via().isEmpty())
                .flatMap(call -> call.members().stream()
                        .filter(CallSite.Member::isFunction)
                        .filter(member -> !Callbacks.REAL.contains(member.name()))
                        .map(member -> finding(call, member)))
                .distinct().toList();
    }

    private static Finding finding(CallSite call, CallSite.Member member) {
        String written = Printable.of(member.name());
        return Callbacks.meant(member).map(right -> {
            boolean there = call.members().stream().anyMatch(each -> each.name().equals(right));
            Finding finding = SAID.said("unknown-callback.meant", "", member.place(), written, right)
                    .suggesting(right);
            return there ? finding : Wording.rename(member, right).map(finding::fixedBy).orElse(finding);
        }).orElseGet(() -> SAID.at(member.place(), written));
    }
}
