package studio.authcode.diagnosis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.WalletRules;
import studio.authcode.registry.AppRegistry;
import studio.authcode.source.SourceIndex;
import studio.authcode.wallet.Wallets;

/// Reads mini-apps and diagnoses them against the wallets and the registered apps.
public final class Checkup {

    private final Wallets wallets;
    private final AppRegistry registry;
    private final Doctor doctor;

    /// Takes what projects are judged by.
    public Checkup(Wallets wallets, AppRegistry registry, Doctor doctor) {
        this.wallets = wallets;
        this.registry = registry;
        this.doctor = doctor;
    }

    /// Returns how every wallet's projects look on disk.
    public List<WalletRules> rules() {
        return wallets.all().stream()
                .map(contract -> new WalletRules(contract.id(), contract.name(), contract.project())).toList();
    }

    /// Reads a project.
    ///
    /// @param wallet the wallet, if the person says so
    /// @param app the app id, if the person says so
    /// @throws studio.authcode.base.UserError if it is no mini-app, or the wallet is not known
    public MiniApp read(Path dirOrManifest, Optional<String> wallet, Optional<String> app) {
        return MiniAppReader.read(dirOrManifest, rules(), wallet, app);
    }

    /// Returns the same checkup against other registered apps.
    public Checkup against(AppRegistry other) {
        return new Checkup(wallets, other, doctor);
    }

    /// Diagnoses a project as it was read.
    ///
    /// @param sources what is known about its code
    /// @throws studio.authcode.base.UserError if the registry cannot be read
    public Diagnosis diagnose(MiniApp app, SourceIndex sources, Circumstances circumstances) {
        return doctor.diagnose(new Subject(app, rules(), registry.apps(), app.wallet().flatMap(wallets::find),
                sources, circumstances));
    }

    /// Returns what the catalogue says of every rule that is applied.
    public List<RuleEntry> catalogue() {
        return doctor.catalogue();
    }

    /// Reads the code of a project.
    public SourceIndex index(MiniApp app) {
        return SourceIndex.of(app);
    }
}
