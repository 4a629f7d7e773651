package studio.authcode.cli;

import java.util.Map;
import java.util.stream.Collectors;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.IdDiff;
import studio.authcode.diagnosis.IdStatus;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.SourceLines;
import studio.authcode.report.CheckOutcome.Checked;
import studio.authcode.report.CheckReport;
import studio.authcode.report.CheckResult;
import studio.authcode.report.FindingText;
import studio.authcode.report.ShownPaths;
import studio.authcode.report.Style;

/// The report for a person.
final class TextReport implements CheckReport {

    private final Style style;
    private final ShownPaths paths;

    TextReport(Style style, ShownPaths paths) {
        this.style = style;
        this.paths = paths;
    }

    @Override
    public String of(CheckResult result) {
        StringBuilder out = new StringBuilder();
        result.checked().forEach(checked -> out.append(project(checked)));
        return out.append(summary(result)).toString();
    }

    private String project(Checked checked) {
        StringBuilder out = new StringBuilder();
        Diagnosis diagnosis = checked.diagnosis();
        out.append(style.strong(Printable.of(checked.app().name()))).append("  ").append(checked.wallet()).append("  ")
                .append(style.faint(Printable.line(checked.folder().toString()))).append('\n')
                .append("  ").append(status(diagnosis.verdict().status()));
        diagnosis.verdict().id().ifPresent(id -> out.append("  ").append(Printable.of(id)));
        diagnosis.verdict().source().ifPresent(source -> out.append(style.faint("  " + source.place())));
        diagnosis.verdict().registered().ifPresent(app -> out.append("  ").append(Printable.of(app.name()))
                .append(app.company().isEmpty() ? "" : " – " + Printable.of(app.company())));
        out.append('\n');
        diagnosis.verdict().compared().filter(IdDiff::isHardToSee).stream().flatMap(both -> both.lines().stream())
                .forEach(line -> out.append("      ").append(style.faint(line)).append('\n'));
        out.append('\n');
        FindingText text = new FindingText(style, Text::toString, new SourceLines(checked.folder()));
        diagnosis.findings().forEach(finding -> out
                .append(text.of(finding, paths.file(checked.folder(), finding.place().file()))).append('\n'));
        return out.toString();
    }

    private String status(IdStatus status) {
        String word = "● " + status.id();
        return switch (status) {
            case REGISTERED -> style.good(word);
            case UNASSOCIATED -> style.faint(word);
            case UNREGISTERED, MISSING, MALFORMED, UNREADABLE, INACTIVE -> style.bad(word);
        };
    }

    private String summary(CheckResult result) {
        Map<Severity, Long> counts = result.checked().flatMap(each -> each.diagnosis().findings().stream())
                .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        long ignored = result.checked().mapToLong(each -> each.diagnosis().ignored().size()).sum();
        long errors = counts.getOrDefault(Severity.ERROR, 0L);
        long warnings = counts.getOrDefault(Severity.WARNING, 0L);
        Text found = Text.of("cli.check.summary", errors, warnings, counts.getOrDefault(Severity.INFO, 0L),
                ignored, result.outcomes().size(), result.failed().count());
        String text = found.toString();
        return (errors > 0 ? style.bad(text) : warnings > 0 ? style.warn(text) : style.good(text)) + "\n"
                + explain(result);
    }

    /// One rule is named as an example, the worst one first.
    private static String explain(CheckResult result) {
        return result.checked().flatMap(each -> each.diagnosis().findings().stream())
                .min((a, b) -> a.severity().compareTo(b.severity()))
                .map(finding -> Text.of("cli.check.explain", finding.rule()) + "\n").orElse("");
    }
}
