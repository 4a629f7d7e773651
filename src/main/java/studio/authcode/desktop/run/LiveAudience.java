package studio.authcode.desktop.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.desktop.common.CallDesk;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.journal.CallRequest;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import tools.jackson.databind.JsonNode;

/// The person in front of the window: the phone asks, and what happens is handed over in batches.
final class LiveAudience implements Audience {

    private final Stage stage;
    private final Handler handler;
    private final CallRequest call;
    private final ConcurrentLinkedQueue<RunEvent> heard = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Map<String, String> places = new HashMap<>();
    private Optional<CompletableFuture<RunResult>> run = Optional.empty();
    private boolean over;

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
    public CompletionStage<Void> keep(Flow flow) {
        String from = places.getOrDefault(flow.id(), "run");
        CallRequest made = new CallRequest(call.wallet(), call.app(), call.persona(), call.environment(),
                call.switches(), flow.request().scopes(), call.fault(), call.remember(), call.apps(), call.project(),
                from);
        return onStage(() -> stage.desk().keep(made, handler.origin(), flow));
    }

    @Override
    public void hear(RunEvent event) {
        if (event instanceof RunEvent.Call made) {
            made.at().ifPresent(at -> places.put(made.flow(), at.file() + ":" + at.line()));
        }
        heard.add(event);
        if (!due.getAndSet(true)) {
            stage.tasks().later(this::flush);
        }
    }

    /// Hands over what has happened since; on the JavaFX thread.
    void flush() {
        due.set(false);
        List<RunEvent> batch = new ArrayList<>();
        for (RunEvent event = heard.poll(); event != null; event = heard.poll()) {
            batch.add(event);
        }
        if (!over() && !batch.isEmpty()) {
            stage.happened().accept(batch);
        }
    }

    /// Takes the run, which is ended if the audience has left already.
    ///
    /// @param ended hears, on any thread, how it ended
    /// @return whether somebody still looks
    boolean follow(CompletableFuture<RunResult> begun, BiConsumer<RunResult, Throwable> ended) {
        boolean left;
        synchronized (this) {
            run = Optional.of(begun);
            left = over;
        }
        if (left) {
            begun.cancel(true);
        }
        begun.whenComplete(ended);
        return !left;
    }

    /// Leaves; whatever is heard from now on is dropped.
    ///
    /// @return the run, which nobody looks at any more
    synchronized Optional<CompletableFuture<RunResult>> leave() {
        over = true;
        return run;
    }

    /// Tells whether the run has begun.
    synchronized boolean begun() {
        return run.isPresent();
    }

    synchronized boolean over() {
        return over;
    }

    /// Asks on the JavaFX thread; the answer is never handed over there, as much work may hang on it.
    private <T> CompletionStage<T> onStage(Supplier<CompletionStage<T>> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        stage.tasks().later(() -> {
            if (over()) {
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
