package studio.authcode;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.PageWatch;
import studio.authcode.backend.exchange.SentByPage;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;
import studio.authcode.runtime.Runs;
import tools.jackson.databind.JsonNode;

/// Runs mini-apps' code, and keeps in the log how a page hands its auth code on.
final class RecordedRuns implements Runs {

    private final Runs runs;
    private final Supplier<ExchangeLog> log;
    private final InstantSource clock;

    RecordedRuns(Runs runs, Supplier<ExchangeLog> log, InstantSource clock) {
        this.runs = runs;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void warmUp() {
        runs.warmUp();
    }

    @Override
    public CompletableFuture<RunResult> start(RunSetup setup, List<Act> acts, Audience audience) {
        return runs.start(setup, acts, new Witness(audience,
                new Merchant(setup.contract().id(), setup.id(), setup.environment())));
    }

    @Override
    public void close() {
        runs.close();
    }

    /// Lets somebody else answer, and looks on.
    private final class Witness implements Audience {

        private final Audience audience;
        private final Merchant merchant;
        private final PageWatch watch = new PageWatch();

        Witness(Audience audience, Merchant merchant) {
            this.audience = audience;
            this.merchant = merchant;
        }

        @Override
        public CompletionStage<Decision> decide(Asking asking) {
            return audience.decide(asking);
        }

        @Override
        public CompletionStage<JsonNode> answer(String name, JsonNode args) {
            return audience.answer(name, args);
        }

        @Override
        public CompletionStage<Void> keep(Flow flow, Optional<Place> at) {
            watch.ended(flow);
            return audience.keep(flow, at);
        }

        @Override
        public void hear(RunEvent event) {
            if (event instanceof RunEvent.Request request && request.sent()) {
                note(request);
            }
            audience.hear(event);
        }

        private void note(RunEvent.Request request) {
            String body = request.data().isMissingNode() ? "" : request.data().isString()
                    ? request.data().stringValue() : Json.write(request.data());
            Instant sent = clock.instant().minus(request.took());
            watch.flowIn(request.url() + "\n" + body).ifPresent(flow -> log.get().append(new SentByPage(flow, merchant,
                    sent, request.took(), request.method(), request.url(), body, request.status())).join());
        }
    }
}
