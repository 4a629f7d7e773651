package studio.authcode.plan;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// `completed-twice`: two taps sign the user in twice.
final class CompletedTwice implements VerdictRule {

    @Override
    public List<Reason> judge(CaseTrail trail) {
        if (trail.tried().outcome() != Outcome.Whole.TWICE) {
            return List.of();
        }
        boolean tapped = trail.calls().stream().noneMatch(trail::isByNewPage);
        List<RunEvent.Request> sent = trail.calls().stream().filter(call -> tapped && trail.isByTap(call))
                .flatMap(call -> call.code().stream()).distinct().flatMap(code -> trail.all(RunEvent.Request.class)
                        .filter(request -> CaseTrail.carries(request, code)).findFirst().stream()).toList();
        Optional<String> opened = openedTwice(trail);
        if (sent.size() < 2 && opened.isEmpty()) {
            return List.of();
        }
        return List.of(new Reason("completed-twice", Text.of("plan.completed-twice"),
                sent.size() < 2 ? trail.calls().getLast().at() : sent.get(1).at(),
                sent.size() > 1 && trail.isByStandIn(sent.get(1))));
    }

    private static Optional<String> openedTwice(CaseTrail trail) {
        if (trail.calls().size() < 2) {
            return Optional.empty();
        }
        List<String> opened = trail.after(trail.calls().getFirst().after()).filter(RunEvent.Navigate.class::isInstance)
                .map(RunEvent.Navigate.class::cast).filter(each -> each.how().equals("navigateTo"))
                .map(RunEvent.Navigate::url).toList();
        return opened.stream().filter(url -> opened.indexOf(url) != opened.lastIndexOf(url)).findFirst();
    }
}
