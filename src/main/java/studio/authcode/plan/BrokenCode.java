package studio.authcode.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// Code that threw, was rejected, hung, or could not be loaded: `uncaught-error`, `unhandled-rejection`,
/// `module-missing`, `hung`.
final class BrokenCode implements VerdictRule {

    @Override
    public List<Reason> judge(CaseTrail trail) {
        List<Reason> reasons = new ArrayList<>();
        Optional<Integer> standIn = trail.standIn();
        Optional<Place> call = Optional.empty();
        for (int i = 0; i < trail.events().size(); i++) {
            switch (trail.events().get(i)) {
                case RunEvent.Call made -> call = made.at();
                case RunEvent.Failure failure -> reasons.add(
                        failed(failure, standIn.orElse(Integer.MAX_VALUE) < i, call));
                case RunEvent.ModuleMissing missing when !missing.standIn() -> reasons.add(new Reason("module-missing",
                        Text.of("plan.module-missing", missing.specifier(), missing.from(), missing.reason()),
                        missing.at(), false));
                default -> { }
            }
        }
        return reasons.stream().distinct().toList();
    }

    /// What code does with the answers of a stand-in, it may never do on a phone.
    private static Reason failed(RunEvent.Failure failure, boolean afterStandIn, Optional<Place> call) {
        boolean certain = switch (failure.kind()) {
            case HUNG, MEMORY, FLOOD, SYNTAX, NO_HANDLER, NO_PAGE -> true;
            case UNCAUGHT, UNHANDLED_REJECTION, BAD_CALL -> !afterStandIn;
        };
        String rule = switch (failure.kind()) {
            case HUNG, MEMORY, FLOOD -> "hung";
            case UNHANDLED_REJECTION -> "unhandled-rejection";
            default -> "uncaught-error";
        };
        Text message = certain ? Text.of("plan." + rule, failure.message())
                : Text.of("plan.standIn", failure.message());
        // What the wallet rejected stands nowhere; the call whose promise it was does.
        boolean rejected = failure.kind() == RunEvent.Kind.UNHANDLED_REJECTION;
        return new Reason(rule, message, failure.at().or(() -> rejected ? call : Optional.empty()), !certain);
    }
}
