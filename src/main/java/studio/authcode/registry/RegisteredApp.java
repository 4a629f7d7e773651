package studio.authcode.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.databind.node.ObjectNode;

/// An app as the wallet's console knows it; wallet and id together are its key.
///
/// @param wallet the wallet's id
/// @param id the app's id, exactly as the console shows it
/// @param name the app's name, or empty
/// @param company the developer's company, or empty
/// @param state where the app stands in the console
/// @param scopes the scopes that it may ask for; empty when every scope of its wallet
/// @param permissions the permissions that the console has granted
/// @param fields the profile fields that the console has approved; empty when all that its scopes reveal
/// @param testers who may use it while it is a draft
/// @param environments its credentials by environment; empty when it exists in every one
/// @param json the entry as the file has it, with the fields that this program does not know
public record RegisteredApp(
        String wallet,
        String id,
        String name,
        String company,
        State state,
        Optional<List<String>> scopes,
        List<String> permissions,
        Optional<List<String>> fields,
        List<String> testers,
        Map<String, Credentials> environments,
        ObjectNode json) {

    /// Reads an app from an entry such as the registry file has it.
    ///
    /// @throws UserError if the entry is wrong; it says which member
    public static RegisteredApp of(ObjectNode entry) {
        return EntryReader.read(entry, reason -> new UserError(Text.of("registry.entry.alone", reason)));
    }

    /// Returns a published app of which nothing else is known.
    public static RegisteredApp published(String wallet, String id) {
        return of(Json.object().put("wallet", wallet).put("id", id));
    }

    /// Where an app stands in the console.
    public enum State {
        DRAFT, PUBLISHED, UNPUBLISHED, SUSPENDED, TERMINATED;

        /// Returns the state as the registry file writes it.
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What an app shows to the wallet's server in one environment.
    ///
    /// @param clientId the public half, or empty
    /// @param clientSecret the secret half, or empty
    public record Credentials(String clientId, String clientSecret) {
    }

    /// Returns whether this app exists in an environment.
    public boolean in(String environment) {
        return environments.isEmpty() || environments.containsKey(environment);
    }

    /// Returns whether a call in an environment gets past the wallet's door.
    public boolean activeIn(String environment) {
        return in(environment) && (state == State.DRAFT || state == State.PUBLISHED);
    }

    /// Returns its client keys and secrets over all environments, which people paste where the id belongs.
    public Set<String> credentials() {
        return environments.values().stream().flatMap(each -> Stream.of(each.clientId(), each.clientSecret()))
                .filter(text -> !text.isBlank()).collect(Collectors.toSet());
    }

    /// Returns whether this app may ask for a scope, as far as the console says.
    public boolean mayAsk(String scope) {
        return scopes.isEmpty() || scopes.get().contains(scope);
    }

    /// Returns whether the console lets this app see a profile field; `nick_name` and `nickname` are the same field.
    public boolean maySee(String field) {
        return fields.isEmpty() || fields.get().stream().map(RegisteredApp::plain).anyMatch(plain(field)::equals);
    }

    private static String plain(String field) {
        return field.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /// Returns whether this is the app of that wallet and id.
    public boolean is(String otherWallet, String otherId) {
        return wallet.equals(otherWallet) && id.equals(otherId);
    }
}
