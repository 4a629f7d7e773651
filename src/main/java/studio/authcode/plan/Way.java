package studio.authcode.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.authcode.runtime.Aid;
import studio.authcode.runtime.Aid.Replies;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.module.Turn;
import studio.authcode.source.CallSite;
import tools.jackson.databind.JsonNode;

/// A way from a spot to a call, as the sources show it.
///
/// @param turns how the conditions on it must turn out
record Way(Spot spot, CallSite call, List<Turn> turns) {

    /// Returns what may help to go it, the least first.
    ///
    /// @param members what members of objects are compared with
    /// @param passing how conditions must turn out for replies to be passed on
    List<Aid> aids(Map<String, JsonNode> members, List<Turn> passing) {
        List<Aid> aids = new ArrayList<>();
        if (!turns.isEmpty()) {
            aids.add(new Aid(Replies.NONE, false, turns, members));
        }
        aids.add(new Aid(Replies.GIVEN, false, turns, members));
        aids.add(new Aid(Replies.NONE, true, turns, members));
        aids.add(new Aid(Replies.GIVEN, true, turns, members));
        aids.add(new Aid(Replies.FAILED, true, turns, members));
        if (!passing.isEmpty()) {
            List<Turn> all = Stream.concat(turns.stream(), passing.stream().filter(each ->
                    turns.stream().noneMatch(turn -> turn.condition().equals(each.condition())))).toList();
            aids.add(new Aid(Replies.GIVEN, false, all, members));
            aids.add(new Aid(Replies.GIVEN, true, all, members));
        }
        return aids;
    }

    /// Tells whether a run of the spot came to the call. What a wrapper calls stands somewhere else.
    boolean isGone(List<RunEvent> trail) {
        return call.via().isPresent() ? Probes.reached(spot, trail)
                : trail.stream().anyMatch(event -> event instanceof RunEvent.Call made && isHere(made));
    }

    private boolean isHere(RunEvent.Call made) {
        return made.at().filter(at -> at.file().equals(call.place().file())
                && at.line() >= call.place().line() && at.line() <= call.place().endLine()).isPresent();
    }
}
