package studio.authcode.desktop.common;

import java.util.function.Supplier;
import studio.authcode.plan.Planner;
import studio.authcode.runtime.Runs;

/// What runs the developer's own code; nothing of it is built before somebody runs something.
///
/// @param runs runs mini-apps
/// @param planner tries every outcome
/// @param setups says in which circumstances
public record Execution(Supplier<Runs> runs, Supplier<Planner> planner, Setups setups) {
}
