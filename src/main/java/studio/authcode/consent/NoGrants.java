package studio.authcode.consent;

import java.util.Optional;
import java.util.Set;

/// Remembers nothing, as every wallet does here until the person turns remembering on.
final class NoGrants implements Grants {

    @Override
    public Set<String> granted(Holder holder) {
        return Set.of();
    }

    @Override
    public void remember(Holder holder, Set<String> scopes) {
        // What is not remembered needs no place.
    }

    @Override
    public int forget(Optional<String> app, Optional<String> persona) {
        return 0;
    }
}
