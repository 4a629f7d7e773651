package studio.authcode.source.code;

import java.util.Optional;
import studio.authcode.base.Place;

/// A condition that must hold before something runs.
///
/// @param text the condition as it stands in the code, the beginning of it
/// @param negated whether it must not hold instead
/// @param key the name of the state that it asks for, where that is all it asks for
/// @param onState whether it depends on more than what the function was handed, so that it may change
/// @param holds whether the condition, as it stands in the code, must hold
/// @param value the value that it must have instead, as it stands in the code: that of a `case`
public record Guard(Place place, String text, boolean negated, Optional<String> key, boolean onState, boolean holds,
        Optional<String> value) {
}
