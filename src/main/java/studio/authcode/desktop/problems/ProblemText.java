package studio.authcode.desktop.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Tr;
import studio.authcode.project.SourceLines;
import studio.authcode.report.FindingText;
import studio.authcode.report.Style;

/// Problems as plain text, for a message or an issue: each as `authcode check` prints it in the project's folder, in
/// the window's language.
final class ProblemText {

    private final FindingText findings;
    private final Tr tr;

    /// Names the project's folder; its files are read when they are needed.
    ProblemText(Path folder, Tr tr) {
        this.findings = new FindingText(new Style(false), tr::of, new SourceLines(folder));
        this.tr = tr;
    }

    String of(List<Listed> problems) {
        return problems.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Listed problem) {
        return findings.of(problem.finding(), problem.place().file()) + problem.reason().map(reason ->
                findings.note(problem.finding(), tr.of("problems.copied.ignored"), Printable.line(reason))).orElse("");
    }
}
