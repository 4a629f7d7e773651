package studio.authcode.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppFinder;
import studio.authcode.project.Problem;
import studio.authcode.report.CheckOutcome;
import studio.authcode.source.SourceIndex;
import studio.authcode.wallet.Contract;

/// Which mini-apps are checked, and under what circumstances.
final class CheckedProjects {

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

    @Option(names = "--rule", paramLabel = "NAME=VALUE", description = "Sets one of the contract's switches.")
    private Map<String, String> rules = new LinkedHashMap<>();

    /// Returns whether the report has a list of projects.
    boolean several() {
        return recursive || projects.size() > 1;
    }

    /// Checks them all.
    ///
    /// @param ownRegistry whether a project may bring its own registry along
    /// @throws UserError if there is nothing to check, or it is the only one and cannot be checked
    List<CheckOutcome> check(Studio studio, boolean ownRegistry, KnownFilter known, Surroundings around) {
        refuseUnknown(studio);
        List<Path> folders = folders(studio, around);
        if (!several()) {
            return List.of(check(studio, folders.getFirst(), ownRegistry, known));
        }
        return folders.stream().map(folder -> outcome(studio, folder, ownRegistry, known)).toList();
    }

    private void refuseUnknown(Studio studio) {
        if (wallet != null) {
            studio.wallets().get(wallet);
        }
        if (app != null && app.isBlank()) {
            throw new UserError(Text.of("cli.app.blank"), Text.of("cli.app.blank.hint"));
        }
        if (persona != null) {
            studio.personas().get(persona);
        }
    }

    /// One project that cannot be checked hides none of the others.
    private CheckOutcome outcome(Studio studio, Path folder, boolean ownRegistry, KnownFilter known) {
        try {
            return check(studio, folder, ownRegistry, known);
        } catch (UserError e) {
            return new CheckOutcome.Failed(folder, e);
        }
    }

    private List<Path> folders(Studio studio, Surroundings around) {
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

    private CheckOutcome check(Studio studio, Path folder, boolean ownRegistry, KnownFilter known) {
        Checkup checkup = studio.checkup();
        MiniApp mini = checkup.read(folder, Optional.ofNullable(wallet), Optional.ofNullable(app));
        refuseWithoutWallet(studio, folder, mini);
        mini.wallet().flatMap(studio.wallets()::find).ifPresent(contract -> contract.rules(rules));
        Optional<Path> own = ownRegistry ? mini.registry() : Optional.empty();
        if (own.isPresent()) {
            checkup = studio.checkup(studio.registry().beside(own.get()));
        }
        SourceIndex sources = checkup.index(mini);
        Diagnosis diagnosis = checkup.diagnose(mini, sources,
                new Circumstances(environment.name(), Optional.ofNullable(persona), rules));
        return new CheckOutcome.Checked(mini, walletName(studio, mini), sources, known.apply(mini, diagnosis));
    }

    private void refuseWithoutWallet(Studio studio, Path folder, MiniApp mini) {
        boolean unreadable = mini.problems().stream().anyMatch(Problem.Unreadable.class::isInstance);
        if (recursive || unreadable || mini.wallet().isPresent()) {
            return;
        }
        Text hint = Text.of("cli.check.wallet.hint", String.join(", ", studio.wallets().ids()));
        for (Problem problem : mini.problems()) {
            switch (problem) {
                case Problem.WalletUnknown unknown -> throw new UserError(Text.of("cli.check.wallet.unknown",
                        unknown.place().toString(), Printable.of(unknown.named())), hint);
                case Problem.SettingWrong wrong when "wallet".equals(wrong.name()) -> throw new UserError(
                        Text.of("cli.check.wallet.type", wrong.place().toString()), hint);
                default -> { }
            }
        }
        throw new UserError(Text.of("cli.check.wallet", folder.toString()), hint);
    }

    private static String walletName(Studio studio, MiniApp app) {
        return app.wallet().flatMap(studio.wallets()::find).map(Contract::name)
                .orElseGet(() -> Text.of("cli.check.noWallet").toString());
    }
}
