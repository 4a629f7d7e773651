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
        if (!on || trail.waitsForOthers() || trail.calls().isEmpty()) {
            return List.of();
        }
        return List.of(new Reason("loading-left-on", Text.of("plan.loading-left-on"),
                trail.calls().getLast().at(), false));
    }
}
