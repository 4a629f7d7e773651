package studio.authcode.desktop.outcomes;

import studio.authcode.desktop.common.Handler;
import studio.authcode.plan.CaseResult;

/// Shows the run of a case that was replayed.
@FunctionalInterface
public interface Replayed {

    /// Shows it.
    ///
    /// @param again the case with its run
    void show(Handler handler, CaseResult again);
}
