package studio.authcode.plan;

import java.util.List;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// `loading-left-on`: the loading sign turns for ever.
final class LoadingLeftOn implements VerdictRule {

    @Override
    public List<Reason> judge(CaseTrail trail) {
        List<RunEvent.Loading> signs = trail.all(RunEvent.Loading.class).toList();
        boolean on = !signs.isEmpty() && signs.getLast().on();
        // A page that calls for ever is stopped some time, and hears no more.
        if (!on || trail.waitsForOthers() || trail.calls().isEmpty() || !new PromptLoop().judge(trail).isEmpty()) {
            return List.of();
        }
        return List.of(new Reason("loading-left-on", Text.of("plan.loading-left-on"),
                trail.calls().getLast().at(), trail.usesStandIns() || waitsForWhatIsMissed(trail)));
    }

    /// Tells whether the page, while the sign turns, looked for something that nobody gives here, and then called no
    /// more: then that is what it waits for, and not the end of its call.
    private static boolean waitsForWhatIsMissed(CaseTrail trail) {
        boolean missed = false;
        for (RunEvent event : trail.events()) {
            switch (event) {
                case RunEvent.Loading _, RunEvent.Call _ -> missed = false;
                case RunEvent.Storage used -> missed |= used.op().equals("get") && CaseTrail.isNothing(used.value());
                case RunEvent.Read read -> missed |= read.of().equals("query");
                default -> { }
            }
        }
        return missed;
    }
}
