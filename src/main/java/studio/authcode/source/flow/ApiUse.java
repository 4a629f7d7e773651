package studio.authcode.source.flow;

import studio.authcode.base.Place;

/// A function calls a method whose name tells what it does, such as `my.showLoading`.
///
/// @param name the method's name
/// @param place of the call
public record ApiUse(String name, Place place, Context context) {
}
