package studio.authcode.desktop.outcomes;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Text;

/// How a plan stands.
///
/// @param cases how many there are
/// @param ended how many of them have ended
/// @param trouble why there is no plan
record PlanStatus(Phase phase, int cases, int ended, long millis, List<Text> trouble) {

    /// Where a plan can stand.
    enum Phase { NOTHING, LISTING, RUNNING, DONE, STOPPED, UNABLE }

    static PlanStatus nothing() {
        return new PlanStatus(Phase.NOTHING, 0, 0, -1, List.of());
    }

    boolean isUnderWay() {
        return phase == Phase.LISTING || phase == Phase.RUNNING;
    }

    PlanStatus at(Phase now) {
        return new PlanStatus(now, cases, ended, millis, trouble);
    }

    /// Returns the same plan with one more batch of results.
    PlanStatus with(int more) {
        return new PlanStatus(phase, cases, ended + more, millis, trouble);
    }

    /// Returns how far it is, from 0 to 1; empty while that is not known.
    Optional<Double> progress() {
        return cases == 0 ? Optional.empty() : Optional.of((double) ended / cases);
    }
}
