package studio.authcode.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// An audience that allows everything at once.
final class Allowing implements Audience {

    @Override
    public CompletionStage<Decision> decide(Asking asking) {
        return CompletableFuture.completedStage(Decision.Whole.ALLOW);
    }

    @Override
    public CompletionStage<JsonNode> answer(String name, JsonNode args) {
        return CompletableFuture.completedStage(Json.object());
    }

    @Override
    public CompletionStage<Void> keep(Flow flow, Optional<Place> at) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void hear(RunEvent event) {
        // The result tells everything.
    }
}
