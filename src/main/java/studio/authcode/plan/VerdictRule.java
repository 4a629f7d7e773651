package studio.authcode.plan;

import java.util.List;

/// One way in which a page can take an outcome badly.
interface VerdictRule {

    /// Judges what happened.
    ///
    /// @return why the page does not do well; empty where it does
    List<Reason> judge(CaseTrail trail);
}
