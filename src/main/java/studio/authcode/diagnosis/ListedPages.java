package studio.authcode.diagnosis;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.JsonValue;
import studio.authcode.project.Problem;

/// `project/page`: the list of pages and the files do not agree.
final class ListedPages implements Rule {

    private static final String RULE = "project/page";
    private static final String KEY = "diagnosis.page.";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                Cause.of("listed-but-missing", Severity.WARNING),
                Cause.of("present-but-unlisted", Severity.WARNING),
                Cause.of("path-with-extension", Severity.WARNING),
                Cause.of("wrong-type", Severity.WARNING))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.app().problems().stream().flatMap(problem -> finding(problem).stream()).toList();
    }

    private static Optional<Finding> finding(Problem problem) {
        return Optional.ofNullable(switch (problem) {
            case Problem.PageMissing missing -> missing.near()
                    .map(near -> said(problem, "listed-but-missing", "missing-near",
                            Printable.of(missing.path()), Printable.of(near)))
                    .orElseGet(() -> said(problem, "listed-but-missing", "missing", Printable.of(missing.path())));
            case Problem.PagesAbsent _ -> said(problem, "wrong-type", "absent");
            case Problem.PagesMisfit(JsonValue value, boolean entry) -> said(problem, "wrong-type",
                    entry ? "no-path" : "no-list", JsonTypes.text(value));
            case Problem.PageUnlisted unlisted ->
                    said(problem, "present-but-unlisted", "unlisted", Printable.of(unlisted.path()));
            case Problem.PageWithSuffix suffix -> said(problem, "path-with-extension", "suffix",
                    Printable.of(suffix.path()), Printable.of(suffix.right()));
            default -> null;
        });
    }

    private static Finding said(Problem problem, String cause, String key, Object... args) {
        return Finding.of(RULE, cause, Severity.WARNING, problem.place(), Text.of(KEY + key, args),
                Text.of(KEY + key + ".hint", args));
    }
}
