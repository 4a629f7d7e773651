package studio.authcode.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RepairPlan;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.FileChange;
import studio.authcode.project.FixHistory;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.ProjectFiles;

/// `authcode fix`: repairs what can be repaired with certainty, and takes the last repair back.
@Command(name = "fix", description = "Repairs what is certain, and shows the change as a diff.",
        mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ProjectOptions options;

    @Parameters(paramLabel = "DIR|package.json", description = "The mini-app.")
    private Path project;

    @Option(names = "--only", split = ",", paramLabel = "RULE", description = "Repairs only what these rules find.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--dry-run", description = "Shows what would change, and writes nothing.")
    private boolean dryRun;

    @Option(names = "--undo", description = "Takes the last repair of this mini-app back.")
    private boolean undo;

    FixCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = common.studio(around)) {
            ProjectFiles files = MiniAppReader.files(project);
            FixHistory history = new FixHistory(studio.state().fixes());
            FixReport report = new FixReport(around, common, files.root(), dryRun);
            if (undo) {
                report.undone(undo(files, history));
                return ExitCode.WELL;
            }
            options.validate(studio);
            Set<String> rules = rules(studio.checkup().catalogue());
            RepairPlan plan = RepairPlan.of(files, new RepairJudge(studio, options, !common.givesApps()),
                    finding -> concerns(rules, finding));
            if (plan.applied().isEmpty() && plan.left().app().wallet().isEmpty()
                    && !plan.left().diagnosis().has(Severity.ERROR)) {
                throw new UserError(Text.of("cli.check.wallet", project.toString()),
                        Text.of("cli.check.wallet.hint", String.join(", ", studio.wallets().ids())));
            }
            if (!dryRun && !plan.changes().isEmpty()) {
                history.write(files, plan.changes());
            }
            List<Finding> left = plan.left().diagnosis().findings().stream()
                    .filter(finding -> concerns(rules, finding)).toList();
            report.fixed(plan, left);
            return left.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                    ? ExitCode.NOT_WELL : ExitCode.WELL;
        }
    }

    private List<FileChange> undo(ProjectFiles files, FixHistory history) {
        if (!only.isEmpty()) {
            throw new UserError(Text.of("cli.fix.undo-only"), Text.of("cli.fix.undo-only.hint"));
        }
        return dryRun ? history.last(files).orElseThrow(() -> FixHistory.nothing(files)) : history.undo(files);
    }

    private static boolean concerns(Set<String> rules, Finding finding) {
        return rules.isEmpty() || rules.contains(finding.rule())
                || rules.contains(finding.rule() + "/" + finding.cause());
    }

    /// Returns the rules that are asked for, each a rule's id or such an id with a cause.
    private Set<String> rules(List<RuleEntry> catalogue) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> causes = new LinkedHashSet<>();
        for (RuleEntry entry : catalogue) {
            known.add(entry.rule());
            entry.causes().forEach(cause -> causes.add(entry.rule() + "/" + cause.id()));
        }
        for (String name : only) {
            if (!known.contains(name) && !causes.contains(name)) {
                throw new UserError(Text.of("cli.fix.unknown", Printable.of(name)),
                        Text.of("cli.fix.unknown.hint", String.join(", ", known)));
            }
        }
        return Set.copyOf(only);
    }
}
