package studio.authcode.runtime;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.consent.Fault;
import studio.authcode.persona.Persona;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.runtime.module.AppLayout;
import studio.authcode.runtime.module.Layouts;
import studio.authcode.wallet.Contract;

/// What is run, and in which circumstances.
///
/// @param app the mini-app as it is on disk
/// @param contract the wallet that it runs in
/// @param switches the contract's switches that are set, by name
/// @param id the app id that it claims
/// @param registered the registered app of that id, if there is one
/// @param environment `production` or `sandbox`
/// @param persona the simulated user
/// @param fault what the wallet answers instead of asking
/// @param remembered what this user allowed this app before; empty where remembering is off
/// @param network what `my.request` may reach
/// @param now what the page's clock says at first
/// @param aid what is made up so that the app gets further
public record RunSetup(
        MiniApp app,
        Contract contract,
        Map<String, String> switches,
        String id,
        Optional<RegisteredApp> registered,
        String environment,
        Persona persona,
        Optional<Fault> fault,
        Optional<Set<String>> remembered,
        Network network,
        Instant now,
        Aid aid) {

    /// Takes everything but an aid.
    public RunSetup(MiniApp app, Contract contract, Map<String, String> switches, String id,
            Optional<RegisteredApp> registered, String environment, Persona persona, Optional<Fault> fault,
            Optional<Set<String>> remembered, Network network, Instant now) {
        this(app, contract, switches, id, registered, environment, persona, fault, remembered, network, now,
                Aid.none());
    }

    /// Returns the same with an aid.
    public RunSetup with(Aid help) {
        return new RunSetup(app, contract, switches, id, registered, environment, persona, fault, remembered, network,
                now, help);
    }

    /// Reads the app's pages and components with their templates; this may take a while.
    public AppLayout layout() {
        return Layouts.of(app, ProjectFiles.at(app.folder()), contract.project().templates());
    }

    /// Returns the same with another answer of the wallet, and other grants.
    public RunSetup with(Optional<Fault> answer, Optional<Set<String>> grants) {
        return new RunSetup(app, contract, switches, id, registered, environment, persona, answer, grants, network,
                now, aid);
    }

    /// Returns the same for an app that is, or is not, registered.
    public RunSetup with(Optional<RegisteredApp> known) {
        return new RunSetup(app, contract, switches, id, known, environment, persona, fault, remembered, network, now,
                aid);
    }

    /// Returns the same for another user, with other switches set.
    public RunSetup with(Persona user, Map<String, String> set) {
        return new RunSetup(app, contract, set, id, registered, environment, user, fault, remembered, network, now,
                aid);
    }

    /// Returns the same with another network.
    public RunSetup with(Network other) {
        return new RunSetup(app, contract, switches, id, registered, environment, persona, fault, remembered, other,
                now, aid);
    }
}
