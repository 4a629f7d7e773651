package studio.authcode.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppFinder;
import studio.authcode.project.Problem;
import studio.authcode.registry.AppRegistry;
import studio.authcode.wallet.Contract;
import tools.jackson.databind.node.ArrayNode;
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

    /// A mini-app and what was found.
    private record Checked(MiniApp app, Diagnosis diagnosis) {
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
            List<Checked> checked = new ArrayList<>();
            for (Path folder : folders(studio)) {
                checked.add(check(studio, folder));
            }
            print(studio, checked);
            Severity threshold = Severity.valueOf(failOn.name().toUpperCase(java.util.Locale.ROOT));
            boolean failed = checked.stream().anyMatch(each -> each.diagnosis().has(threshold));
            return failed ? ExitCode.NOT_WELL : ExitCode.WELL;
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
        boolean untold = mini.problems().stream().anyMatch(Problem.WalletUntold.class::isInstance)
                && mini.problems().stream().noneMatch(Problem.Unreadable.class::isInstance);
        if (untold && !recursive) {
            throw new UserError(Text.of("cli.check.wallet", folder.toString()),
                    Text.of("cli.check.wallet.hint", String.join(", ", studio.wallets().ids())));
        }
        Optional<Path> own = common.givesApps() ? Optional.empty() : mini.registry();
        if (own.isPresent()) {
            checkup = studio.checkup(new AppRegistry(own.get(), studio.clock(), around.err()::println));
        }
        return new Checked(mini, checkup.diagnose(mini, environment.name(), Optional.ofNullable(persona)));
    }

    private void print(Studio studio, List<Checked> checked) {
        if (!common.json()) {
            CheckText text = new CheckText(around.out(), common.style(around));
            checked.forEach(each -> text.print(each.app(), walletName(studio, each.app()), each.diagnosis()));
            return;
        }
        if (!recursive && checked.size() == 1) {
            around.out().println(Json.write(CheckJson.of(checked.getFirst().app(), checked.getFirst().diagnosis())));
            return;
        }
        ObjectNode root = Json.object();
        ArrayNode all = root.putArray("projects");
        checked.forEach(each -> all.add(CheckJson.of(each.app(), each.diagnosis())));
        around.out().println(Json.write(root));
    }

    private static String walletName(Studio studio, MiniApp app) {
        return app.wallet().flatMap(studio.wallets()::find).map(Contract::name)
                .orElseGet(() -> Text.of("cli.check.noWallet").toString());
    }
}
