package studio.authcode.desktop.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.diagnosis.IdVerdict;
import studio.authcode.diagnosis.KnownApp;
import studio.authcode.diagnosis.Subject;
import studio.authcode.project.IdSource;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.WalletRules;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Wallets;

/// Reads projects and judges them against the registered apps; everything here may take a while.
public final class Projects {

    private final Wallets wallets;
    private final AppRegistry registry;
    private final Doctor doctor;

    /// Takes the services.
    public Projects(Wallets wallets, AppRegistry registry) {
        this.wallets = wallets;
        this.registry = registry;
        this.doctor = Doctor.ofIdentity();
    }

    /// Reads and judges a project.
    ///
    /// @param folder its folder, or its `package.json`
    /// @param wallet the wallet, if the person says so
    /// @param app the app id, if the person says so
    /// @throws UserError if it is no project, or the registered apps cannot be read
    Opened read(Path folder, Optional<String> wallet, Optional<String> app, String environment) {
        List<WalletRules> rules = wallets.all().stream()
                .map(contract -> new WalletRules(contract.id(), contract.name(), contract.project())).toList();
        List<RegisteredApp> apps = registry.apps();
        List<KnownApp> known = apps.stream().map(Projects::known).toList();
        MiniApp read = MiniAppReader.read(folder, rules, wallet, app);
        Diagnosis diagnosis = doctor.diagnose(new Subject(read, rules, () -> known, environment, Optional.empty()));
        Optional<String> id = diagnosis.verdict().id();
        return new Opened(read, diagnosis,
                apps.stream().filter(each -> each.is(read.wallet().orElse(""), id.orElse(""))).findFirst(),
                apps.stream().filter(each -> each.wallet().equals(read.wallet().orElse(""))).toList());
    }

    /// Returns the registered apps of a wallet.
    List<RegisteredApp> choices(String wallet) {
        return registry.apps().stream().filter(app -> app.wallet().equals(wallet)).toList();
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
        registry.add(RegisteredApp.of(Json.object()
                .put("wallet", opened.app().wallet().orElseThrow())
                .put("id", opened.diagnosis().verdict().id().orElseThrow())
                .put("name", opened.app().name())
                .put("state", RegisteredApp.State.DRAFT.json())));
    }

    private static KnownApp known(RegisteredApp app) {
        return new KnownApp(app.wallet(), app.id(), filled(app.name()), filled(app.company()),
                KnownApp.State.valueOf(app.state().name()), app.environments().keySet(), credentials(app),
                new HashSet<>(app.testers()));
    }

    private static Set<String> credentials(RegisteredApp app) {
        return app.environments().values().stream()
                .flatMap(each -> Stream.of(each.clientId(), each.clientSecret()))
                .filter(Predicate.not(String::isBlank)).collect(Collectors.toSet());
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(Predicate.not(String::isBlank));
    }
}
