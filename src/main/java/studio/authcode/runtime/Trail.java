package studio.authcode.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import tools.jackson.databind.JsonNode;

/// Everything that has happened in one run, in order, with places as they stand in the project's own files.
final class Trail {

    /// A worker bounds its events itself; this is for one that does not.
    private static final int MOST = 50_000;

    private final List<RunEvent> events = new ArrayList<>();
    private final Map<String, EventReader.Asker> askers = new HashMap<>();
    private final Consumer<RunEvent> audience;
    private final EventReader reader;
    private String page = "";
    private String doing = "";

    /// Begins with nothing.
    ///
    /// @param audience hears each event
    /// @param original finds the place in the project's file that a place in a module came from
    Trail(Consumer<RunEvent> audience, UnaryOperator<Place> original) {
        this.audience = audience;
        // What the way to a page would have given is nobody's answer.
        askers.put("query", new EventReader.Asker(false, "query"));
        this.reader = new EventReader(original, id -> Optional.ofNullable(askers.get(id)));
    }

    /// Returns everything so far.
    List<RunEvent> events() {
        return List.copyOf(events);
    }

    boolean hasCalls() {
        return events.stream().anyMatch(RunEvent.Call.class::isInstance);
    }

    /// Notes what is being done, for when the worker dies of it.
    void act(Act act) {
        doing = switch (act) {
            case Act.Fire fire -> fire.handler();
            case Act.Launch _ -> "onLoad";
            case Act.Script script -> script.name();
            case Act.Leave _, Act.LeaveBeforeAnswers _ -> "onUnload";
        };
    }

    /// Notes what a worker says.
    void event(JsonNode json) {
        reader.read(json).ifPresent(this::add);
    }

    Optional<Place> place(JsonNode at) {
        return reader.place(at);
    }

    /// Names what a question is about: a flow, or an address.
    void asker(String id, EventReader.Asker about) {
        askers.put(id, about);
    }

    void add(RunEvent event) {
        if (events.size() >= MOST) {
            return;
        }
        if (event instanceof RunEvent.Lifecycle(String where, Optional<String> _, String name)) {
            page = where;
            doing = name;
        }
        if (event instanceof RunEvent.Tap tap) {
            page = tap.page();
            doing = tap.handler();
        }
        events.add(event);
        audience.accept(event);
    }

    /// Notes that the worker is gone.
    void died(Incoming.Death why, String lastWords) {
        RunEvent.Kind kind = switch (why) {
            case MEMORY -> RunEvent.Kind.MEMORY;
            case HUNG -> RunEvent.Kind.HUNG;
            case UNKNOWN -> RunEvent.Kind.DIED;
        };
        Text message = switch (why) {
            case MEMORY -> Text.of("runtime.died.memory");
            case HUNG -> Text.of("runtime.died.hung");
            case UNKNOWN -> Text.of("runtime.died.unknown", lastWords);
        };
        add(new RunEvent.Failure(kind, message.toString(), Optional.empty(), page, doing));
    }
}
