package studio.authcode.runtime;

import java.util.List;
import java.util.Map;
import studio.authcode.base.Json;
import studio.authcode.runtime.module.Turn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is made up so that a run gets further than it would by itself; whatever follows from it may never happen on a
/// phone.
///
/// @param replies what comes of requests that are not sent
/// @param inputs whether what nobody typed, sent or stored is made up too
/// @param turns the conditions that turn out as they are wanted
/// @param members what members of made-up objects are worth, by name
public record Aid(Replies replies, boolean inputs, List<Turn> turns, Map<String, JsonNode> members) {

    /// What comes of a request that is not sent.
    public enum Replies {
        /// It is never answered.
        NONE,
        /// It is answered with an object that has every member.
        GIVEN,
        /// It fails, as without a network.
        FAILED
    }

    /// Returns the aid of a run that gets none.
    public static Aid none() {
        return new Aid(Replies.NONE, false, List.of(), Map.of());
    }

    /// Tells whether nothing is made up.
    public boolean isNone() {
        return equals(none());
    }

    /// Adds it to what begins a run.
    void describe(ObjectNode start) {
        if (isNone()) {
            return;
        }
        ObjectNode aid = start.putObject("aid").put("inputs", inputs);
        var conditions = aid.putArray("turns");
        turns.forEach(turn -> conditions.add(Json.object().put("holds", turn.holds())
                .put("at", turn.condition().file() + ":" + turn.condition().line())));
        ObjectNode values = aid.putObject("members");
        members.forEach(values::set);
    }
}
