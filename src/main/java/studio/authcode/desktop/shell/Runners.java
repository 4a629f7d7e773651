package studio.authcode.desktop.shell;

import java.util.function.Function;
import java.util.function.Supplier;
import studio.authcode.plan.Planner;
import studio.authcode.project.MiniApp;
import studio.authcode.runtime.Network;
import studio.authcode.runtime.Runs;

/// What runs the developer's own code, each built when it is first needed.
///
/// @param runs runs mini-apps
/// @param planner tries every outcome
/// @param network what a project's requests may reach
public record Runners(Supplier<Runs> runs, Supplier<Planner> planner, Function<MiniApp, Network> network) {
}
