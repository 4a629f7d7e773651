package studio.authcode.diagnosis;

import java.util.List;
import java.util.Optional;

/// The registered apps, as far as a diagnosis needs to know them.
@FunctionalInterface
public interface KnownApps {

    /// Returns every registered app of every wallet.
    List<KnownApp> all();

    /// Returns the registered app with exactly this id.
    default Optional<KnownApp> find(String wallet, String id) {
        return all().stream().filter(app -> app.wallet().equals(wallet) && app.id().equals(id)).findFirst();
    }
}
