package studio.authcode.desktop.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import studio.authcode.base.UserError;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Done;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowState;
import studio.authcode.journal.CallRequest;
import studio.authcode.journal.Calls;
import studio.authcode.journal.Origin;

/// Where calls are made one at a time: asks, takes the answers, keeps the flow, and only then delivers it.
public final class CallDesk {

    private final Supplier<Calls> calls;
    private final Tasks tasks;
    private final Tr tr;
    private final ReadOnlyObjectWrapper<Optional<Asking>> asking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Flow>> delivered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(false);
    private final List<Consumer<Flow>> listeners = new ArrayList<>();
    private Stage stage = Stage.IDLE;
    private CallRequest call;
    private int patience;
    private Consumer<UserError> unable;
    private final RunQuestions run = new RunQuestions(asking::set);

    private enum Stage { IDLE, BEGINNING, ASKING, KEEPING, RUN }

    /// Takes what makes calls, which is built when the first one is made.
    public CallDesk(Supplier<Calls> calls, Tasks tasks, Tr tr) {
        this.calls = calls;
        this.tasks = tasks;
        this.tr = tr;
    }

    /// Returns the question that waits for an answer.
    public ReadOnlyObjectProperty<Optional<Asking>> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Returns the last call that reached its callback.
    public ReadOnlyObjectProperty<Optional<Flow>> delivered() {
        return delivered.getReadOnlyProperty();
    }

    /// Returns whether a call has begun and its callback has not come yet.
    public ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /// Returns the seconds after which a question of the last call times out; 0 while the user does answer.
    public int patience() {
        return patience;
    }

    /// Hears of every flow whose callback is delivered.
    ///
    /// @return ends the listening
    public Subscription onDelivered(Consumer<Flow> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Forgets what was delivered last, as when another project is opened.
    public void clear() {
        if (!underWay.get()) {
            delivered.set(Optional.empty());
        }
    }

    /// Makes a call; does nothing while another one is under way.
    ///
    /// @param seconds how long a question waits before it times out, or 0 if the user does answer
    /// @param failed hears why the call could not be made or kept
    public void request(CallRequest fresh, int seconds, Consumer<UserError> failed) {
        if (underWay.get()) {
            return;
        }
        call = fresh;
        patience = seconds;
        unable = failed;
        stage = Stage.BEGINNING;
        underWay.set(true);
        delivered.set(Optional.empty());
        tasks.run(tr.of("common.calling"), () -> calls.get().begin(fresh))
                .onSuccess(this::advance).onError(failed).onEnded(() -> leave(Stage.BEGINNING));
    }

    /// Answers the question that waits, if one does.
    public void answer(Decision decision) {
        if (stage == Stage.RUN) {
            run.answer(decision);
        } else {
            asking.get().ifPresent(question -> advance(question.answer(decision)));
        }
    }

    /// Answers the question that waits and all that follow in this call.
    public void answerAll(Decision decision) {
        if (stage == Stage.RUN) {
            run.answerAll(decision);
        } else {
            asking.get().ifPresent(question -> advance(answered(question, decision)));
        }
    }

    private static FlowState answered(Asking question, Decision decision) {
        FlowState state = question;
        while (state instanceof Asking next) {
            state = next.answer(decision);
        }
        return state;
    }

    /// Makes room for the calls of a mini-app that runs, until it is released.
    ///
    /// @param seconds how long a question waits before it times out, or 0 if the user does answer
    /// @return whether there is room: not while another call is under way
    public boolean host(int seconds) {
        if (stage != Stage.IDLE) {
            return false;
        }
        stage = Stage.RUN;
        patience = seconds;
        underWay.set(true);
        delivered.set(Optional.empty());
        return true;
    }

    /// Returns whether a mini-app runs, whose calls these are.
    public boolean hosts() {
        return stage == Stage.RUN;
    }

    /// Asks a question of the mini-app that runs, after those that wait already.
    public CompletionStage<Decision> ask(Asking question) {
        return run.ask(question);
    }

    /// Keeps a flow of the mini-app that runs, and delivers it.
    ///
    /// @return done when it is safe; fails with a UserError where it could not be kept
    public CompletionStage<Void> keep(CallRequest made, Origin origin, Flow flow) {
        CompletableFuture<Void> kept = new CompletableFuture<>();
        tasks.keep(tr.of("common.keeping"), () -> calls.get().keep(made, Optional.of(origin), flow).get())
                .onSuccess(_ -> {
                    delivered.set(Optional.of(flow));
                    listeners.forEach(listener -> listener.accept(flow));
                    kept.complete(null);
                }).onError(kept::completeExceptionally);
        return kept;
    }

    /// Ends the mini-app's stay; its questions are dropped.
    public void release() {
        if (stage == Stage.RUN) {
            run.end();
            leave(Stage.RUN);
        }
    }

    private void advance(FlowState state) {
        switch (state) {
            case Asking question -> {
                stage = Stage.ASKING;
                asking.set(Optional.of(question));
            }
            case Done done -> keep(done.flow());
        }
    }

    private void keep(Flow flow) {
        CallRequest made = call;
        stage = Stage.KEEPING;
        asking.set(Optional.empty());
        tasks.keep(tr.of("common.keeping"), () -> calls.get().keep(made, flow).get())
                .onSuccess(_ -> deliver(flow)).onError(unable).onEnded(() -> leave(Stage.KEEPING));
    }

    private void deliver(Flow flow) {
        delivered.set(Optional.of(flow));
        leave(Stage.KEEPING);
        listeners.forEach(listener -> listener.accept(flow));
    }

    // A listener may have begun the next call meanwhile, which is not the one to end.
    private void leave(Stage left) {
        if (stage == left) {
            stage = Stage.IDLE;
            asking.set(Optional.empty());
            underWay.set(false);
        }
    }
}
