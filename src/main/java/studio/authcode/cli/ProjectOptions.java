package studio.authcode.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.Judged;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.SourceIndex;

/// The options that say how a project is judged.
final class ProjectOptions {

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

    /// Refuses options that name nothing.
    ///
    /// @throws UserError naming the option
    void validate(Studio studio) {
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

    Optional<String> wallet() {
        return Optional.ofNullable(wallet);
    }

    Optional<String> app() {
        return Optional.ofNullable(app);
    }

    Optional<String> persona() {
        return Optional.ofNullable(persona);
    }

    String environment() {
        return environment.name();
    }

    Map<String, String> rules() {
        return rules;
    }

    /// Reads a project.
    ///
    /// @throws UserError if it is no mini-app
    MiniApp read(Studio studio, ProjectFiles files) {
        return MiniAppReader.read(files, studio.checkup().rules(), Optional.ofNullable(wallet),
                Optional.ofNullable(app));
    }

    /// Diagnoses a project against the registry of the command, else the project's own, else the user's.
    ///
    /// @param ownRegistry whether the project may bring its own registry along
    Judged judge(Studio studio, MiniApp mini, boolean ownRegistry) {
        return judge(studio, mini, studio.checkup().index(mini), ownRegistry);
    }

    /// Diagnoses a project whose code has been read.
    Judged judge(Studio studio, MiniApp mini, SourceIndex sources, boolean ownRegistry) {
        Checkup checkup = studio.checkup();
        mini.wallet().flatMap(studio.wallets()::find).ifPresent(contract -> contract.rules(rules));
        Checkup against = (ownRegistry ? mini.registry() : Optional.<Path>empty())
                .map(file -> studio.checkup(studio.registry().beside(file))).orElse(checkup);
        return new Judged(mini, sources, against.diagnose(mini, sources,
                new Circumstances(environment.name(), Optional.ofNullable(persona), rules)));
    }
}
