package studio.authcode.consent;

import java.util.Optional;
import java.util.Set;

/// What users have allowed before, where the person has asked for that to be remembered.
public interface Grants {

    /// The scope name under which a sign-in that asks for no scopes is remembered.
    String BASIC_SIGN_IN = "";

    /// Returns the scopes that this user has allowed this app before; empty when nothing is remembered.
    Set<String> granted(Holder holder);

    /// Adds scopes to what this user has allowed this app.
    void remember(Holder holder, Set<String> scopes);

    /// Forgets what the given app and persona were granted; an empty one means every one.
    ///
    /// @return how many grants were forgotten
    int forget(Optional<String> app, Optional<String> persona);

    /// Whose grant it is.
    ///
    /// @param wallet the wallet's id
    /// @param app the app's id
    /// @param persona the simulated user's id
    record Holder(String wallet, String app, String persona) {
    }

    /// Returns grants that are never remembered.
    static Grants none() {
        return new NoGrants();
    }
}
