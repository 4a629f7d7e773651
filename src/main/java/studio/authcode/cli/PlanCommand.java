package studio.authcode.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Glob;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.plan.Case;
import studio.authcode.plan.IdleExpectations;
import studio.authcode.plan.PlanResult;
import studio.authcode.plan.Verdict;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.report.PlanJson;
import studio.authcode.report.PlanJunit;
import studio.authcode.runtime.RunSetup;
import studio.authcode.source.SourceIndex;

/// `authcode plan`: every outcome against every handler.
@Command(name = "plan", description = "Tries every outcome against every handler that can reach a call.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private RegistryOptions registry;

    @Mixin
    private RunOptions options;

    @Parameters(paramLabel = "DIR|package.json", description = "The mini-app.")
    private Path project;

    @Option(names = "--format", paramLabel = "text|json|junit", description = "How to print the report.")
    private PlanFormat format = PlanFormat.text;

    @Option(names = "--only", paramLabel = "CASE", description = "Tries only these cases; a * stands for anything.")
    private String only;

    enum PlanFormat { text, json, junit }

    PlanCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = registry.studio(around)) {
            studio.runs().warmUp();
            SourceIndex.prepare();
            MiniApp app = options.read(studio, MiniAppReader.files(project));
            RunSetup setup = options.setup(studio, app,
                    options.registry(studio, app, !registry.givesApps()), around);
            List<Case> all = studio.planner().cases(setup, studio.checkup().index(app)).join();
            List<Case> cases = chosen(all);
            PlanResult result = studio.planner().run(setup, cases, _ -> { }).join();
            switch (format) {
                case json -> around.out().println(PlanJson.of(result, setup.contract().id()));
                case junit -> around.out().print(PlanJunit.of(result, app.name()));
                case text -> new PlanText(around.out(), registry.style(around)).print(result);
            }
            IdleExpectations.of(app, all).forEach(around.err()::println);
            if (cases.isEmpty()) {
                around.err().println(Text.of("cli.plan.none"));
            }
            return code(result);
        }
    }

    private List<Case> chosen(List<Case> cases) {
        if (only == null) {
            return cases;
        }
        List<Case> chosen = cases.stream().filter(each -> new Glob(only).matches(each.id())).toList();
        if (chosen.isEmpty()) {
            throw new UserError(Text.of("cli.plan.only", only), Text.of("cli.plan.only.hint"));
        }
        return chosen;
    }

    private static int code(PlanResult result) {
        if (result.count(Verdict.FAIL) > 0) {
            return ExitCode.NOT_WELL;
        }
        return result.count(Verdict.COULD_NOT_RUN) > 0 ? ExitCode.COULD_NOT : ExitCode.WELL;
    }
}
