package studio.authcode.diagnosis;

import java.util.Optional;
import java.util.Set;

/// One registered app.
///
/// @param environments where it exists; empty means everywhere
/// @param credentials its client keys and secrets, which people paste where the id belongs
/// @param testers who may use it before it is published; empty means everyone
public record KnownApp(
        String wallet,
        String id,
        Optional<String> name,
        Optional<String> company,
        State state,
        Set<String> environments,
        Set<String> credentials,
        Set<String> testers) {

    /// What the wallet's console says about an app.
    public enum State { DRAFT, PUBLISHED, UNPUBLISHED, SUSPENDED, TERMINATED }

    /// Returns a published app of which nothing else is known.
    public static KnownApp published(String wallet, String id) {
        return new KnownApp(wallet, id, Optional.empty(), Optional.empty(), State.PUBLISHED, Set.of(), Set.of(),
                Set.of());
    }

    /// Tells whether it exists in an environment.
    public boolean isIn(String environment) {
        return environments.isEmpty() || environments.contains(environment);
    }

    /// Tells whether a call in this environment gets past the wallet's door.
    public boolean isActive(String environment) {
        return isIn(environment) && (state == State.DRAFT || state == State.PUBLISHED);
    }
}
