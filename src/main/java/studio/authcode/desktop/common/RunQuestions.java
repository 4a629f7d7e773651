package studio.authcode.desktop.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;

/// The questions of a run's calls, one after the other: a page may make several calls at once.
final class RunQuestions {

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Consumer<Optional<Asking>> shown;
    private String decided = "";
    private Decision rest;

    private record Waiting(Asking asking, CompletableFuture<Decision> answer) {
    }

    /// Takes who shows the question that waits, if one does.
    RunQuestions(Consumer<Optional<Asking>> shown) {
        this.shown = shown;
    }

    /// Asks a question once those before it are answered.
    CompletionStage<Decision> ask(Asking asking) {
        if (asking.id().equals(decided)) {
            return CompletableFuture.completedFuture(rest);
        }
        Waiting question = new Waiting(asking, new CompletableFuture<>());
        waiting.add(question);
        if (waiting.size() == 1) {
            shown.accept(Optional.of(asking));
        }
        return question.answer();
    }

    /// Answers the question that is shown.
    void answer(Decision decision) {
        Waiting answered = waiting.poll();
        if (answered != null) {
            shown.accept(Optional.ofNullable(waiting.peek()).map(Waiting::asking));
            answered.answer().complete(decision);
        }
    }

    /// Answers the question that is shown, and those that follow in its call.
    void answerAll(Decision decision) {
        if (!waiting.isEmpty()) {
            decided = waiting.peek().asking().id();
            rest = decision;
            answer(decision);
        }
    }

    /// Drops every question without an answer.
    void end() {
        waiting.clear();
        decided = "";
        shown.accept(Optional.empty());
    }
}
