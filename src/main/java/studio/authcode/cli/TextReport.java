package studio.authcode.cli;

import java.util.Map;
import java.util.function.UnaryOperator;
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
import studio.authcode.report.ShownPaths;

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
        SourceLines lines = new SourceLines(checked.folder());
        diagnosis.findings().forEach(finding -> out.append(finding(checked, finding, lines)).append('\n'));
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

    private String finding(Checked checked, Finding finding, SourceLines lines) {
        UnaryOperator<String> colour = colour(finding.severity());
        int gutter = Snippet.gutter(finding.place());
        String cause = finding.cause().isEmpty() ? "" : " (" + finding.cause() + ")";
        String place = paths.file(checked.folder(), finding.place().file()) + ":" + finding.place().line() + ":"
                + finding.place().column();
        StringBuilder out = new StringBuilder()
                .append(colour.apply(finding.severity().id())).append(": ")
                .append(style.strong(Printable.line(finding.message().toString()))).append('\n')
                .append(" ".repeat(gutter)).append(style.faint("--> ")).append(Printable.line(place))
                .append("  ").append(finding.rule()).append(cause).append('\n');
        new Snippet(style, lines).of(finding.place(), colour).ifPresent(out::append);
        String advice = Printable.line(finding.hint().toString());
        note(out, gutter, "hint", advice);
        finding.suggestion().map(Printable::of).filter(id -> !advice.contains(id))
                .ifPresent(id -> note(out, gutter, "meant", id));
        finding.fix().ifPresent(fix -> note(out, gutter, "fix", Printable.line(fix.title().toString())
                + (fix.safe() && !fix.edits().isEmpty() ? style.faint("  (authcode fix)") : "")));
        return out.toString();
    }

    private void note(StringBuilder out, int gutter, String word, String text) {
        out.append(" ".repeat(gutter)).append(style.faint(" = ")).append(word).append(": ").append(text).append('\n');
    }

    private UnaryOperator<String> colour(Severity severity) {
        return switch (severity) {
            case ERROR -> style::bad;
            case WARNING -> style::warn;
            case INFO -> style::faint;
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
