package studio.authcode.plan;

import java.util.List;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// `no-reaction`: the user did something, the call ended, and the page does as if nothing had happened.
///
/// A page that lets a refusal rest has decided so, as long as it heard of it. One that lets an error of the wallet rest
/// leaves its user in the dark; one that does nothing with success might as well not have called. Where it asks again
/// and again, that is what is wrong.
final class NoReaction implements VerdictRule {

    @Override
    public List<Reason> judge(CaseTrail trail) {
        boolean leaves = trail.tried().outcome() == Outcome.Whole.LATE;
        if (trail.calls().isEmpty() || leaves || trail.waitsForOthers()
                || !new PromptLoop().judge(trail).isEmpty()) {
            return List.of();
        }
        CaseTrail.SignIn last = trail.calls().getLast();
        if (last.ended().isEmpty() || last.heard().isEmpty() || reacts(trail, last)) {
            return List.of();
        }
        boolean silent = !last.isHandled();
        boolean byUser = switch (trail.tried().outcome()) {
            case Outcome.Whole whole -> whole == Outcome.Whole.DENY || whole == Outcome.Whole.CLOSE;
            case Outcome.Refused _ -> true;
            default -> false;
        };
        boolean wrong = last.succeeded() ? !reads(trail, last) && !notices(trail, last)
                : trail.tried().fired() && !trail.isByNewPage(last) && (silent || !byUser);
        return wrong ? List.of(new Reason("no-reaction", Text.of(silent
                ? "plan.no-reaction.unheard" : "plan.no-reaction"), last.at(), !silent && trail.usesStandIns()))
                : List.of();
    }

    /// Tells whether anything that a user can see, or that outlives the page, came after the call.
    private static boolean reacts(CaseTrail trail, CaseTrail.SignIn call) {
        return trail.after(call.after()).anyMatch(event -> switch (event) {
            case RunEvent.DataSet _, RunEvent.Toast _, RunEvent.Dialog _, RunEvent.Navigate _, RunEvent.Request _,
                    RunEvent.Storage _, RunEvent.Failure _, RunEvent.Call _ -> true;
            case RunEvent.Api api -> !api.name().startsWith("get") && !api.name().equals("hideLoading");
            default -> false;
        });
    }

    private static boolean reads(CaseTrail trail, CaseTrail.SignIn call) {
        return trail.all(RunEvent.Read.class).anyMatch(read -> read.of().equals(call.flow()));
    }

    /// Tells whether the page's own code did anything at all when it heard of the end.
    private static boolean notices(CaseTrail trail, CaseTrail.SignIn call) {
        return reads(trail, call) || trail.after(call.after()).anyMatch(event -> event instanceof RunEvent.Console
                || event instanceof RunEvent.Loading || event instanceof RunEvent.Api);
    }
}
