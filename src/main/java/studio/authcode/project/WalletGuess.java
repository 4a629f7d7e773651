package studio.authcode.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.Documents.Broken;
import studio.authcode.project.Documents.Missing;
import studio.authcode.wallet.ProjectRules;

/// Tells which wallet a project is for.
final class WalletGuess {

    private final Documents documents;
    private final Listing listing;
    private final List<WalletRules> wallets;

    WalletGuess(Documents documents, Listing listing, List<WalletRules> wallets) {
        this.documents = documents;
        this.listing = listing;
        this.wallets = wallets;
    }

    /// Takes the given wallet, else the one of `authcode.json`, else the first whose marks the project bears.
    Optional<WalletRules> find(Optional<String> override, ProjectSettings settings, List<Problem> problems) {
        if (override.isPresent()) {
            return Optional.of(named(override.get()).orElseThrow(() -> unknown(override.get())));
        }
        if (settings.wallet().isPresent()) {
            Located<String> name = settings.wallet().get();
            Optional<WalletRules> found = named(name.value());
            if (found.isEmpty()) {
                problems.add(new Problem.WalletUnknown(name.place(), name.value(), ids()));
            }
            return found;
        }
        Optional<WalletRules> found = wallets.stream()
                .filter(wallet -> wallet.rules().rank() >= 0)
                .sorted(Comparator.comparingInt(wallet -> wallet.rules().rank()))
                .filter(wallet -> bears(wallet.rules()))
                .findFirst();
        if (found.isEmpty() && !(documents.get(Manifest.FILE) instanceof Broken)) {
            problems.add(new Problem.WalletUntold(place()));
        }
        return found;
    }

    private Place place() {
        return Place.of(documents.get(Manifest.FILE) instanceof Missing
                ? listing.files().stream().filter(WalletGuess::isAppJson).findFirst().orElse(AppJson.FILE)
                : Manifest.FILE);
    }

    private static boolean isAppJson(String file) {
        return file.equals(AppJson.FILE) || file.endsWith("/" + AppJson.FILE);
    }

    private Optional<WalletRules> named(String id) {
        return wallets.stream().filter(wallet -> wallet.wallet().equals(id)).findFirst();
    }

    private List<String> ids() {
        return wallets.stream().map(WalletRules::wallet).toList();
    }

    private UserError unknown(String id) {
        return new UserError(Text.of("project.wallet-unknown", Printable.of(id)),
                Text.of("project.wallet-unknown.hint", String.join(", ", ids())));
    }

    private boolean bears(ProjectRules rules) {
        return rules.manifestKeys().stream().anyMatch(key -> documents.hasKey(Manifest.FILE, key))
                || rules.templates().stream().limit(1).anyMatch(this::hasTemplate)
                || rules.tellingFiles().stream().anyMatch(documents.files()::isFile);
    }

    private boolean hasTemplate(String suffix) {
        return listing.files().stream().anyMatch(file -> file.endsWith("." + suffix));
    }
}
