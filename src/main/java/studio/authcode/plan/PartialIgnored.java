package studio.authcode.plan;

import java.util.List;
import java.util.Set;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// `partial-ignored`: some scopes were refused, `success` said so, and the page did not look.
final class PartialIgnored implements VerdictRule {

    private static final Set<String> TELLING = Set.of("authErrorScopes", "authSuccessScopes");

    @Override
    public List<Reason> judge(CaseTrail trail) {
        return trail.calls().stream().filter(call -> isPartial(call) && call.isHandled())
                .filter(call -> trail.all(RunEvent.Read.class).noneMatch(read -> read.of().equals(call.flow())
                        && TELLING.stream().anyMatch(read.path()::startsWith)))
                .map(call -> new Reason("partial-ignored", Text.of("plan.partial-ignored",
                        String.join(", ", call.ended().orElseThrow().failed().keySet())), call.at(), false))
                .distinct().toList();
    }

    private static boolean isPartial(CaseTrail.SignIn call) {
        return call.succeeded() && call.ended().filter(flow -> !flow.failed().isEmpty()).isPresent();
    }
}
