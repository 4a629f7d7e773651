package studio.authcode.plan;

import java.util.ArrayList;
import java.util.List;
import studio.authcode.base.Glob;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.consent.Callback;
import studio.authcode.runtime.RunEventJson;
import tools.jackson.databind.JsonNode;

/// `expectation`: what the project itself asks of its pages does not hold.
final class Expected implements VerdictRule {

    private final List<Expectation> expectations;

    Expected(List<Expectation> expectations) {
        this.expectations = expectations;
    }

    @Override
    public List<Reason> judge(CaseTrail trail) {
        List<Expectation> ours = expectations.stream().filter(each -> each.isAbout(trail.tried())).toList();
        List<Reason> reasons = new ArrayList<>();
        if (trail.tried().outcome() instanceof Outcome.Kept kept) {
            kept.callback().ifPresent(wanted -> reasons.addAll(callback(trail, wanted)));
        }
        if (ours.isEmpty() || trail.calls().isEmpty()) {
            return reasons;
        }
        List<JsonNode> happened = trail.after(trail.calls().getFirst().begun())
                .<JsonNode>map(RunEventJson::of).toList();
        for (Expectation each : ours) {
            each.expect().stream().filter(wanted -> happened.stream().noneMatch(event -> fits(wanted, event)))
                    .forEach(wanted -> reasons.add(reason(trail, "plan.expectation.missing", wanted)));
            each.never().stream().filter(unwanted -> happened.stream().anyMatch(event -> fits(unwanted, event)))
                    .forEach(unwanted -> reasons.add(reason(trail, "plan.expectation.never", unwanted)));
        }
        return reasons;
    }

    private static List<Reason> callback(CaseTrail trail, Callback wanted) {
        return trail.calls().stream().limit(1).flatMap(call -> call.ended().stream())
                .filter(flow -> flow.callback() != wanted)
                .map(flow -> new Reason("expectation", Text.of("plan.expectation.callback", wanted.json(),
                        flow.callback().json()), trail.calls().getFirst().at(), false)).toList();
    }

    private static Reason reason(CaseTrail trail, String key, JsonNode event) {
        return new Reason("expectation", Text.of(key, Json.write(event)), trail.calls().getFirst().at(), false);
    }

    /// Every member that is wanted must be there and fit; what else is there does not count.
    private static boolean fits(JsonNode wanted, JsonNode event) {
        if (wanted.isObject()) {
            return event.isObject()
                    && wanted.properties().stream().allMatch(each -> fits(each.getValue(), event.path(each.getKey())));
        }
        if (wanted.isString() && event.isString()) {
            return new Glob(wanted.stringValue()).matches(event.stringValue());
        }
        return wanted.equals(event);
    }
}
