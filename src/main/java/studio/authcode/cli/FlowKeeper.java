package studio.authcode.cli;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import studio.authcode.Studio;
import studio.authcode.base.Place;
import studio.authcode.consent.Flow;
import studio.authcode.journal.CallRequest;
import studio.authcode.runtime.RunSetup;

/// Keeps the flows of a run in the log.
final class FlowKeeper {

    private final Studio studio;
    private final RunSetup setup;
    private final boolean remember;
    private final boolean project;

    FlowKeeper(Studio studio, RunSetup setup, boolean remember, boolean project) {
        this.studio = studio;
        this.setup = setup;
        this.remember = remember;
        this.project = project;
    }

    /// Keeps a flow.
    ///
    /// @param at where the call stands
    /// @return done when it is safe
    CompletionStage<Void> keep(Flow flow, Optional<Place> at) {
        return studio.calls().keep(new CallRequest(setup.contract().id(), setup.id(), setup.persona().id(),
                setup.environment(), setup.switches(), flow.request().scopes(),
                setup.fault().map(fault -> fault.scope().map(scope -> scope + ":").orElse("") + fault.error().code()),
                remember, Optional.empty(), Optional.of(setup.app().folder().toString()).filter(_ -> project),
                at.map(place -> place.file() + ":" + place.line()).orElse("run")), flow);
    }
}
