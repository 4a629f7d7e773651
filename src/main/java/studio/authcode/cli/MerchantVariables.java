package studio.authcode.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import studio.authcode.backend.credentials.AppCredentials;

/// What a merchant's server finds in its environment: a public interface.
final class MerchantVariables {

    private static final String PREFIX = "AUTHCODE_";
    private static final String BASE = "baseUrl";

    private MerchantVariables() {
    }

    /// Returns the variables.
    ///
    /// @param addresses the wallet's, by their names in the public interface; never empty
    /// @param keys the files with keys, by how their names end
    /// @param port where the merchant's server is to listen
    static Map<String, String> of(
            AppCredentials app, Map<String, String> addresses, Map<String, Path> keys, int port) {
        Map<String, String> all = new LinkedHashMap<>();
        addresses.forEach((name, address) -> all.put(PREFIX + snake(name), address));
        all.put(PREFIX + "BASE_URL", address(addresses, app.merchant().environment()));
        all.put(PREFIX + "WALLET", app.merchant().wallet());
        all.put(PREFIX + "APP", app.merchant().app());
        all.put(PREFIX + "ENVIRONMENT", app.merchant().environment());
        all.put(PREFIX + "CLIENT_ID", app.clientId());
        if (!app.clientSecret().isEmpty()) {
            all.put(PREFIX + "CLIENT_SECRET", app.clientSecret());
        }
        keys.forEach((kind, file) ->
                all.put(PREFIX + kind.toUpperCase(Locale.ROOT).replace('-', '_') + "_KEY_FILE", file.toString()));
        all.put(PREFIX + "MERCHANT_PORT", String.valueOf(port));
        // Where many frameworks look by themselves.
        all.put("PORT", String.valueOf(port));
        return all;
    }

    /// An environment may have an address of its own, such as `sandboxBaseUrl` beside `baseUrl`.
    private static String address(Map<String, String> addresses, String environment) {
        String name = addresses.containsKey(BASE) ? BASE : addresses.keySet().iterator().next();
        String own = environment + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return addresses.getOrDefault(own, addresses.get(name));
    }

    /// Turns `sandboxBaseUrl` into `SANDBOX_BASE_URL`.
    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
