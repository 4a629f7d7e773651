package studio.authcode.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Grants;
import studio.authcode.persona.Persona;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.runtime.ProjectFile;
import studio.authcode.runtime.ProjectNetwork;
import studio.authcode.runtime.RunSetup;
import studio.authcode.wallet.Contract;
import tools.jackson.databind.node.MissingNode;

/// The circumstances in which a mini-app's code is run.
final class RunOptions {

    /// What an app is called that nobody has given an id.
    private static final String NOBODY = "unassociated";

    @Mixin
    private ProjectOptions project;

    @Option(names = "--allow-host", paramLabel = "HOST", description = {
        "Lets my.request reach a host; this machine may always be reached."})
    private List<String> hosts = new ArrayList<>();

    /// Reads a project.
    ///
    /// @throws UserError if it is no mini-app, or an option names nothing
    MiniApp read(Studio studio, ProjectFiles files) {
        project.validate(studio);
        return project.read(studio, files);
    }

    /// Returns the registry in which a project is looked up.
    ///
    /// @param ownRegistry whether the project may bring its own along
    AppRegistry registry(Studio studio, MiniApp app, boolean ownRegistry) {
        return (ownRegistry ? app.registry() : Optional.<Path>empty())
                .map(studio.registry()::beside).orElse(studio.registry());
    }

    /// Returns the circumstances for a project.
    ///
    /// @throws UserError where the wallet cannot be told
    RunSetup setup(Studio studio, MiniApp app, AppRegistry registry, Surroundings around) {
        Contract contract = studio.wallets().get(app.wallet().orElseThrow(() -> noWallet(studio, app)));
        Map<String, String> switches = new LinkedHashMap<>();
        app.settings().rules().forEach((name, value) -> switches.put(name, value.value()));
        switches.putAll(project.rules());
        contract.rules(switches);
        String id = app.id().text().orElse(NOBODY);
        Optional<RegisteredApp> registered = app.id().text().isPresent() ? registry.find(contract.id(), id)
                : Optional.of(RegisteredApp.published(contract.id(), id));
        if (app.id().text().isEmpty()) {
            around.err().println(Text.of("cli.run.noId", contract.name()));
        }
        return new RunSetup(app, contract, Map.copyOf(switches), id, registered, project.environment(),
                persona(studio), Optional.empty(), Optional.empty(),
                ProjectNetwork.of(new ProjectFile().read(app), hosts()), around.clock().instant());
    }

    /// Returns the circumstances for code without a project.
    ///
    /// @param empty stands for the project
    RunSetup setup(Studio studio, MiniApp empty, Surroundings around) {
        project.validate(studio);
        String wallet = project.wallet().orElseThrow(() -> new UserError(Text.of("cli.run.scriptWallet"),
                Text.of("cli.check.wallet.hint", String.join(", ", studio.wallets().ids()))));
        Contract contract = studio.wallets().get(wallet);
        contract.rules(project.rules());
        String id = project.app().orElse(NOBODY);
        Optional<RegisteredApp> registered = project.app().isPresent() ? studio.registry().find(wallet, id)
                : Optional.of(RegisteredApp.published(wallet, id));
        return new RunSetup(empty, contract, project.rules(), id, registered, project.environment(), persona(studio),
                Optional.empty(), Optional.empty(), ProjectNetwork.of(MissingNode.getInstance(), hosts()),
                around.clock().instant());
    }

    private Set<String> hosts() {
        return new LinkedHashSet<>(hosts);
    }

    private Persona persona(Studio studio) {
        return project.persona().map(studio.personas()::get).orElseGet(studio.personas()::preset);
    }

    /// Returns what a user allowed before.
    static Set<String> remembered(Studio studio, RunSetup setup) {
        return studio.journal().grants().granted(
                new Grants.Holder(setup.contract().id(), setup.id(), setup.persona().id()));
    }

    private static UserError noWallet(Studio studio, MiniApp app) {
        return new UserError(Text.of("cli.check.wallet", app.folder().toString()),
                Text.of("cli.check.wallet.hint", String.join(", ", studio.wallets().ids())));
    }
}
