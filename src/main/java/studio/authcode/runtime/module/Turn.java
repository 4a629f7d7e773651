package studio.authcode.runtime.module;

import java.util.Optional;
import studio.authcode.base.Place;

/// A condition in the code that is made to turn out one way.
///
/// @param condition where it stands
/// @param holds whether it is to hold
/// @param value the value that it is to have instead, as it stands in the code; empty where it is to hold or not
public record Turn(Place condition, boolean holds, Optional<String> value) {
}
