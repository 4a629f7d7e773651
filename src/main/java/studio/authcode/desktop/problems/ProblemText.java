package studio.authcode.desktop.problems;

import java.util.List;
import java.util.stream.Collectors;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;

/// Problems as plain text, for a message or an issue: each as the command prints it, in the window's language.
final class ProblemText {

    private final Tr tr;

    ProblemText(Tr tr) {
        this.tr = tr;
    }

    String of(List<Listed> problems) {
        return problems.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    String of(Listed problem) {
        Finding finding = problem.finding();
        String cause = finding.cause().isEmpty() ? "" : " (" + finding.cause() + ")";
        String ignored = problem.reason()
                .map(reason -> "  [" + tr.of("problems.copied.ignored", Printable.line(reason)) + "]").orElse("");
        return "%s %s%s  %s%s%n    %s%n    → %s%n".formatted(tr.of("common.severity." + finding.severity().id()),
                finding.rule(), cause, Printable.line(finding.place().toString()), ignored,
                tr.of(finding.message()), tr.of(finding.hint()));
    }
}
