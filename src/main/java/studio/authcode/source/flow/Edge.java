package studio.authcode.source.flow;

import studio.authcode.base.Place;

/// A function calls another one or hands it on.
///
/// @param to what is called, as far as the file tells
/// @param place of the call, or of the reference
record Edge(Value to, Place place, Context context) {
}
