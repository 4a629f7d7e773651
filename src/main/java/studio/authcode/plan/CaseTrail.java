package studio.authcode.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Flow;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunSetup;
import tools.jackson.databind.JsonNode;

/// What happened in one case, in the order in which rules ask for it.
///
/// @param tried the case
/// @param setup the circumstances
/// @param events everything that happened
/// @param calls every call of the page, in order
record CaseTrail(Case tried, RunSetup setup, List<RunEvent> events, List<SignIn> calls) {

    /// One call, and what came of it.
    ///
    /// @param flow the flow's id
    /// @param at where the call stands
    /// @param begun the index of the call among all events
    /// @param ended the flow's end; empty where it never came
    /// @param heard what the page was told, in order
    /// @param after the index of the event after which the page could react; of the call, where nothing was told
    record SignIn(String flow, Optional<Place> at, int begun, Optional<Flow> ended, List<RunEvent.Delivered> heard,
            int after) {

        /// Returns the auth code that the page got.
        Optional<String> code() {
            return ended.flatMap(Flow::authCode);
        }

        /// Tells whether the page gave a callback for this end, or used the promise.
        boolean isHandled() {
            return heard.stream().anyMatch(RunEvent.Delivered::handled);
        }

        boolean succeeded() {
            return ended.filter(flow -> flow.callback() == Callback.SUCCESS).isPresent();
        }
    }

    /// Reads what happened.
    static CaseTrail of(Case tried, RunSetup setup, List<RunEvent> events) {
        Map<String, SignIn> calls = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            int at = i;
            switch (events.get(i)) {
                case RunEvent.Call call -> calls.put(call.flow(),
                        new SignIn(call.flow(), call.at(), at, Optional.empty(), List.of(), at));
                case RunEvent.Ended(Flow flow) -> calls.computeIfPresent(flow.id(), (_, call) -> new SignIn(call.flow,
                        call.at, call.begun, Optional.of(flow), call.heard, at));
                case RunEvent.Delivered delivered -> calls.computeIfPresent(delivered.flow(),
                        (_, call) -> heard(call, delivered, at));
                default -> { }
            }
        }
        return new CaseTrail(tried, setup, events, List.copyOf(calls.values()));
    }

    private static SignIn heard(SignIn call, RunEvent.Delivered delivered, int at) {
        List<RunEvent.Delivered> heard = new ArrayList<>(call.heard);
        heard.add(delivered);
        return new SignIn(call.flow, call.at, call.begun, call.ended, List.copyOf(heard),
                call.heard.isEmpty() ? at : call.after);
    }

    /// Returns the events of a kind.
    <E extends RunEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// Tells whether a call came after a tap, and not when its page was opened.
    boolean isByTap(SignIn call) {
        return events.subList(0, call.begun()).stream().anyMatch(RunEvent.Tap.class::isInstance);
    }

    /// Tells whether it was not the tap itself that led to a call, but a page that the tap had opened.
    boolean isByNewPage(SignIn call) {
        List<RunEvent> before = events.subList(0, call.begun());
        int tap = -1;
        int opened = -1;
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) instanceof RunEvent.Tap) {
                tap = i;
            } else if (before.get(i) instanceof RunEvent.Navigate moved && !moved.how().equals("navigateBack")) {
                opened = i;
            }
        }
        return tap >= 0 && opened > tap;
    }

    /// Tells whether the storage had nothing under a key.
    static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value.isContainer() && value.isEmpty();
    }

    /// Tells whether a stand-in has answered at all: what does not happen may be for want of the real thing.
    boolean usesStandIns() {
        return all(RunEvent.StandIn.class).findAny().isPresent();
    }

    /// Tells whether a stand-in had answered before something happened: then it may be of its doing.
    boolean isByStandIn(RunEvent happened) {
        return events.stream().takeWhile(event -> event != happened).anyMatch(RunEvent.StandIn.class::isInstance);
    }

    /// Returns the events that came after one.
    Stream<RunEvent> after(int index) {
        return events.stream().skip(index + 1L);
    }

    /// Returns every auth code that the page got.
    List<String> codes() {
        return calls.stream().flatMap(call -> call.code().stream()).distinct().toList();
    }

    /// Tells whether a request carries a text, in its address, its data or its headers.
    static boolean carries(RunEvent.Request request, String text) {
        return request.url().contains(text) || Json.write(request.data()).contains(text)
                || Json.write(request.headers()).contains(text);
    }

    /// Tells whether what a page waits for is something that could not be answered here.
    boolean waitsForOthers() {
        return all(RunEvent.Request.class).anyMatch(request -> !request.sent() && !request.pinned());
    }
}
