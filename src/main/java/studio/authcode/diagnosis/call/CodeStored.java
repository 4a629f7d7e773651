package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.remark.Remarks.Leak;

/// `call/code-stored`: an auth code or a wallet's token is kept, or sent where others read it. A token is the wallet's
/// only where the app fetches it from there; most are the merchant's own session.
final class CodeStored implements CallRule {

    private static final Wording SAID = Wording.warning("code-stored");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry("storage", "global", "url"));
    }

    @Override
    public List<Finding> check(Calls calls) {
        boolean fetchesTokens = calls.remarks().flatMap(file -> file.addresses().stream())
                .anyMatch(address -> calls.subject().contract()
                        .filter(contract -> contract.isForServers(address.value())).isPresent());
        List<Leak> named = calls.remarks().flatMap(file -> file.leaks().stream()).toList();
        Stream<Leak> told = named.stream().filter(leak -> fetchesTokens || !leak.what().endsWith("_token"));
        return Stream.concat(told, followed(calls, named))
                .map(leak -> SAID.because(cause(leak), leak.place(), Printable.of(leak.what()))).toList();
    }

    /// What is kept under another name, or by a function that it is handed to.
    private static Stream<Leak> followed(Calls calls, List<Leak> named) {
        Set<Place> known = named.stream().map(Leak::place).collect(Collectors.toSet());
        return calls.sites().stream()
                .flatMap(call -> Calls.allHeard(call).filter(callback -> Calls.isRaw(call, callback)))
                .filter(callback -> callback.role() != Role.FAIL && callback.role() != Role.CATCH)
                .flatMap(callback -> callback.kept().stream())
                .filter(kept -> !known.contains(kept.inside()) && !known.contains(kept.leak().place()))
                .map(Callback.Kept::leak);
    }

    private static String cause(Leak leak) {
        return switch (leak.store()) {
            case STORAGE -> "storage";
            case GLOBAL -> "global";
            case ADDRESS -> "url";
        };
    }
}
