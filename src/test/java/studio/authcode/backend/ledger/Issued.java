package studio.authcode.backend.ledger;

import java.time.Instant;
import java.util.List;
import studio.authcode.journal.IssuedCode;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalEntry;

/// Issues auth codes for tests, as a call would.
final class Issued {

    private Issued() {
    }

    static void issue(Journal journal, String code, Merchant merchant, String persona, Instant now, Instant expires) {
        JournalEntry entry = new JournalEntry("flow-" + code, now, merchant.wallet(), merchant.app(), persona, null,
                "call", "", "allow", "success", null, 1, "{}");
        journal.append(entry, new IssuedCode(code, "flow-" + code, merchant.wallet(), merchant.app(),
                merchant.environment(), persona, List.of("user_profile", "offline"), now, expires)).join();
    }
}
