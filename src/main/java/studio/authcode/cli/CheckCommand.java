package studio.authcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.diagnosis.Catalogue;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Severity;
import studio.authcode.report.CheckOutcome;
import studio.authcode.report.CheckReport;
import studio.authcode.report.CheckResult;
import studio.authcode.report.JsonReport;
import studio.authcode.report.JunitReport;
import studio.authcode.report.RuleTexts;
import studio.authcode.report.SarifReport;
import studio.authcode.report.ShownPaths;

/// `authcode check`: judges a mini-app's id and names what is wrong.
@Command(name = "check", description = "Judges a mini-app's id, and names what is wrong with the project.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private RegistryOptions registry;

    @Mixin
    private CheckedProjects projects;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit", description = "How to print the report.")
    private CheckFormat format = CheckFormat.text;

    @Option(names = "--fail-on", paramLabel = "error|warning|info", description = "Exit with 1 from which severity on.")
    private FailOn failOn = FailOn.error;

    enum FailOn { error, warning, info }

    @ArgGroup
    private BaselineOptions baseline;

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = registry.studio(around)) {
            KnownFilter known = baseline == null ? KnownFilter.NONE : baseline.open(around);
            List<CheckOutcome> outcomes = projects.check(studio, !registry.givesApps(), known, around);
            CheckResult result = new CheckResult(outcomes, projects.several(),
                    Severity.valueOf(failOn.name().toUpperCase(Locale.ROOT)), known.finish());
            around.out().print(report(studio).of(result));
            if (format == CheckFormat.text) {
                Printer printer = new Printer(around.out(), around.err());
                result.failed().forEach(failed -> printer.error(failed.folder(), failed.error()));
            }
            return code(result);
        }
    }

    private static int code(CheckResult result) {
        if (result.failed().findAny().isPresent()) {
            return ExitCode.COULD_NOT;
        }
        return result.hasFailures() ? ExitCode.NOT_WELL : ExitCode.WELL;
    }

    private CheckReport report(Studio studio) {
        return switch (format) {
            case text -> new TextReport(registry.style(around), shownPaths());
            case json -> new JsonReport();
            case sarif -> new SarifReport(Version.number(),
                    texts(studio.checkup().catalogue()), shownPaths().workingFolder());
            case junit -> new JunitReport(studio.checkup().catalogue(), shownPaths());
        };
    }

    private static RuleTexts texts(List<RuleEntry> entries) {
        Catalogue catalogue = new Catalogue(entries);
        return new RuleTexts(entries, rule -> catalogue.find(rule).map(said -> new RuleTexts.Help(
                said.title().toString(), said.sees() + " " + said.does())));
    }

    private static ShownPaths shownPaths() {
        Path here = Path.of("").toAbsolutePath();
        try {
            return new ShownPaths(here.toRealPath());
        } catch (IOException _) {
            return new ShownPaths(here);
        }
    }
}
