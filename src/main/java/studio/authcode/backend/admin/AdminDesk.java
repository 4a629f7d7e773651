package studio.authcode.backend.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.fault.FaultBook;
import studio.authcode.backend.fault.InjectedFault;
import studio.authcode.backend.http.RequestIds;
import studio.authcode.backend.http.ServerClock;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.backend.ledger.RevokedBy;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Done;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowState;
import studio.authcode.journal.CallRequest;
import studio.authcode.journal.Calls;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;
import tools.jackson.databind.JsonNode;

/// Does what tests ask for.
public final class AdminDesk {

    private static final int MOST_EXCHANGES = 10_000;

    private final Calls calls;
    private final Personas personas;
    private final ServerClock clock;
    private final Ledger ledger;
    private final FaultBook faults;
    private final ExchangeLog log;
    private final RequestIds ids;
    private final Map<String, Set<Operation>> offered;
    private final AtomicLong from;
    private final Set<String> minted = ConcurrentHashMap.newKeySet();

    /// Takes what it works with; exchanges from before now are not its business.
    ///
    /// @param ids names this run's requests
    /// @param offered what each wallet can be asked for
    public AdminDesk(
            Calls calls, Personas personas, ServerClock clock, Ledger ledger, FaultBook faults, ExchangeLog log,
            RequestIds ids, Map<String, Set<Operation>> offered) {
        this.ids = ids;
        this.offered = offered;
        this.calls = calls;
        this.personas = personas;
        this.clock = clock;
        this.ledger = ledger;
        this.faults = faults;
        this.log = log;
        this.from = new AtomicLong(log.last());
    }

    /// A code that was minted.
    ///
    /// @param flow the flow that it belongs to in the log
    /// @param expires when it is worth nothing any more
    public record Minted(String code, String flow, Instant expires) {
    }

    /// What a page would ask for.
    ///
    /// @param persona the simulated user; empty for the one that is used when nobody names one
    /// @param scopes the call's `scopes`, missing where it gives none
    public record Wish(String wallet, String app, String environment, Optional<String> persona, JsonNode scopes) {
    }

    /// Mints an auth code as a page would get it from a user who allows everything.
    ///
    /// @throws UserError if the wallet would hand out none; it says what the page would hear instead
    public Minted mint(Wish wish) {
        Persona persona = wish.persona().map(personas::get).orElseGet(personas::preset);
        CallRequest call = new CallRequest(wish.wallet(), wish.app(), persona.id(), wish.environment(), Map.of(),
                wish.scopes(), Optional.empty(), false, Optional.empty(), Optional.empty(), "test");
        FlowState state = calls.begin(call);
        while (state instanceof Asking asking) {
            state = asking.answer(Decision.Whole.ALLOW);
        }
        Flow flow = ((Done) state).flow();
        calls.keep(call, flow).join();
        String code = flow.authCode().orElseThrow(() -> new UserError(
                Text.of("backend.mint", flow.callback().json(), Json.write(flow.payload())),
                Text.of("backend.mint.hint")));
        minted.add(code);
        return new Minted(code, flow.id(), ledger.find(code).orElseThrow().expires());
    }

    /// Moves the clock forward.
    ///
    /// @return how far ahead of the real clock it is then
    /// @throws UserError if that is further than a hundred years; the clock stays
    public Duration advance(Duration by) {
        return clock.advance(by).orElseThrow(() -> new UserError(Text.of("backend.admin.tooFar", by.toString())));
    }

    /// Returns the server's time.
    public Instant now() {
        return clock.instant();
    }

    /// Lets a call fail.
    ///
    /// @throws UserError if there is no such wallet, or it has no such operation
    public void fail(InjectedFault fault) {
        Set<Operation> known = offered.getOrDefault(fault.wallet(), Set.of());
        if (!known.contains(fault.operation())) {
            throw new UserError(Text.of("backend.admin.notOffered", fault.wallet(), fault.operation().json()),
                    Text.of("backend.admin.known", known.isEmpty() ? String.join(", ", offered.keySet())
                            : known.stream().map(Operation::json).sorted().collect(Collectors.joining(", "))));
        }
        faults.add(fault);
    }

    /// Revokes whatever a code or a token belongs to.
    ///
    /// @return whether the text is one
    public boolean revoke(String codeOrToken) {
        return ledger.revoke(codeOrToken, RevokedBy.TEST, clock.instant()).join();
    }

    /// Lets a code or a token expire at once.
    ///
    /// @return whether the text is one
    public boolean expire(String codeOrToken) {
        return ledger.expire(codeOrToken, clock.instant()).join();
    }

    /// Takes back what a user allowed an app, as the user can in the wallet.
    ///
    /// @return how many consents that were
    public int takeBack(String wallet, String app, String persona) {
        return ledger.revokeOf(wallet, app, persona, clock.instant()).join();
    }

    /// What was asked of the server.
    ///
    /// @param newest the newest exchanges, oldest first
    /// @param leftOut how many older ones there are
    public record Traffic(List<ExchangeLog.Row> newest, int leftOut) {
    }

    /// Returns the exchanges since the server was started or reset, at most 10,000: its own, and not what pages sent to
    /// their own servers.
    public Traffic exchanges() {
        log.settle();
        long start = from.get();
        List<ExchangeLog.Row> newest = log.newest(start, MOST_EXCHANGES);
        return new Traffic(newest.stream().filter(row -> ids.named(row.json().path("request").asString(""))).toList(),
                Math.max(0, log.countAfter(start) - newest.size()));
    }

    /// Begins anew: the clock is right, no failure waits, no exchange has been, and what was minted is worthless.
    public void reset() {
        clock.reset();
        faults.clear();
        log.settle();
        from.set(log.last());
        minted.forEach(code -> ledger.revoke(code, RevokedBy.TEST, clock.instant()).join());
        minted.clear();
    }
}
