package studio.authcode.desktop.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Checked;
import studio.authcode.diagnosis.Checkup;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.project.Changes;
import studio.authcode.project.MiniApp;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.source.SourceIndex;

/// Reads projects and judges them against the registered apps; everything here may take a while.
public final class Projects {

    private final Checkup checkup;
    private final AppRegistry registry;
    private volatile Code code = new Code(Path.of(""), Optional.empty(), SourceIndex.none());

    /// What was found in a project's code last.
    private record Code(Path folder, Optional<String> wallet, SourceIndex sources) {
    }

    /// Takes the services.
    public Projects(Checkup checkup, AppRegistry registry) {
        this.checkup = checkup;
        this.registry = registry;
    }

    /// Reads and judges a project; of its code what was known before, until it is read, too.
    ///
    /// @param folder its folder, or its `package.json`
    /// @param wallet the wallet, if the person says so
    /// @param app the app id, if the person says so
    /// @throws studio.authcode.base.UserError if it is no project, or the registered apps cannot be read
    Opened read(Path folder, Optional<String> wallet, Optional<String> app, String environment) {
        MiniApp read = checkup.read(folder, wallet, app);
        Code before = code;
        SourceIndex sources = before.folder().equals(read.folder()) ? before.sources() : SourceIndex.none();
        return judge(read, sources, environment, false);
    }

    /// Reads of a project's code what has changed since it was last read, and judges the project again.
    ///
    /// @throws studio.authcode.base.UserError if the registered apps cannot be read
    Opened withCode(Opened opened, String environment, Changes changes) {
        MiniApp app = opened.app();
        Code before = code;
        boolean known = before.folder().equals(app.folder()) && before.wallet().equals(app.wallet());
        SourceIndex sources = !known || changes.unknown() ? checkup.index(app)
                : changes.isEmpty() ? before.sources() : before.sources().updated(app, changes.files());
        code = new Code(app.folder(), app.wallet(), sources);
        return judge(app, sources, environment, true);
    }

    private Opened judge(MiniApp app, SourceIndex sources, String environment, boolean whole) {
        Optional<Path> brought = app.registry();
        Diagnosis diagnosis = checkup.against(registry(brought))
                .diagnose(app, sources, Circumstances.in(environment));
        return new Opened(new Checked(app, diagnosis, sources, whole),
                app.wallet().map(each -> choices(each, brought)).orElse(List.of()), brought);
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

    /// Registers the project's id as a draft.
    ///
    /// @throws studio.authcode.base.UserError if the registered apps cannot be written
    void register(Opened opened) {
        registry(opened.brought()).add(RegisteredApp.of(Json.object()
                .put("wallet", opened.app().wallet().orElseThrow())
                .put("id", opened.diagnosis().verdict().id().orElseThrow())
                .put("name", opened.app().name())
                .put("state", RegisteredApp.State.DRAFT.json())));
    }
}
