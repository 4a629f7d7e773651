package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Rule;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Subject;

/// Every rule about calls, in the order of the catalogue.
public final class CallRules implements Rule {

    /// What stands further right stands in a bundle, which is nobody's to repair.
    private static final int WRITTEN_BY_PEOPLE = 1_000;

    private final List<CallRule> rules = List.of(new ScopeNames(), new ScopesGiven(), new NoFail(),
            new UnknownCallback(), new PartialIgnored(), new WrongField(), new ShowLoop(), new RetryLoop(),
            new FirstScreen(), new InWebView(), new CodeStored(), new TokenInClient(), new Spinner(), new ForeignApi(),
            new UnsimulatedPermission());

    @Override
    public List<RuleEntry> entries() {
        return rules.stream().flatMap(rule -> rule.entries().stream()).toList();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Calls calls = new Calls(subject);
        return rules.stream().flatMap(rule -> rule.check(calls).stream())
                .filter(found -> found.place().column() < WRITTEN_BY_PEOPLE).distinct().toList();
    }
}
