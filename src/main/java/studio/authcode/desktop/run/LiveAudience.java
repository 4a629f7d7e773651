package studio.authcode.desktop.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.authcode.base.Place;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.desktop.common.Batch;
import studio.authcode.desktop.common.CallDesk;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.Lifeline;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.journal.CallRequest;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// The person in front of the window: the phone asks, and what happens is handed over in batches.
final class LiveAudience implements Audience {

    private final Stage stage;
    private final Handler handler;
    private final CallRequest call;
    private final Lifeline line = new Lifeline();
    private final Batch<RunEvent> heard;

    /// Where a run is seen.
    ///
    /// @param desk asks for consent, and keeps the flows
    /// @param phone shows the page's own dialogs
    /// @param tasks leads to the JavaFX thread
    /// @param happened hears of what happened, on the JavaFX thread
    record Stage(CallDesk desk, PhoneDesk phone, Tasks tasks, Consumer<List<RunEvent>> happened) {
    }

    /// Takes what is run, and how the person has set up its calls.
    LiveAudience(Stage stage, Handler handler, CallRequest call) {
        this.stage = stage;
        this.handler = handler;
        this.call = call;
        this.heard = new Batch<>(stage.tasks(), events -> {
            if (!line.isCut()) {
                stage.happened().accept(events);
            }
        });
    }

    @Override
    public CompletionStage<Decision> decide(Asking asking) {
        return onStage(() -> stage.desk().ask(asking));
    }

    @Override
    public CompletionStage<JsonNode> answer(String name, JsonNode args) {
        return onStage(() -> stage.phone().ask(name, args));
    }

    @Override
    public CompletionStage<Void> keep(Flow flow, Optional<Place> at) {
        String from = at.map(place -> place.file() + ":" + place.line()).orElse("run");
        CallRequest made = new CallRequest(call.wallet(), call.app(), call.persona(), call.environment(),
                call.switches(), flow.request().scopes(), call.fault(), call.remember(), call.apps(), call.project(),
                from);
        return onStage(() -> stage.desk().keep(made, handler.origin(), flow));
    }

    @Override
    public void hear(RunEvent event) {
        heard.add(event);
    }

    /// Hands over what has happened since; on the JavaFX thread.
    void flush() {
        heard.flush();
    }

    /// Returns what holds the run, as long as somebody looks.
    Lifeline line() {
        return line;
    }

    /// Asks on the JavaFX thread; the answer is never handed over there, as much work may hang on it.
    private <T> CompletionStage<T> onStage(Supplier<CompletionStage<T>> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        stage.tasks().later(() -> {
            if (line.isCut()) {
                answer.cancel(false);
                return;
            }
            flush();
            question.get().whenComplete((value, failure) -> {
                if (failure != null) {
                    answer.completeExceptionally(failure);
                } else {
                    answer.completeAsync(() -> value);
                }
            });
        });
        return answer;
    }
}
