package studio.authcode.backend.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Scope;

/// What a user's consent reveals: the fields of the granted scopes, as far as the console approved them for the app and
/// the user ever filled them in.
///
/// @param fields the persona's fields, by name
public record Profile(Map<String, String> fields) {

    /// Returns what a code's consent reveals.
    public static Profile of(Services services, KnownCode code) {
        Map<String, String> known = services.personas().apply(code.persona()).fields();
        Optional<Contract> contract = services.wallets().find(code.merchant().wallet());
        Optional<RegisteredApp> app = services.credentials().app(code.merchant());
        Map<String, String> fields = new LinkedHashMap<>();
        for (String granted : code.scopes()) {
            contract.flatMap(each -> each.scope(granted)).map(Scope::fields).stream().flatMap(each -> each.stream())
                    .filter(field -> known.containsKey(field))
                    .filter(field -> app.map(each -> each.maySee(field)).orElse(true))
                    .forEach(field -> fields.put(field, known.get(field)));
        }
        return new Profile(fields);
    }

    /// Returns a field's value, where it is revealed.
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
