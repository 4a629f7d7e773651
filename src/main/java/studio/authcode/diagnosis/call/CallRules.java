package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Rule;

/// Lists the rules about calls.
public final class CallRules {

    private CallRules() {
    }

    /// Returns every rule there is, in the order of the catalogue.
    public static List<Rule> all() {
        return List.of(new ScopeNames(), new ScopesGiven(), new NoFail(), new UnknownCallback(), new PartialIgnored(),
                new WrongField(), new ShowLoop(), new RetryLoop(), new FirstScreen(), new InWebView(), new CodeStored(),
                new TokenInClient(), new Spinner(), new ForeignApi(), new UnsimulatedPermission());
    }
}
