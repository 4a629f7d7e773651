package studio.authcode.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.PlanResult;
import studio.authcode.plan.Reason;
import studio.authcode.plan.Verdict;
import studio.authcode.report.Style;

/// Prints a plan's outcomes for a person: a line for each handler, and what is wrong below it.
final class PlanText {

    private final PrintStream out;
    private final Style style;

    PlanText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(PlanResult result) {
        Map<String, List<CaseResult>> bySpot = result.cases().stream().collect(Collectors.groupingBy(
                each -> each.tried().id().substring(0, each.tried().id().length()
                        - each.tried().outcome().id().length() - 1), LinkedHashMap::new, Collectors.toList()));
        bySpot.forEach(this::spot);
        out.println(Text.of("cli.plan.summary", result.cases().size(), result.count(Verdict.PASS),
                result.count(Verdict.FAIL), result.count(Verdict.COULD_NOT_RUN), result.millis()));
    }

    private void spot(String name, List<CaseResult> cases) {
        out.println(style.strong(Printable.line(name)));
        out.println("  " + cases.stream().map(this::mark).collect(Collectors.joining("  ")));
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (CaseResult each : cases) {
            for (Reason reason : each.reasons()) {
                byReason.computeIfAbsent(told(reason), _ -> new ArrayList<>())
                        .add(each.tried().outcome().id());
            }
        }
        byReason.forEach((reason, outcomes) -> out.println("  " + reason + "  "
                + style.faint(Printable.line(String.join(", ", outcomes)))));
    }

    private String mark(CaseResult each) {
        String name = Printable.line(each.tried().outcome().id());
        return switch (each.verdict()) {
            case PASS -> style.good("✓") + " " + name;
            case FAIL -> style.bad("✗ " + name);
            case COULD_NOT_RUN -> style.warn("– " + name);
        };
    }

    private String told(Reason reason) {
        String head = (reason.warning() ? style.warn("! ") : style.bad("✗ ")) + reason.rule();
        return head + reason.at().map(Place::toString).map(at -> " " + Printable.line(at)).orElse("") + " "
                + Printable.line(reason.message().toString());
    }
}
