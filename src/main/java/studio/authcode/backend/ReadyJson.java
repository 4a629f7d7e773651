package studio.authcode.backend;

import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.Pem;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a program needs to know of a running server: a public interface.
public final class ReadyJson {

    private ReadyJson() {
    }

    /// Returns the line that says the server is ready, with everything that is secret in it.
    public static ObjectNode of(Backend backend) {
        ObjectNode json = Json.object().put("event", "ready");
        json.putObject("admin").put("url", backend.adminUrl()).put("token", backend.adminToken());
        ObjectNode wallets = json.putObject("wallets");
        backend.addresses().forEach((wallet, addresses) -> {
            ObjectNode named = wallets.putObject(wallet);
            addresses.forEach(named::put);
        });
        ArrayNode apps = json.putArray("apps");
        backend.credentials().all().forEach(each -> apps.add(app(each)));
        return json;
    }

    private static ObjectNode app(AppCredentials each) {
        ObjectNode app = Json.object().put("wallet", each.merchant().wallet()).put("id", each.merchant().app())
                .put("environment", each.merchant().environment()).put("clientId", each.clientId());
        if (!each.clientSecret().isEmpty()) {
            app.put("clientSecret", each.clientSecret());
        }
        each.keys().ifPresent(keys -> {
            keys.merchantPrivate().ifPresent(key -> app.put("merchantPrivateKey", Pem.write(key)));
            app.put("merchantPublicKey", Pem.write(keys.merchantPublic()));
            app.put("walletPublicKey", Pem.write(keys.wallet().getPublic()));
        });
        return app;
    }
}
