package studio.authcode.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.Problem;
import studio.authcode.project.Trouble;

/// `manifest/unreadable`: the manifest or a configuration file cannot be read.
final class UnreadableFiles implements Rule {

    private static final String RULE = "manifest/unreadable";
    private static final String KEY = "diagnosis.unreadable.";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, Stream.of(Trouble.Cause.values())
                .map(cause -> StrictFix.mends(cause)
                        ? Cause.repairable(cause.id(), Severity.ERROR)
                        : Cause.of(cause.id(), Severity.ERROR)).toList()));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.app().problems().stream()
                .filter(Problem.Unreadable.class::isInstance)
                .map(problem -> finding((Problem.Unreadable) problem, subject.app().texts()))
                .toList();
    }

    private static Finding finding(Problem.Unreadable problem, Map<String, String> texts) {
        Trouble trouble = problem.trouble();
        String message = problem.essential() ? "essential" : "other";
        Finding finding = Finding.of(RULE, trouble.cause().id(), Severity.ERROR, trouble.place(),
                Text.of(KEY + message, problem.file(), trouble.why()), Text.of(KEY + "hint." + trouble.cause().id()));
        return StrictFix.of(trouble, texts).map(finding::fixedBy).orElse(finding);
    }
}
