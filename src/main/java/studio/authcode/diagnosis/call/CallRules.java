package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Rule;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Subject;

/// Every rule about calls, in the order of the catalogue.
public final class CallRules implements Rule {

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
        return rules.stream().flatMap(rule -> rule.check(calls).stream()).distinct().toList();
    }
}
