package studio.authcode.journal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import studio.authcode.consent.AuthCodeRequest;
import studio.authcode.consent.ConsentFlow;
import studio.authcode.consent.Fault;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowState;
import studio.authcode.consent.Grants;
import studio.authcode.registry.AppRegistry;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Wallets;

/// Makes calls: looks up what the engine needs, and keeps every flow before its callback is delivered.
public final class Calls {

    private final Wallets wallets;
    private final AppRegistry registry;
    private final Journal journal;
    private final InstantSource clock;
    private final ConsentFlow engine;

    /// Takes the services that a call needs.
    public Calls(
            Wallets wallets, AppRegistry registry, Journal journal, InstantSource clock, RandomGenerator random) {
        this.wallets = wallets;
        this.registry = registry;
        this.journal = journal;
        this.clock = clock;
        this.engine = new ConsentFlow(clock, random);
    }

    /// Takes a call as far as it goes without the user.
    ///
    /// @throws studio.authcode.base.UserError for an unknown wallet, switch or fault, or an unreadable registry
    public FlowState begin(CallRequest call) {
        Contract contract = wallets.get(call.wallet());
        return engine.begin(new AuthCodeRequest(
                contract,
                contract.rules(call.switches()),
                call.app(),
                call.apps().map(registry::beside).orElse(registry).find(call.wallet(), call.app()),
                call.environment(),
                call.persona(),
                call.scopes(),
                call.fault().map(fault -> Fault.parse(contract, fault)),
                call.remember() ? Optional.of(journal.grants().granted(holder(call))) : Optional.empty()));
    }

    /// Keeps a finished flow, and what the user allowed in it where that is remembered.
    ///
    /// @return done when the flow is safe; only then is its callback delivered
    public CompletableFuture<Void> keep(CallRequest call, Flow flow) {
        return keep(call, Optional.empty(), flow);
    }

    /// Keeps a finished flow that a mini-app's own code may have caused.
    ///
    /// @return done when the flow is safe; only then is its callback delivered
    public CompletableFuture<Void> keep(CallRequest call, Optional<Origin> origin, Flow flow) {
        if (call.remember() && !flow.allowed().isEmpty()) {
            journal.grants().remember(holder(call), flow.allowed());
        }
        JournalEntry entry = FlowEntry.of(call, origin, flow, Duration.between(flow.time(), clock.instant()));
        return flow.authCode().isEmpty() ? journal.append(entry)
                : journal.append(entry, issued(call, flow, flow.authCode().get()));
    }

    private static IssuedCode issued(CallRequest call, Flow flow, String code) {
        return new IssuedCode(code, flow.id(), call.wallet(), call.app(), call.environment(), call.persona(),
                flow.granted(), flow.time(), flow.time().plus(flow.request().rules().authCode().life()));
    }

    private static Grants.Holder holder(CallRequest call) {
        return new Grants.Holder(call.wallet(), call.app(), call.persona());
    }
}
