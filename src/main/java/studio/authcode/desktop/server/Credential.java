package studio.authcode.desktop.server;

import java.security.Key;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.Keys;
import studio.authcode.backend.credentials.Pem;

/// One thing among an app's credentials.
///
/// @param id its name in texts
/// @param value what is copied
/// @param secret whether it is shown only when a person asks for it
/// @param bits the length of a key; empty for what is no key
record Credential(String id, String value, boolean secret, Optional<Integer> bits) {

    /// Returns an app's credentials, in order.
    static List<Credential> of(AppCredentials credentials) {
        List<Credential> all = new ArrayList<>();
        all.add(new Credential("clientId", credentials.clientId(), false, Optional.empty()));
        if (!credentials.clientSecret().isEmpty()) {
            all.add(new Credential("clientSecret", credentials.clientSecret(), true, Optional.empty()));
        }
        credentials.keys().ifPresent(keys -> add(keys, all));
        return all;
    }

    private static void add(Keys keys, List<Credential> all) {
        keys.merchantPrivate().ifPresent(key -> all.add(key("merchantPrivateKey", key)));
        all.add(key("merchantPublicKey", keys.merchantPublic()));
        all.add(key("walletPublicKey", keys.wallet().getPublic()));
    }

    private static Credential key(String id, Key key) {
        return new Credential(id, Pem.write(key), key instanceof PrivateKey,
                Optional.of(key instanceof RSAKey rsa ? rsa.getModulus().bitLength() : 0));
    }

    boolean isKey() {
        return bits.isPresent();
    }
}
