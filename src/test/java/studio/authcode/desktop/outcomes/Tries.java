package studio.authcode.desktop.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.plan.Case;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.Outcome;
import studio.authcode.plan.Reason;
import studio.authcode.plan.Verdict;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;

/// Cases and how they may end.
final class Tries {

    private Tries() {
    }

    static Case of(String handler, Outcome outcome) {
        return new Case("pages/home/index#" + handler + "/" + outcome.id(), "pages/home/index", Optional.empty(),
                handler, true, outcome);
    }

    /// Some handlers with some outcomes each.
    static List<Case> all(String... handlers) {
        List<Outcome> outcomes = List.of(Outcome.Whole.ALLOW, Outcome.Whole.DENY,
                new Outcome.Refused(List.of("offline")), Outcome.Whole.CLOSE, Outcome.Whole.TIMEOUT,
                new Outcome.Faulty("1002"), Outcome.Whole.UNREGISTERED, Outcome.Whole.REMEMBERED,
                Outcome.Whole.TWICE, Outcome.Whole.LATE);
        List<Case> cases = new ArrayList<>();
        for (String handler : handlers) {
            outcomes.forEach(outcome -> cases.add(of(handler, outcome)));
        }
        return cases;
    }

    static CaseResult passed(Case tried) {
        return ended(tried, Verdict.PASS, List.of());
    }

    static CaseResult warned(Case tried) {
        return ended(tried, Verdict.PASS, List.of(reason("code-logged", true)));
    }

    static CaseResult failed(Case tried) {
        return ended(tried, Verdict.FAIL, List.of(reason("loading-left-on", false)));
    }

    static CaseResult unable(Case tried) {
        return new CaseResult(tried, Verdict.COULD_NOT_RUN, List.of(new Reason("not-run",
                Text.of("plan.not-run", "gone"), Optional.empty(), true)), Optional.empty(), 0);
    }

    private static Reason reason(String rule, boolean warning) {
        return new Reason(rule, Text.of("plan." + rule), Optional.of(Place.at("src/pages/home/index.js", 9, 5)),
                warning);
    }

    private static CaseResult ended(Case tried, Verdict verdict, List<Reason> reasons) {
        List<RunEvent> trail = List.of(new RunEvent.Tap(tried.page(), Optional.empty(), tried.handler(), Json.object()),
                new RunEvent.Loading(true, "Signing in"));
        return new CaseResult(tried, verdict, reasons, Optional.of(new RunResult(RunResult.Status.STUCK, List.of(),
                trail, List.of(), 3)), 3);
    }
}
