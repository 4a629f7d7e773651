package studio.authcode.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import studio.authcode.base.Place;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// An audience for pages that ask nothing.
final class Nobody implements Audience {

    @Override
    public CompletionStage<Decision> decide(Asking asking) {
        return CompletableFuture.failedStage(new IllegalStateException("Nobody was to be asked"));
    }

    @Override
    public CompletionStage<JsonNode> answer(String name, JsonNode args) {
        return CompletableFuture.failedStage(new IllegalStateException("Nobody was to be asked"));
    }

    @Override
    public CompletionStage<Void> keep(Flow flow, Optional<Place> at) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void hear(RunEvent event) {
        // Nobody listens.
    }
}
