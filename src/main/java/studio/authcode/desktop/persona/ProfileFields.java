package studio.authcode.desktop.persona;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.Wallets;

/// The profile fields that the scopes of all wallets reveal, and which wallets they are.
///
/// @param wallets the names of the wallets that know a field, by field
record ProfileFields(Map<String, Set<String>> wallets) {

    static ProfileFields of(Wallets wallets) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        for (Contract contract : wallets.all()) {
            for (Scope scope : contract.scopes()) {
                scope.fields().forEach(field ->
                        fields.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(contract.name()));
            }
        }
        return new ProfileFields(fields);
    }

    /// Returns every known field, and after them those that a user has beside them.
    List<String> with(Set<String> own) {
        Set<String> names = new LinkedHashSet<>(wallets.keySet());
        names.addAll(own);
        return List.copyOf(names);
    }

    /// Returns the wallets that know a field, or an empty text.
    String knownTo(String field) {
        return String.join(", ", wallets.getOrDefault(field, Set.of()));
    }
}
