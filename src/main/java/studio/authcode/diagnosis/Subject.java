package studio.authcode.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;
import studio.authcode.project.IdSource;
import studio.authcode.project.MiniApp;
import studio.authcode.project.WalletRules;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.source.SourceIndex;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Rules;

/// What is diagnosed, and against what.
///
/// @param app the project as it was read
/// @param wallets every wallet that is known
/// @param known the registered apps
/// @param contract the contract of the project's wallet
/// @param sources what is known about the project's code
/// @param circumstances under what circumstances
public record Subject(MiniApp app, List<WalletRules> wallets, List<RegisteredApp> known, Optional<Contract> contract,
        SourceIndex sources, Circumstances circumstances) {

    String environment() {
        return circumstances.environment();
    }

    /// The simulated user's name in an app's list of testers, where one is chosen.
    Optional<String> tester() {
        return circumstances.persona();
    }

    Optional<WalletRules> wallet() {
        return app.wallet().flatMap(this::named);
    }

    /// Returns a wallet's name for people, or its id where nothing more is known.
    public String walletName(String id) {
        return named(id).map(WalletRules::name).orElse(id);
    }

    private Optional<WalletRules> named(String id) {
        return wallets.stream().filter(wallet -> wallet.wallet().equals(id)).findFirst();
    }

    /// Returns the registered app that the project is.
    public Optional<RegisteredApp> registered() {
        return app.wallet().flatMap(wallet -> app.id().text().flatMap(id ->
                known.stream().filter(each -> each.is(wallet, id)).findFirst()));
    }

    /// Tells whether the wallet keeps the id in the project.
    boolean keepsId() {
        return wallet().flatMap(each -> each.rules().appId()).isPresent();
    }

    /// Returns the wallet's rules with the switches that hold here; empty where the wallet has no contract, or the
    /// project sets a switch that does not exist.
    public Optional<Rules> rules() {
        Map<String, String> settings = new HashMap<>();
        app.settings().rules().forEach((name, value) -> settings.put(name, value.value()));
        settings.putAll(circumstances.switches());
        try {
            return contract.map(each -> each.rules(settings));
        } catch (UserError _) {
            return Optional.empty();
        }
    }

    /// Where the id stands, else the file that stands for the project.
    Place idPlace() {
        return app.id().where().map(IdSource::place).orElse(app.face());
    }
}
