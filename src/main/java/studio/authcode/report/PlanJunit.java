package studio.authcode.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import studio.authcode.base.Place;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.PlanResult;
import studio.authcode.plan.Reason;
import studio.authcode.report.JunitCase.Verdict;

/// A plan's outcomes in JUnit's XML: a test case for each, named as its id, which stays from run to run.
public final class PlanJunit {

    private PlanJunit() {
    }

    /// Writes a plan's outcomes.
    ///
    /// @param app the mini-app's name
    public static String of(PlanResult result, String app) {
        JunitXml xml = new JunitXml("authcode plan");
        xml.suite(app, result.cases().stream().map(PlanJunit::of).toList());
        return xml.end();
    }

    private static JunitCase of(CaseResult result) {
        Verdict verdict = switch (result.verdict()) {
            case PASS -> Verdict.PASSED;
            case FAIL -> Verdict.FAILURE;
            case COULD_NOT_RUN -> Verdict.ERROR;
        };
        String why = told(result.reasons(), reason -> !reason.warning());
        String others = told(result.reasons(), Reason::warning);
        String details = verdict == Verdict.ERROR ? others : why;
        return new JunitCase(result.tried().id(), verdict, details.lines().findFirst().orElse(""), details,
                verdict == Verdict.ERROR ? "" : others);
    }

    private static String told(List<Reason> reasons, Predicate<Reason> which) {
        return reasons.stream().filter(which).map(reason -> reason.at().map(Place::toString).map(at -> at + ": ")
                .orElse("") + reason.rule() + ": " + reason.message()).collect(Collectors.joining("\n"));
    }
}
