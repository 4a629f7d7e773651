package studio.authcode.source.flow;

import java.util.List;
import java.util.stream.Stream;
import studio.authcode.source.code.Guard;

/// One way from a handler to a call.
///
/// @param entrance the handler
/// @param path its steps; the last one is the call
public record Reach(Entrance entrance, List<Step> path) {

    /// Returns the same way to another call of the same function.
    Reach endingWith(Step call) {
        return path.getLast().equals(call) ? this : new Reach(entrance,
                Stream.concat(path.stream().limit(path.size() - 1), Stream.of(call)).toList());
    }

    /// Tells whether the call comes without anybody doing anything once the handler has run.
    public boolean isByItself() {
        return path.stream().allMatch(step -> step.context().how().isByItself());
    }

    /// Returns every condition on the way.
    public Stream<Guard> guards() {
        return path.stream().flatMap(step -> step.context().guards().stream());
    }

    /// Tells whether a condition on the way may turn out otherwise the next time.
    public boolean isGuarded() {
        return guards().anyMatch(Guard::onState);
    }
}
