package studio.authcode.desktop.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.IdVerdict;
import studio.authcode.project.IdSource;
import studio.authcode.project.MiniApp;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;

/// Reads projects and judges them against the registered apps; everything here may take a while.
public final class Projects {

    private final Checkup checkup;
    private final AppRegistry registry;

    /// Takes the services.
    public Projects(Checkup checkup, AppRegistry registry) {
        this.checkup = checkup;
        this.registry = registry;
    }

    /// Reads and judges a project.
    ///
    /// @param folder its folder, or its `package.json`
    /// @param wallet the wallet, if the person says so
    /// @param app the app id, if the person says so
    /// @throws UserError if it is no project, or the registered apps cannot be read
    Opened read(Path folder, Optional<String> wallet, Optional<String> app, String environment) {
        MiniApp read = checkup.read(folder, wallet, app);
        Optional<Path> brought = read.registry();
        return new Opened(read, checkup.against(registry(brought)).diagnose(read, checkup.index(read),
                Circumstances.in(environment)),
                read.wallet().map(each -> choices(each, brought)).orElse(List.of()), brought);
    }

    /// Returns the registered apps of a wallet.
    ///
    /// @param brought the registry file that the project brings along
    List<RegisteredApp> choices(String wallet, Optional<Path> brought) {
        return registry(brought).apps().stream().filter(app -> app.wallet().equals(wallet)).toList();
    }

    private AppRegistry registry(Optional<Path> brought) {
        return brought.map(registry::beside).orElse(registry);
    }

    /// Writes another id where the project's id stands, and changes nothing else in that file.
    ///
    /// @throws UserError if the file has changed since it was read, or cannot be written
    void replaceId(Opened opened, String fresh) {
        IdVerdict verdict = opened.diagnosis().verdict();
        IdSource source = verdict.source().orElseThrow();
        try {
            new IdEdit(opened.app().folder().resolve(source.file())).replace(
                    source.place(), verdict.id().orElseThrow(), fresh);
        } catch (IOException e) {
            throw new UserError(Text.of("desktop.edit", source.file(), String.valueOf(e.getMessage())));
        }
    }

    /// Registers the project's id as a draft.
    ///
    /// @throws UserError if the registered apps cannot be written
    void register(Opened opened) {
        registry(opened.brought()).add(RegisteredApp.of(Json.object()
                .put("wallet", opened.app().wallet().orElseThrow())
                .put("id", opened.diagnosis().verdict().id().orElseThrow())
                .put("name", opened.app().name())
                .put("state", RegisteredApp.State.DRAFT.json())));
    }
}
