package studio.authcode.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppFinder;
import studio.authcode.project.Problem;
import studio.authcode.wallet.Contract;
import tools.jackson.databind.node.ObjectNode;

/// `authcode check`: judges a mini-app's id and names what is wrong.
@Command(name = "check", description = "Judges a mini-app's id, and names what is wrong with the project.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "DIR|package.json", description = "The mini-apps.")
    private List<Path> projects = new ArrayList<>();

    @Option(names = "--recursive", description = "Checks every mini-app below the folders.")
    private boolean recursive;

    @Option(names = "--wallet", paramLabel = "ID", description = "The wallet, where the project does not tell.")
    private String wallet;

    @Option(names = "--app", paramLabel = "ID", description = "The app id, instead of the project's own.")
    private String app;

    @Option(names = "--persona", paramLabel = "ID", description = "The simulated user, for lists of testers.")
    private String persona;

    @Option(names = "--environment", paramLabel = "production|sandbox", description = "Where the app is looked up.")
    private CommonOptions.Calling.Environment environment = CommonOptions.Calling.Environment.production;

    @Option(names = "--fail-on", paramLabel = "error|warning|info", description = "Exit with 1 from which severity on.")
    private FailOn failOn = FailOn.error;

    enum FailOn { error, warning, info }

    @Option(names = "--rule", paramLabel = "NAME=VALUE", description = "Sets one of the contract's switches.")
    private Map<String, String> rules = new LinkedHashMap<>();

    /// What became of one mini-app.
    private sealed interface Outcome {
    }

    /// It was checked.
    private record Checked(MiniApp app, Diagnosis diagnosis) implements Outcome {
    }

    /// It could not be checked.
    private record Failed(Path folder, UserError error) implements Outcome {
    }

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = common.studio(around)) {
            if (wallet != null) {
                studio.wallets().get(wallet);
            }
            if (app != null && app.isBlank()) {
                throw new UserError(Text.of("cli.app.blank"), Text.of("cli.app.blank.hint"));
            }
            if (persona != null) {
                studio.personas().get(persona);
            }
            List<Path> folders = folders(studio);
            if (!recursive && folders.size() == 1) {
                return report(studio, List.of(check(studio, folders.getFirst())));
            }
            return report(studio, folders.stream().map(folder -> outcome(studio, folder)).toList());
        }
    }

    private int report(Studio studio, List<Outcome> outcomes) {
        print(studio, outcomes);
        if (outcomes.stream().anyMatch(Failed.class::isInstance)) {
            return ExitCode.COULD_NOT;
        }
        Severity threshold = Severity.valueOf(failOn.name().toUpperCase(Locale.ROOT));
        boolean failed = outcomes.stream()
                .anyMatch(each -> each instanceof Checked checked && checked.diagnosis().has(threshold));
        return failed ? ExitCode.NOT_WELL : ExitCode.WELL;
    }

    /// One project that cannot be checked hides none of the others.
    private Outcome outcome(Studio studio, Path folder) {
        try {
            return check(studio, folder);
        } catch (UserError e) {
            return new Failed(folder, e);
        }
    }

    private List<Path> folders(Studio studio) {
        if (!recursive) {
            return projects;
        }
        List<Path> found = new ArrayList<>();
        for (Path project : projects) {
            MiniAppFinder.Found below = MiniAppFinder.find(project, studio.checkup().rules());
            found.addAll(below.folders());
            if (!below.complete()) {
                around.err().println(Text.of("cli.check.incomplete", project.toString()));
            }
        }
        if (found.isEmpty()) {
            throw new UserError(Text.of("cli.check.none", projects.stream().map(Path::toString)
                    .collect(Collectors.joining(", "))), Text.of("cli.check.none.hint"));
        }
        return found;
    }

    private Checked check(Studio studio, Path folder) {
        Checkup checkup = studio.checkup();
        MiniApp mini = checkup.read(folder, Optional.ofNullable(wallet), Optional.ofNullable(app));
        refuseWithoutWallet(studio, folder, mini);
        mini.wallet().flatMap(studio.wallets()::find).ifPresent(contract -> contract.rules(rules));
        Optional<Path> own = common.givesApps() ? Optional.empty() : mini.registry();
        if (own.isPresent()) {
            checkup = studio.checkup(studio.registry().beside(own.get()));
        }
        return new Checked(mini, checkup.diagnose(mini, checkup.index(mini),
                new Circumstances(environment.name(), Optional.ofNullable(persona), rules)));
    }

    private void refuseWithoutWallet(Studio studio, Path folder, MiniApp mini) {
        boolean unreadable = mini.problems().stream().anyMatch(Problem.Unreadable.class::isInstance);
        if (recursive || unreadable || mini.wallet().isPresent()) {
            return;
        }
        Text known = Text.of("cli.check.wallet.hint", String.join(", ", studio.wallets().ids()));
        for (Problem problem : mini.problems()) {
            switch (problem) {
                case Problem.WalletUnknown unknown -> throw new UserError(Text.of("cli.check.wallet.unknown",
                        unknown.place().toString(), Printable.of(unknown.named())), known);
                case Problem.SettingWrong wrong when "wallet".equals(wrong.name()) -> throw new UserError(
                        Text.of("cli.check.wallet.type", wrong.place().toString()), known);
                default -> { }
            }
        }
        throw new UserError(Text.of("cli.check.wallet", folder.toString()), known);
    }

    private void print(Studio studio, List<Outcome> outcomes) {
        if (!common.json()) {
            CheckText text = new CheckText(around.out(), common.style(around));
            Printer printer = new Printer(around.out(), around.err());
            for (Outcome outcome : outcomes) {
                switch (outcome) {
                    case Checked(MiniApp mini, Diagnosis diagnosis) ->
                            text.print(mini, walletName(studio, mini), diagnosis);
                    case Failed(Path folder, UserError error) -> printer.error(folder, error);
                }
            }
            return;
        }
        List<ObjectNode> all = outcomes.stream().map(CheckCommand::json).toList();
        if (!recursive && all.size() == 1) {
            around.out().println(Json.write(all.getFirst()));
            return;
        }
        ObjectNode root = Json.object();
        root.putArray("projects").addAll(all);
        around.out().println(Json.write(root));
    }

    private static ObjectNode json(Outcome outcome) {
        return switch (outcome) {
            case Checked(MiniApp mini, Diagnosis diagnosis) -> CheckJson.of(mini, diagnosis);
            case Failed(Path folder, UserError error) ->
                    Json.object().put("project", folder.toString()).set("error", Printer.json(error));
        };
    }

    private static String walletName(Studio studio, MiniApp app) {
        return app.wallet().flatMap(studio.wallets()::find).map(Contract::name)
                .orElseGet(() -> Text.of("cli.check.noWallet").toString());
    }
}
