package studio.authcode.desktop.common;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.authcode.consent.Fault;
import studio.authcode.consent.Grants;
import studio.authcode.journal.CallRequest;
import studio.authcode.persona.Persona;
import studio.authcode.project.MiniApp;
import studio.authcode.registry.AppRegistry;
import studio.authcode.runtime.Network;
import studio.authcode.runtime.RunSetup;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Wallets;

/// Says in which circumstances a mini-app is run, from what the person has set up; everything here may take a while.
public final class Setups {

    private final Wallets wallets;
    private final AppRegistry registry;
    private final Supplier<Grants> grants;
    private final Function<MiniApp, Network> network;
    private final InstantSource clock;

    /// Takes the services.
    ///
    /// @param network what a project's requests may reach
    public Setups(
            Wallets wallets, AppRegistry registry, Supplier<Grants> grants, Function<MiniApp, Network> network,
            InstantSource clock) {
        this.wallets = wallets;
        this.registry = registry;
        this.grants = grants;
        this.network = network;
        this.clock = clock;
    }

    /// Returns the circumstances of a run.
    ///
    /// @param call how the person has set up a call; its scopes are the page's own business
    /// @throws studio.authcode.base.UserError for an unknown wallet, switch or fault, or an unreadable registry
    public RunSetup of(MiniApp app, CallRequest call, Persona persona) {
        Contract contract = wallets.get(call.wallet());
        Optional<Path> brought = call.apps();
        return new RunSetup(app, contract, call.switches(), call.app(),
                brought.map(registry::beside).orElse(registry).find(call.wallet(), call.app()), call.environment(),
                persona, call.fault().map(fault -> Fault.parse(contract, fault)),
                call.remember() ? Optional.of(grants.get().granted(
                        new Grants.Holder(call.wallet(), call.app(), call.persona()))) : Optional.empty(),
                network.apply(app), clock.instant());
    }
}
