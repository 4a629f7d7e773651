package studio.authcode.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.Problem;
import studio.authcode.project.Trouble;

/// `project/root`: which folder holds the mini-app cannot be told, or is told wrongly.
final class ProjectRoot implements Rule {

    private static final String RULE = "project/root";
    private static final String KEY = "diagnosis.root.";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                Cause.of("no-app-json", Severity.ERROR),
                Cause.of("several-app-json", Severity.WARNING),
                Cause.of("miniprogram-root-missing", Severity.ERROR).or(Severity.WARNING),
                Cause.repairable("miniprogram-root-misspelt", Severity.ERROR),
                Cause.repairable("app-json-unreadable", Severity.ERROR))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.app().problems().stream()
                .flatMap(problem -> finding(problem, subject.app().texts()).stream()).toList();
    }

    private static Optional<Finding> finding(Problem problem, Map<String, String> texts) {
        return Optional.ofNullable(switch (problem) {
            case Problem.NoAppJson none -> none.within()
                    .map(folder -> said(problem, "no-app-json", "no-app-json-within", Printable.of(folder)))
                    .orElseGet(() -> said(problem, "no-app-json", "no-app-json"));
            case Problem.SeveralAppJson several -> Finding.of(RULE, "several-app-json", Severity.WARNING,
                    problem.place(),
                    Text.of(KEY + "several-app-json", String.join(", ", several.files().stream().limit(5).toList())),
                    Text.of(KEY + "several-app-json.hint"));
            case Problem.RootMissing missing -> rootMissing(missing);
            case Problem.RootMisspelt misspelt -> said(problem, "miniprogram-root-misspelt",
                    "miniprogram-root-misspelt", Printable.of(misspelt.written()), misspelt.right())
                    .fixedBy(Fix.writing(Text.of(KEY + "miniprogram-root-misspelt.fix", misspelt.right()),
                            misspelt.leads(), problem.place(), misspelt.right()));
            case Problem.AppJsonUnreadable unreadable -> mended(unreadable.trouble(), texts, said(problem,
                    "app-json-unreadable", "app-json-unreadable", unreadable.file(), unreadable.trouble().why()));
            default -> null;
        });
    }

    private static Finding mended(Trouble trouble, Map<String, String> texts, Finding finding) {
        return StrictFix.of(trouble, texts).map(finding::fixedBy).orElse(finding);
    }

    /// A checkout that was never built is no broken project.
    private static Finding rootMissing(Problem.RootMissing missing) {
        String cause = "miniprogram-root-missing";
        String key = missing.built() ? "miniprogram-root-unbuilt" : cause;
        return Finding.of(RULE, cause, missing.built() ? Severity.WARNING : Severity.ERROR, missing.place(),
                Text.of(KEY + key, Printable.of(missing.named())), Text.of(KEY + key + ".hint"));
    }

    private static Finding said(Problem problem, String cause, String key, Object... args) {
        return Finding.of(RULE, cause, Severity.ERROR, problem.place(), Text.of(KEY + key, args),
                Text.of(KEY + key + ".hint", args));
    }
}
