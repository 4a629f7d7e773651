package studio.authcode.plan;

import java.util.List;

/// How every case of a plan ended.
///
/// @param cases in the order of the plan
/// @param millis how long all took together
public record PlanResult(List<CaseResult> cases, long millis) {

    /// Returns how many cases ended like this.
    public long count(Verdict verdict) {
        return cases.stream().filter(each -> each.verdict() == verdict).count();
    }
}
