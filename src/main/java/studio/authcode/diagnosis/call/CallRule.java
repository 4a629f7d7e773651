package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;

/// One thing, or a small family of things, that may be wrong with calls.
interface CallRule {

    /// Returns what the catalogue says of it.
    List<RuleEntry> entries();

    /// Returns what is wrong; nothing for healthy code.
    List<Finding> check(Calls calls);
}
