package studio.authcode.plan;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// Says what had to be made up for a case to get to its call.
final class MadeUp {

    private static final int MOST = 3;

    private MadeUp() {
    }

    static Reason note(CaseTrail trail) {
        List<String> names = trail.events().stream().takeWhile(event -> !(event instanceof RunEvent.Call))
                .filter(RunEvent.StandIn.class::isInstance).map(event -> ((RunEvent.StandIn) event).name())
                .map(name -> name.replaceFirst("\\?.*", "")).distinct().toList();
        String some = String.join(", ", names.stream().limit(MOST).toList()) + (names.size() > MOST ? " …" : "");
        return new Reason("stand-in", Text.of("plan.stand-in", some), Optional.empty(), true);
    }
}
