package studio.authcode.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Ignored;
import studio.authcode.diagnosis.Severity;

/// One rule as a test case.
///
/// @param name the rule's id
/// @param message one line about what went wrong; empty where nothing did
/// @param details all of it
/// @param output what is worth knowing all the same
record JunitCase(String name, Verdict verdict, String message, String details, String output) {

    enum Verdict { PASSED, FAILURE, ERROR, SKIPPED }

    static JunitCase of(String rule, List<Finding> findings, List<Ignored> ignored, Severity threshold) {
        List<Finding> failures = findings.stream().filter(each -> each.severity().isAtLeast(threshold)).toList();
        String others = Stream.concat(
                findings.stream().filter(each -> !failures.contains(each)).map(JunitCase::told),
                ignored.stream().map(JunitCase::told)).collect(Collectors.joining("\n\n"));
        if (!failures.isEmpty()) {
            Finding first = failures.getFirst();
            String more = failures.size() == 1 ? "" : " (+" + (failures.size() - 1) + ")";
            return new JunitCase(rule, Verdict.FAILURE, first.place() + " " + first.message() + more,
                    failures.stream().map(JunitCase::told).collect(Collectors.joining("\n\n")), others);
        }
        boolean skipped = findings.isEmpty() && !ignored.isEmpty();
        return skipped
                ? new JunitCase(rule, Verdict.SKIPPED, reasons(ignored), "", others)
                : new JunitCase(rule, Verdict.PASSED, "", "", others);
    }

    private static String reasons(List<Ignored> ignored) {
        String reasons = ignored.stream().map(Ignored::reason).filter(reason -> !reason.isBlank()).distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "ignored" : reasons;
    }

    private static String told(Finding finding) {
        String cause = finding.cause().isEmpty() ? "" : " (" + finding.cause() + ")";
        return finding.place() + ": " + finding.severity().id() + ": " + finding.rule() + cause
                + "\n" + finding.message() + "\n" + finding.hint();
    }

    private static String told(Ignored ignored) {
        return "ignored" + (ignored.reason().isBlank() ? "" : ", " + ignored.reason()) + ": " + told(ignored.finding());
    }
}
