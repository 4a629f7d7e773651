package studio.authcode.source.flow;

import studio.authcode.base.Place;
import studio.authcode.source.code.Context;

/// One step on the way to a call.
///
/// @param function the name of the function in which it happens; empty where it has none
/// @param place what leads on: a call, or a function that is handed on
/// @param context under what circumstances
public record Step(String function, Place place, Context context) {
}
