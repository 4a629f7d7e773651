package studio.authcode.backend.credentials;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Text;
import studio.authcode.journal.Records;
import studio.authcode.registry.RegisteredApp;
import tools.jackson.databind.JsonNode;

/// The credentials of every registered app: the registry's own where it has them, else generated ones.
public final class CredentialBook {

    private static final List<String> ENVIRONMENTS = List.of("production", "sandbox");

    private final Supplier<List<RegisteredApp>> apps;
    private final Map<String, CredentialForm> forms;
    private final StoredCredentials stored;
    private final Consumer<Text> warnings;
    private volatile Page page = new Page(List.of(), List.of(), new Secrets(List.of()));

    /// Takes what the credentials are made from.
    ///
    /// @param apps the registered apps as they are now; the same list for as long as nothing changed
    /// @param forms how each wallet's credentials look
    /// @param warnings hears of credentials that are not used because they look real
    public CredentialBook(
            Supplier<List<RegisteredApp>> apps, Map<String, CredentialForm> forms, Records records,
            RandomGenerator random, Consumer<Text> warnings) {
        this.apps = apps;
        this.forms = forms;
        this.stored = new StoredCredentials(records, random);
        this.warnings = warnings;
    }

    private record Page(List<RegisteredApp> apps, List<AppCredentials> credentials, Secrets secrets) {
    }

    /// Returns the credentials of every app in every environment in which it exists, in the registry's order.
    public List<AppCredentials> all() {
        List<RegisteredApp> now = apps.get();
        Page known = page;
        return known.apps() == now ? known.credentials() : read(now);
    }

    /// Returns the credentials that have a client id, in the registry's order; apps and environments may share one.
    public List<AppCredentials> candidates(String clientId) {
        return all().stream().filter(each -> each.clientId().equals(clientId)).toList();
    }

    /// Returns the credentials of an app.
    public Optional<AppCredentials> of(Merchant merchant) {
        return all().stream().filter(each -> each.merchant().equals(merchant)).findFirst();
    }

    /// Returns the registered app that credentials belong to.
    public Optional<RegisteredApp> app(Merchant merchant) {
        return apps.get().stream().filter(app -> app.is(merchant.wallet(), merchant.app())).findFirst();
    }

    /// Returns a text with every client secret in it shortened, also those that were refused.
    public String hidden(String text) {
        return page.secrets().hidden(text);
    }

    /// Gives an app new credentials; those that stand in the registry stay.
    public void rotate(Merchant merchant) {
        stored.rotate(merchant);
        page = new Page(List.of(), List.of(), page.secrets());
    }

    private synchronized List<AppCredentials> read(List<RegisteredApp> now) {
        if (page.apps() != now) {
            // Making keys takes its time, and each app's are its own.
            List<AppCredentials> all = now.parallelStream().filter(app -> forms.containsKey(app.wallet()))
                    .flatMap(app -> ENVIRONMENTS.stream().filter(app::in).map(where -> credentials(app, where)))
                    .toList();
            page = new Page(now, all, secrets(now, all));
        }
        return page.credentials();
    }

    /// Those that were refused are secret more than any.
    private static Secrets secrets(List<RegisteredApp> apps, List<AppCredentials> credentials) {
        return new Secrets(Stream.concat(credentials.stream().map(AppCredentials::clientSecret), apps.stream()
                .flatMap(app -> app.environments().values().stream())
                .map(RegisteredApp.Credentials::clientSecret)).toList());
    }

    private AppCredentials credentials(RegisteredApp app, String environment) {
        AppCredentials generated =
                stored.of(new Merchant(app.wallet(), app.id(), environment), forms.get(app.wallet()));
        RegisteredApp.Credentials own = app.environments().get(environment);
        if (own == null) {
            return generated;
        }
        boolean real = RealSecret.is(own.clientSecret(), environment);
        if (real) {
            warnings.accept(Text.of("backend.realSecret", app.id(), environment));
        }
        String secret = own.clientSecret().isEmpty() || real ? generated.clientSecret() : own.clientSecret();
        return new AppCredentials(generated.merchant(),
                own.clientId().isEmpty() ? generated.clientId() : own.clientId(), secret,
                generated.keys().map(keys -> keys(app, environment, keys)),
                own.clientSecret().isEmpty() || real);
    }

    /// The registry may hold the merchant's own key, as a wallet's console does; it is told in `merchantPublicKey`.
    private Keys keys(RegisteredApp app, String environment, Keys generated) {
        JsonNode own = app.json().path("environments").path(environment);
        try {
            if (own.path("merchantPrivateKey").isString()) {
                PrivateKey key = Pem.privateKey(own.path("merchantPrivateKey").stringValue());
                return new Keys(Optional.of(key), Pem.publicHalf(key), generated.wallet());
            }
            if (own.path("merchantPublicKey").isString()) {
                return new Keys(Optional.empty(), Pem.publicKey(own.path("merchantPublicKey").stringValue()),
                        generated.wallet());
            }
        } catch (GeneralSecurityException _) {
            warnings.accept(Text.of("backend.badKey", app.id(), environment));
        }
        return generated;
    }
}
