package studio.authcode.runtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// One run on one worker: does act after act, and answers what the mini-app asks in between.
final class Run {

    /// A page that calls again whenever a call fails would never come to an end.
    private static final int MOST_ASKS = 60;

    private final WorkerProcess worker;
    private final Stage stage;
    private final Trail trail;
    private final Map<String, Desk> desks;
    private final Set<String> open = new HashSet<>();
    private final Map<String, ObjectNode> held = new HashMap<>();
    private boolean idle;
    private boolean holding;
    private boolean over;
    private boolean fit;
    private int asks;
    private RuntimeException refused;

    /// Takes everything that answers.
    ///
    /// @param desks who answers which function of the platform
    Run(WorkerProcess worker, Stage stage, Trail trail, Map<String, Desk> desks) {
        this.worker = worker;
        this.stage = stage;
        this.trail = trail;
        this.desks = desks;
    }

    /// Does everything, and waits until all has settled.
    ///
    /// @return the pages at the end
    /// @throws studio.authcode.base.UserError if the audience could not answer
    List<RunResult.PageState> play(List<Act> acts) throws InterruptedException {
        send(stage.start(worker::knows));
        settle();
        for (int i = 0; i < acts.size() && !over; i++) {
            holding = i + 1 < acts.size() && acts.get(i + 1) instanceof Act.LeaveBeforeAnswers;
            act(acts.get(i));
        }
        List<RunResult.PageState> pages = over ? List.of() : pages();
        if (refused != null) {
            throw refused;
        }
        return pages;
    }

    private void act(Act act) throws InterruptedException {
        trail.act(act);
        for (ObjectNode message : stage.of(act)) {
            send(message);
            settle();
            if (over) {
                return;
            }
        }
        if (act instanceof Act.Script script && !trail.hasCalls()) {
            handler(script).ifPresent(name -> send(
                    Json.object().put("do", "fire").put("handler", name).put("times", 1)));
            settle();
        }
        if (!holding && !held.isEmpty()) {
            held.values().forEach(this::send);
            open.removeAll(held.keySet());
            held.clear();
            settle();
        }
    }

    /// A script that registers a page, as the documents' samples do, is meant to be tapped on.
    private Optional<String> handler(Act.Script script) throws InterruptedException {
        List<String> handlers = state(true).path("pages").valueStream()
                .flatMap(page -> page.path("handlers").valueStream()).map(name -> name.asString("")).toList();
        return script.handler().or(() -> handlers.size() == 1 ? Optional.of(handlers.getFirst()) : Optional.empty());
    }

    /// Tells whether the worker can be used for another run.
    boolean isFit() {
        return fit && worker.isAlive();
    }

    /// Ends the run on the worker's side.
    void finish() throws InterruptedException {
        if (!over) {
            send(Json.object().put("do", "end"));
            settle();
        }
        fit = !over;
        over = true;
    }

    /// Waits until nothing happens any more.
    private void settle() throws InterruptedException {
        while (!over && !(idle && held.keySet().containsAll(open))) {
            switch (idle ? worker.await() : worker.next()) {
                case Incoming.Said(ObjectNode message) -> heard(message);
                case Incoming.Task(Runnable task) -> task.run();
                case Incoming.Dead dead -> died(dead);
            }
        }
    }

    private void died(Incoming.Dead dead) {
        over = true;
        trail.died(dead.why(), dead.lastWords());
    }

    private void heard(ObjectNode message) {
        switch (message.path("say").asString("")) {
            case "event" -> trail.event(message.path("event"));
            case "ask" -> ask(message);
            case "need" -> worker.send(stage.module(message));
            case "idle" -> {
                if (message.hasNonNull("broken")) {
                    broken(message.path("broken").asString(""));
                }
                // A worker that still waits for what it was answered has not yet read the answer.
                idle = message.path("pending").valueStream().allMatch(id -> open.contains(id.asString("")));
            }
            default -> {
                // What is said to nobody in particular, as that it is ready.
            }
        }
    }

    /// What code did to itself, an event has told; what happened to the worker itself, nothing has.
    private void broken(String how) {
        over = true;
        if (how.equals("internal")) {
            trail.died(Incoming.Death.UNKNOWN, "");
        }
    }

    private void ask(ObjectNode message) {
        String id = message.path("id").asString("");
        String api = message.path("api").asString("");
        Desk desk = desks.get(api);
        open.add(id);
        asks++;
        if (desk == null || asks > MOST_ASKS) {
            never(id);
            return;
        }
        Question question = new Question(id, api, message.path("args"), trail.place(message.path("at")));
        desk.answer(question, new Reply(id));
    }

    private void never(String id) {
        open.remove(id);
        send(Json.object().put("do", "never").put("id", id));
    }

    private void send(ObjectNode message) {
        idle = false;
        worker.send(message);
    }

    private List<RunResult.PageState> pages() throws InterruptedException {
        return state(false).path("pages").valueStream().map(page ->
                new RunResult.PageState(page.path("path").asString(""), page.path("data"))).toList();
    }

    private JsonNode state(boolean withHandlers) throws InterruptedException {
        worker.send(Json.object().put("do", "state").put("handlers", withHandlers));
        while (!over) {
            switch (worker.next()) {
                case Incoming.Said(ObjectNode message) when message.path("say").asString("").equals("state") -> {
                    return message;
                }
                case Incoming.Said(ObjectNode message) -> heard(message);
                case Incoming.Task _ -> {
                    // It is too late for an answer.
                }
                case Incoming.Dead dead -> died(dead);
            }
        }
        return MissingNode.getInstance();
    }

    /// What the page asks.
    ///
    /// @param args what it gave the function
    record Question(String id, String api, JsonNode args, Optional<Place> at) {
    }

    /// Who answers some function of the platform.
    interface Desk {

        /// Answers now, or later from any thread; once.
        void answer(Question question, Reply reply);
    }

    /// How a question is answered.
    final class Reply {

        private final String id;

        Reply(String id) {
            this.id = id;
        }

        /// Runs something in the run's own thread, as soon as it may.
        void later(Runnable task) {
            worker.post(task);
        }

        /// Answers.
        ///
        /// @param callback `success` or `fail`
        /// @param after in milliseconds of the page's clock
        /// @param sheet whether the page was covered by a sheet meanwhile
        void answer(String callback, JsonNode payload, long after, boolean sheet) {
            open.remove(id);
            send(message(callback, payload, after, sheet));
        }

        /// Answers with an object that has every member, or one whose `data` is such a one.
        ///
        /// @param name what stands in
        /// @param around what it is the `data` of; nothing where it is the whole
        void standIn(String name, JsonNode around, long after) {
            open.remove(id);
            send(message("success", around, after, false).put("standIn", name));
        }

        private ObjectNode message(String callback, JsonNode payload, long after, boolean sheet) {
            ObjectNode message = Json.object().put("do", "answer").put("id", id).put("callback", callback);
            message.set("payload", payload);
            return message.put("after", after).put("sheet", sheet);
        }

        /// Answers, or, where the user leaves the page first, only after that.
        void answerWhenLeft(String callback, JsonNode payload, long after, boolean sheet) {
            if (holding) {
                held.put(id, message(callback, payload, after, sheet));
            } else {
                answer(callback, payload, after, sheet);
            }
        }

        /// Says that there will be no answer.
        void never() {
            Run.this.never(id);
        }

        /// Ends the run because nobody could answer.
        void refuse(Throwable why) {
            Throwable cause = why instanceof CompletionException ? why.getCause() : why;
            refused = cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
            over = true;
        }
    }
}
