package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.remark.Remarks.Leak;

/// `call/code-stored`: an auth code or a wallet's token is kept, or sent where others read it. A token is the wallet's only
/// where the app fetches it from there; most are the merchant's own session.
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
        return calls.remarks().flatMap(file -> file.leaks().stream())
                .filter(leak -> fetchesTokens || !leak.what().endsWith("_token"))
                .map(leak -> SAID.because(cause(leak), leak.place(), Printable.of(leak.what()))).toList();
    }

    private static String cause(Leak leak) {
        return switch (leak.store()) {
            case STORAGE -> "storage";
            case GLOBAL -> "global";
            case ADDRESS -> "url";
        };
    }
}
