package studio.authcode.plan;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.module.Turn;

/// Says why a case did not come to its call.
final class NotReached {

    private NotReached() {
    }

    /// Returns the first thing that stood in the way.
    static Reason why(Case tried, CaseTrail trail) {
        Optional<RunEvent.Failure> broken = trail.all(RunEvent.Failure.class)
                .filter(failure -> failure.kind() != RunEvent.Kind.NO_HANDLER).reduce((_, last) -> last);
        if (broken.isPresent() && broken.get().at().isPresent()) {
            return new Reason("not-reached", Text.of("plan.not-reached.broken", broken.get().message(),
                    broken.get().at().get()), broken.get().at(), true);
        }
        Optional<RunEvent.Request> waiting = trail.all(RunEvent.Request.class)
                .filter(request -> !request.sent() && !request.pinned()).reduce((_, last) -> last);
        if (waiting.isPresent()) {
            return new Reason("not-reached", Text.of("plan.not-reached.reply",
                    waiting.get().url().replaceFirst("\\?.*", "")), waiting.get().at(), true);
        }
        List<Turn> turns = tried.aid().turns();
        if (!turns.isEmpty()) {
            return new Reason("not-reached", Text.of("plan.not-reached.condition"),
                    Optional.of(turns.getFirst().condition()), true);
        }
        boolean missing = trail.all(RunEvent.Failure.class)
                .anyMatch(failure -> failure.kind() == RunEvent.Kind.NO_HANDLER);
        return new Reason("not-reached", Text.of(missing ? "plan.not-reached.handler" : "plan.not-reached"),
                Optional.empty(), true);
    }
}
