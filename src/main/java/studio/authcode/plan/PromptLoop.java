package studio.authcode.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// `prompt-loop`: the page calls again and again without anybody doing anything in between.
final class PromptLoop implements VerdictRule {

    /// Two taps at once, and a second try, are no loop.
    private static final int MOST = 3;

    @Override
    public List<Reason> judge(CaseTrail trail) {
        Map<Optional<Place>, Integer> inARow = new HashMap<>();
        for (RunEvent event : trail.events()) {
            switch (event) {
                case RunEvent.Dialog _, RunEvent.Tap _ -> inARow.clear();
                case RunEvent.Call call when inARow.merge(call.at(), 1, Integer::sum) > MOST -> {
                    return List.of(new Reason("prompt-loop", Text.of("plan.prompt-loop"), call.at(), false));
                }
                default -> { }
            }
        }
        return List.of();
    }
}
