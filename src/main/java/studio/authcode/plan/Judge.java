package studio.authcode.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;

/// Judges how a page took an outcome.
final class Judge {

    private final List<VerdictRule> rules;

    private Judge(List<VerdictRule> rules) {
        this.rules = rules;
    }

    /// Returns a judge that knows every rule, and what a project itself expects.
    static Judge of(List<Expectation> expectations) {
        return new Judge(List.of(new PromptLoop(), new LoadingLeftOn(), new BadCodeSent(), new CodeHandling(),
                new CompletedTwice(), new PartialIgnored(), new NoReaction(), new Expected(expectations)));
    }

    /// Judges a case.
    CaseResult judge(Case tried, RunSetup setup, RunResult run) {
        CaseTrail trail = CaseTrail.of(tried, setup, run.trail());
        List<Reason> reasons = new ArrayList<>(new BrokenCode().judge(trail));
        // What code leaves undone that broke off is a consequence, and no defect of its own.
        if (reasons.isEmpty()) {
            rules.forEach(rule -> reasons.addAll(rule.judge(trail)));
        }
        if (isMadeUp(tried, trail)) {
            reasons.replaceAll(Judge::uncertain);
        }
        reasons.sort(Comparator.comparing(Reason::warning));
        boolean fails = reasons.stream().anyMatch(reason -> !reason.warning());
        boolean died = trail.all(RunEvent.Failure.class).anyMatch(each -> each.kind() == RunEvent.Kind.DIED);
        if (!fails && died) {
            return new CaseResult(tried, Verdict.COULD_NOT_RUN, reasons, Optional.of(run), run.millis());
        }
        if (!fails && trail.calls().isEmpty()) {
            reasons.add(NotReached.why(tried, trail));
            return new CaseResult(tried, Verdict.COULD_NOT_RUN, reasons, Optional.of(run), run.millis());
        }
        if (isMadeUp(tried, trail)) {
            reasons.add(MadeUp.note(trail));
        }
        trail.all(RunEvent.Request.class).filter(request -> !request.sent() && !request.pinned()).findFirst()
                .ifPresent(request -> reasons.add(new Reason("not-sent",
                        Text.of("plan.not-sent", request.url().replaceFirst("\\?.*", "")), request.at(), true)));
        return new CaseResult(tried, fails ? Verdict.FAIL : Verdict.PASS, List.copyOf(reasons), Optional.of(run),
                run.millis());
    }

    /// What follows from something that is made up may never happen on a phone.
    private static boolean isMadeUp(Case tried, CaseTrail trail) {
        return !tried.aid().isNone() && trail.all(RunEvent.StandIn.class).findAny().isPresent();
    }

    private static Reason uncertain(Reason reason) {
        return reason.warning() ? reason : new Reason(reason.rule(),
                Text.of("plan.made-up", reason.message()), reason.at(), true);
    }
}
