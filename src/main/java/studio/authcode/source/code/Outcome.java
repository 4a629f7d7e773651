package studio.authcode.source.code;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;

/// What becomes of a call's result, seen as a promise.
///
/// @param handlers the functions given to `then`, `catch` and `finally`, in their order
/// @param awaited how what it brings is used, where it is awaited
/// @param awaitedAt the `await`
/// @param guarded where it is awaited: whether a `catch` hears of failure
/// @param returned whether it is given to the function's own caller
/// @param whole where it is returned: whether the caller gets what the call itself brings, and not what a `then` makes
///              of that
/// @param escapes whether it goes where it cannot be followed, so that handlers may exist elsewhere
public record Outcome(List<Handler> handlers, Optional<Use> awaited, Optional<Place> awaitedAt, boolean guarded,
        boolean returned, boolean whole, boolean escapes) {

    /// What a promise's function hears.
    public enum Event { THEN, CATCH, FINALLY }

    /// A function given to a promise.
    ///
    /// @param first whether it stands before every other `then`, so that it gets what the call itself brings
    public record Handler(Event event, Value function, boolean first) {
    }
}
