package studio.authcode.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import studio.authcode.base.Place;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// Answers a running page from the command line's options, or the person at the terminal.
final class RunAudience implements Audience {

    private final Answerer answerer;
    private final DialogScript dialogs;
    private final BiFunction<Flow, Optional<Place>, CompletionStage<Void>> keeper;
    private final Consumer<RunEvent> printer;

    /// Takes who answers.
    ///
    /// @param keeper keeps a finished flow
    /// @param printer prints what happens
    RunAudience(Answerer answerer, DialogScript dialogs,
            BiFunction<Flow, Optional<Place>, CompletionStage<Void>> keeper, Consumer<RunEvent> printer) {
        this.answerer = answerer;
        this.dialogs = dialogs;
        this.keeper = keeper;
        this.printer = printer;
    }

    @Override
    public CompletionStage<Decision> decide(Asking asking) {
        try {
            return CompletableFuture.completedStage(answerer.answer(asking));
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    @Override
    public CompletionStage<JsonNode> answer(String name, JsonNode args) {
        return CompletableFuture.completedStage(dialogs.next(name));
    }

    @Override
    public CompletionStage<Void> keep(Flow flow, Optional<Place> at) {
        return keeper.apply(flow, at);
    }

    @Override
    public void hear(RunEvent event) {
        printer.accept(event);
    }
}
