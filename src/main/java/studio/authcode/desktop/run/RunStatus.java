package studio.authcode.desktop.run;

import java.util.List;
import studio.authcode.base.Text;
import studio.authcode.desktop.common.Css;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.Reason;
import studio.authcode.runtime.RunResult;

/// How a run stands.
///
/// @param reasons why it is not well, or what else one should know
/// @param millis how long it took; -1 while it has not ended
record RunStatus(Phase phase, List<Text> reasons, long millis) {

    /// Where a run can stand.
    enum Phase {
        NOTHING(Css.NEUTRAL), RUNNING(Css.NEUTRAL), WAITING(Css.WARN), REPLAYING(Css.NEUTRAL),
        OK(Css.GOOD), FAILED(Css.BAD), STUCK(Css.WARN), STOPPED(Css.NEUTRAL), UNABLE(Css.BAD);

        private final String style;

        Phase(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        /// Tells whether there is something to stop.
        boolean isUnderWay() {
            return this == RUNNING || this == WAITING || this == REPLAYING;
        }
    }

    static RunStatus of(Phase phase) {
        return new RunStatus(phase, List.of(), -1);
    }

    /// Returns how a case of a plan has ended: what is judged there is what the page is expected to do.
    static RunStatus of(CaseResult replayed) {
        return new RunStatus(switch (replayed.verdict()) {
            case PASS -> Phase.OK;
            case FAIL -> Phase.FAILED;
            case COULD_NOT_RUN -> Phase.UNABLE;
        }, replayed.reasons().stream().map(Reason::message).toList(), replayed.millis());
    }

    static RunStatus of(RunResult result) {
        return new RunStatus(switch (result.status()) {
            case OK -> Phase.OK;
            case FAILED -> Phase.FAILED;
            case STUCK -> Phase.STUCK;
        }, result.reasons(), result.millis());
    }
}
