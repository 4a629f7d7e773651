package studio.authcode.backend.admin;

import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.fault.FaultBook;
import studio.authcode.backend.http.ServerClock;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.journal.Calls;
import studio.authcode.wallet.Wallets;

/// Does what tests ask for.
public final class AdminDesk {

    private final Wallets wallets;
    private final Calls calls;
    private final ServerClock clock;
    private final Ledger ledger;
    private final FaultBook faults;
    private final ExchangeLog log;

    /// Takes what it works with.
    public AdminDesk(
            Wallets wallets, Calls calls, ServerClock clock, Ledger ledger, FaultBook faults, ExchangeLog log) {
        this.wallets = wallets;
        this.calls = calls;
        this.clock = clock;
        this.ledger = ledger;
        this.faults = faults;
        this.log = log;
    }

    WireReply answer(WireRequest request) {
        return WireReply.json(404, "{\"error\":{\"message\":\"There is nothing at " + request.path() + ".\"}}");
    }
}
