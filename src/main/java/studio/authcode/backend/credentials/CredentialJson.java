package studio.authcode.backend.credentials;

import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// An app's credentials as the public interface has them.
public final class CredentialJson {

    private static final int SHOWN = 8;

    private CredentialJson() {
    }

    /// Returns the credentials.
    ///
    /// @param reveal whether secrets are in it, whole; else they are shortened, and private keys left out
    public static ObjectNode of(AppCredentials each, boolean reveal) {
        ObjectNode app = Json.object().put("wallet", each.merchant().wallet()).put("id", each.merchant().app())
                .put("environment", each.merchant().environment()).put("clientId", each.clientId());
        if (!each.clientSecret().isEmpty()) {
            app.put("clientSecret", shown(each.clientSecret(), reveal));
        }
        each.keys().ifPresent(keys -> {
            keys.merchantPrivate().filter(_ -> reveal)
                    .ifPresent(key -> app.put("merchantPrivateKey", Pem.write(key)));
            app.put("merchantPublicKey", Pem.write(keys.merchantPublic()));
            app.put("walletPublicKey", Pem.write(keys.wallet().getPublic()));
        });
        return app;
    }

    /// Returns a secret as it is shown.
    public static String shown(String secret, boolean reveal) {
        return reveal || secret.length() <= SHOWN ? secret : secret.substring(0, SHOWN) + "…";
    }
}
