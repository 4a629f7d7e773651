package studio.authcode.desktop.outcomes;

import studio.authcode.desktop.common.Handler;
import studio.authcode.runtime.RunResult;

/// Shows the run of a case that was replayed.
@FunctionalInterface
public interface Replayed {

    /// Shows it.
    ///
    /// @param name of the case
    void show(Handler handler, String name, RunResult run);
}
