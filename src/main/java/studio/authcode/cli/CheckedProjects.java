package studio.authcode.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.base.Workers;
import studio.authcode.diagnosis.Judged;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppFinder;
import studio.authcode.project.MiniAppReader;
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

    @Mixin
    private ProjectOptions options;

    /// Returns whether the report has a list of projects.
    boolean several() {
        return recursive || projects.size() > 1;
    }

    /// Checks them all.
    ///
    /// @param ownRegistry whether a project may bring its own registry along
    /// @throws UserError if there is nothing to check, or it is the only one and cannot be checked
    List<CheckOutcome> check(Studio studio, boolean ownRegistry, KnownFilter known, Surroundings around) {
        options.validate(studio);
        SourceIndex.prepare();
        List<Path> folders = folders(studio, around);
        if (!several()) {
            return List.of(check(studio, folders.getFirst(), ownRegistry).known(known));
        }
        return Workers.map(folders, folder -> outcome(studio, folder, ownRegistry)).stream()
                .map(looked -> looked.known(known)).toList();
    }

    /// What became of one project before what is known is set apart, which is done in the projects' order.
    private interface Looked {

        CheckOutcome known(KnownFilter known);
    }

    /// One project that cannot be checked hides none of the others.
    private Looked outcome(Studio studio, Path folder, boolean ownRegistry) {
        try {
            return check(studio, folder, ownRegistry);
        } catch (UserError e) {
            return _ -> new CheckOutcome.Failed(folder, e);
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

    private Looked check(Studio studio, Path folder, boolean ownRegistry) {
        MiniApp mini = options.read(studio, MiniAppReader.files(folder));
        refuseWithoutWallet(studio, folder, mini);
        Judged judged = options.judge(studio, mini, ownRegistry);
        return known -> new CheckOutcome.Checked(mini, walletName(studio, mini), judged.sources().calls(),
                known.apply(mini, judged.diagnosis()));
    }

    private void refuseWithoutWallet(Studio studio, Path folder, MiniApp mini) {
        boolean told = mini.problems().stream().anyMatch(problem ->
                problem instanceof Problem.Unreadable || problem instanceof Problem.WalletUnknown);
        if (recursive || told || mini.wallet().isPresent()) {
            return;
        }
        Text hint = Text.of("cli.check.wallet.hint", String.join(", ", studio.wallets().ids()));
        for (Problem problem : mini.problems()) {
            if (problem instanceof Problem.SettingWrong wrong && "wallet".equals(wrong.name())) {
                throw new UserError(Text.of("cli.check.wallet.type", wrong.place().toString()), hint);
            }
        }
        throw new UserError(Text.of("cli.check.wallet", folder.toString()), hint);
    }

    private static String walletName(Studio studio, MiniApp app) {
        return app.wallet().flatMap(studio.wallets()::find).map(Contract::name)
                .orElseGet(() -> Text.of("cli.check.noWallet").toString());
    }
}
