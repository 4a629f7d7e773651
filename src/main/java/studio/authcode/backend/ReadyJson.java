package studio.authcode.backend;

import studio.authcode.backend.credentials.CredentialJson;
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
        backend.credentials().all().forEach(each -> apps.add(CredentialJson.of(each, true)));
        return json;
    }
}
